import { expect, test } from 'vitest';
import {
  makeDocx,
  wordType,
  writeContentTypes,
  writeParagraph,
  writeRelationship,
  writeRelationships,
} from './test-files/make-office';
import { makeZip } from './test-files/make-zip';
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

test.each([
  [
    'deleted and moved words',
    '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>',
    'a',
  ],
  [
    'hidden words',
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r></w:p>',
    'a',
  ],
  [
    'fields',
    '<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>',
    'a',
  ],
  [
    'tabs and breaks',
    '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
    'a\tb\nc',
  ],
  [
    'a box, once',
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>b</w:t></w:r></w:p>',
    'a\n\nb',
  ],
  [
    'list items',
    '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>',
    '• a\n\nb',
  ],
  [
    'signs that XML writes in another way',
    '<w:p><w:r><w:t>a &amp; b &#x2013; c</w:t></w:r></w:p>',
    'a & b – c',
  ],
  [
    'a table in a table',
    '<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    'a b\tc',
  ],
])('%s', async (_, body, expected) => {
  expect(await parseText('a.docx', makeDocx(body))).toBe(expected);
});

test('a list item by its style', async () => {
  const styles =
    '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="Puce"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
  const body = '<w:p><w:pPr><w:pStyle w:val="Puce"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
  const file = makeDocx(body, [{ name: 'word/styles.xml', content: styles }]);
  expect(await parseText('a.docx', file)).toBe('• a');
});

test('another writer may use another prefix', async () => {
  const file = makeZip([
    writeContentTypes('body.xml', wordType),
    writeRelationships('_rels/.rels', [writeRelationship('r', 'officeDocument', '/body.xml')]),
    {
      name: 'body.xml',
      content:
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>a</t></r></p></body></document>',
    },
  ]);
  expect(await parseText('a.docx', file)).toBe('a');
});
