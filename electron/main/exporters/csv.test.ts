import { expect, test } from 'vitest';
import { readCsv } from '../importers/csv';
import { writeCsv } from './csv';

test('a list comes back as it was written', () => {
  const rows = [
    ['File', 'Reason'],
    ['بيان.pdf', 'Only "pictures", no text;\nask again'],
    ['=1+1.docx', 'Damaged'],
  ];
  expect(readCsv(writeCsv(rows)).sheets[0]?.rows).toEqual(rows);
});

test('nothing in it is a formula', () => {
  expect(new TextDecoder().decode(writeCsv([['=1+1', '@x']]))).toContain('"\'=1+1","\'@x"');
});
