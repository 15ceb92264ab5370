import { expect, test } from 'vitest';
import { isDitto, isPlaceholder, readCellText } from './cell-text';

test.each([
  ['  Rim \u00A0 Salhane ', 'Rim Salhane'],
  ['نهـــلة', 'نهلة'],
  ['علی کریم', 'علي كريم'],
  ['\u200Fعادل\u200E', 'عادل'],
  ['a \n\n b', 'a\nb'],
  ['e\u0301te\u0301', 'été'],
  ['#N/A', ''],
  ['#VALEUR!', ''],
  ['#1 choice', '#1 choice'],
  [12.5, '12.5'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
])('the cell %j', (cell, text) => {
  expect(readCellText(cell)).toBe(text);
});

test.each(['-', '—', '...', '?', 'n/a', 'N.A.', 'Néant', 'لا يوجد', 'à compléter', 'TBD'])(
  '%s is a placeholder',
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

test.each(['Nadia', 'Sans Souci', '0', 'x', '✓', '"', 'لا'])('%s is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each(['"', '״', '〃', '//', "''", '- " -', 'idem', 'Ditto', 'نفس الجهة', 'كما سبق'])(
  '%s repeats what is above',
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);

test.each(['-', '/', 'Idema', 'نفسية', 'Same day clinic'])('%s does not', (text) => {
  expect(isDitto(text)).toBe(false);
});
