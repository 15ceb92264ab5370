import { expect, test } from 'vitest';
import { makeDocx, writeParagraph } from './test-files/make-office';
import { parseText, readTestFile } from './test-files/read-test-file';

test('headings, paragraphs, list items and table rows stand on lines of their own', async () => {
  expect(await parseText('release-en.docx', readTestFile('release-en.docx'))).toBe(
    [
      'Border officers practise interviewing in a four-day course',
      '',
      'Port Selma, 14 April 2025 – The Northern Harbour Training Centre held a four-day course on interviewing people in need of protection for 24 border officers, eleven of them women, from 6 to 9 April 2025.',
      '',
      'What the course covered',
      '',
      '• First contact and a calm setting',
      '• Questions that do not lead',
      '• Referral to the right service',
      '',
      'The course belongs to the Safe Passage Programme, funded by the Fund for Coastal Towns.',
      '',
      'Venue\tHall B, Port Selma',
      'Participants\t24',
      '',
      'Contact: training@harbour.example',
    ].join('\n'),
  );
});

test('Arabic comes in the order of reading', async () => {
  const text = await parseText('release-ar.docx', readTestFile('release-ar.docx'));
  expect(text).toContain('مركز الميناء الشمالي للتدريب (NHTC) دورة تدريبية من 6 إلى 9 أبريل 2025');
  expect(text).toContain(
    'للتواصل: training@harbour.example أو عبر الموقع https://harbour.example/ar',
  );
});

test('a cell of several paragraphs stays on its row', async () => {
  const cell = (text: string) => `<w:tc>${text.split('|').map(writeParagraph).join('')}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Venue')}${cell('Hall B|first floor')}</w:tr></w:tbl>`;
  expect(await parseText('a.docx', makeDocx(table))).toBe('Venue\tHall B first floor');
});
