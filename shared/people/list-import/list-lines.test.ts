import { expect, test } from 'vitest';
import { makeKnown, readDrawnLines } from './test-lines';

test('values go into the form of the store, and what cannot be read is named', () => {
  const [good, bad] = readDrawnLines(`
    Name          | Arabic name | Sex | Phone    | Email        | Nationality | Year of birth | Age
    Hana Badr     | هناء بدر    | F   | 91234567 | H@Example.Org| Tunisian    | 1990          | 25-34
    Sami Rizk     |             | both | abc       | nobody       | Atlantis    | soon          | many
    Lina Odeh     | لينا عودة   | F   | 91234568 | l@example.org| Tunisian    | 1991          | 35-44
    Rana Hilal    | رنا هلال    | F   | 91234569 | r@example.org| Tunisian    | 1992          | 35-44
  `);
  expect(good?.values).toMatchObject({
    nameLatin: 'Hana Badr',
    nameArabic: 'هناء بدر',
    sex: 'F',
    phone: '91234567',
    email: 'h@example.org',
    nationality: 'TN',
    birthYear: 1990,
    ageBand: '25-34',
  });
  expect(bad?.problems).toEqual([
    'sex-unknown',
    'phone-wrong',
    'email-wrong',
    'nationality-unknown',
    'birth-year-unknown',
    'age-unknown',
  ]);
  expect(bad?.state).toBe('new');
});

test('a row that says something and names nobody is bad; a printed number is nothing', () => {
  const lines = readDrawnLines(`
    No | Name      | Organisation   | Phone
    1  | Hana Badr | Harbour Trust  | 91234567
    2  |           | Coast Guard    | 91234568
    3  | Sami Rizk | Coast Guard    | 91234569
    4  |           |                |
    5  |           |                |
  `);
  expect(lines.map(({ row, state }) => [row, state])).toEqual([
    [1, 'new'],
    [3, 'new'],
    [2, 'bad'],
  ]);
});

test.each<[string, string, number | null]>([
  ['the same line again', 'Hana Badr | Police | 91234567', 1],
  ['written otherwise, with less', 'BADR Hana |  | ', 1],
  ['another phone', 'Hana Badr | Police | 97777777', null],
  ['another office', 'Hana Badr | Customs | ', null],
  ['the same phone under another name', 'Sami Rizk | Police | 91234567', null],
])('twice on one list: %s', (_case, second, repeats) => {
  const [, line] = readDrawnLines(`
    Name      | Organisation | Phone
    Hana Badr | Police       | 91234567
    ${second}
  `);
  expect(line?.repeats).toBe(repeats);
  expect(line?.state).toBe(repeats === null ? 'new' : 'doubtful');
});

test('two spellings of one known person are one person twice', () => {
  const hana = makeKnown('hana', { nameLatin: 'Hana Badr', phone: '91234567' });
  const lines = readDrawnLines(
    `
    Name        | Phone
    Hana Badr   | 91234567
    Hanaa Badr  | 91234567
  `,
    [hana],
  );
  expect(lines.map(({ state, repeats }) => [state, repeats])).toEqual([
    ['known', null],
    ['doubtful', 1],
  ]);
});
