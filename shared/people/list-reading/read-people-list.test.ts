import { describe, expect, test } from 'vitest';
import { readPeopleList } from './read-people-list';
import { drawSheet, pick, readDrawn } from './test-lists';

describe('the sheet', () => {
  const payments = drawSheet(`
    No | Name        | Days | Amount
    1  | Rim Salhane | 2    | 800
    2  | Adel Norrin | 2    | 800
  `);
  const attendance = drawSheet(
    `
    No | Name        | Sex | Day 1 | Day 2
    1  | Rim Salhane | F   | x     |
    2  | Adel Norrin | M   | x     | x
  `,
    { name: 'Attendance' },
  );

  test('is the one that says most about people, wherever it stands', () => {
    expect(readPeopleList({ sheets: [payments, attendance] }).sheet).toBe('Attendance');
    expect(readPeopleList({ sheets: [attendance, payments] }).sheet).toBe('Attendance');
  });

  test('has no name in a text file, and an empty workbook has no list', () => {
    expect(readPeopleList({ sheets: [{ ...attendance, name: '' }] }).sheet).toBeNull();
    expect(readPeopleList({ sheets: [{ name: 'Empty', rows: [] }] }).people).toEqual([]);
  });
});

describe('the header', () => {
  test('stands under titles that look a little like one', () => {
    const list = readDrawn(`
      Attendance sheet
      Trainer: | Huda Qersawi  | Phone: | 0915550111
      Venue:   | Hotel Example | Date:  | 12/03/2024

      No | Name of participant | Institution | Tel
      1  | Rim Salhane         | Port        | 0915550199
    `);
    expect(list.headerRows).toEqual([4]);
    expect(pick(list, 'name', 'organisation', 'phone')).toEqual([
      ['Rim Salhane', 'Port', '0915550199'],
    ]);
  });

  test('has halves of days below days, merged or not', () => {
    const text = `
      No | Name        | Sex | Day 1 |    | Day 2 |
         |             |     | AM    | PM | AM    | PM
      1  | Rim Salhane | F   | P     | P  | A     |
      2  | Adel Norrin | M   |       | A  | P     | P
    `;
    const merges = [
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 0, right: 6 },
    ];
    for (const list of [readDrawn(text), readDrawn(text, { merges })]) {
      expect(list.headerRows).toEqual([0, 1]);
      expect(list.days).toEqual(['Day 1 AM', 'Day 1 PM', 'Day 2 AM', 'Day 2 PM']);
      expect(pick(list, 'attendance')).toEqual([
        [['present', 'present', 'absent', 'unknown']],
        [['unknown', 'absent', 'present', 'present']],
      ]);
    }
  });

  test.each([
    ['Lundi 12/03', 'M', 'S'],
    ['اليوم الأول', 'ص', 'م'],
    ['Jour 1', 'Matin', 'Après-midi'],
  ])('of %s has %s and %s below', (day, first, second) => {
    const list = readDrawn(`
      N° | Nom     | Prénom | ${day} |
         |         |        | ${first} | ${second}
      1  | NORRIN  | Adel   | x | x
      2  | SALHANE | Rim    | x |
    `);
    expect(list.days).toEqual([`${day} ${first}`, `${day} ${second}`]);
    expect(list.people).toHaveLength(2);
  });

  test('has a second row in another language', () => {
    const list = readDrawn(`
      No. | Full name   | Sex   | Organization | Day 1
      م   | الاسم       | الجنس | الجهة        | اليوم الأول
      1   | Rim Salhane | أنثى  | وزارة النقل  | ✓
      2   | عادل نورين  | ذكر   | //           | ✗
    `);
    expect(list.days).toEqual(['Day 1 اليوم الأول']);
    expect(pick(list, 'name', 'sex', 'organisation', 'attendance')).toEqual([
      ['Rim Salhane', 'F', 'وزارة النقل', ['present']],
      ['عادل نورين', 'M', 'وزارة النقل', ['absent']],
    ]);
  });

  test('has groups above, of which somebody else is one', () => {
    const list = readDrawn(`
      Participant |            | Contact    |                  | Emergency contact |            | Attendance |
      Family name | First name | Phone      | Email            | Name              | Phone      | 12/03/2024 | 13/03/2024
      SALHANE     | Rim        | 0915550199 | rim@list.example | Omar Salhane      | 0925550199 | 1          | 0
      NORRIN      | Adel       | 0915550198 |                  | Huda Norrin       | 0925550198 | 1          | 1
    `);
    expect(list.days).toEqual(['12/03/2024', '13/03/2024']);
    expect(pick(list, 'name', 'phone', 'email')).toEqual([
      ['Rim SALHANE', '0915550199', 'rim@list.example'],
      ['Adel NORRIN', '0915550198', null],
    ]);
  });

  test('is not needed where values tell what they are', () => {
    const list = readDrawn(`
      1 | Rim Salhane  | F | 0915550199 | rim@list.example
      2 | Adel Norrin  | M | 0915550198 | adel@list.example
      3 | Nour Tabbani | F | 0915550197 | nour@list.example
    `);
    expect(list.headerRows).toEqual([]);
    expect(pick(list, 'name', 'sex', 'phone', 'email')[0]).toEqual([
      'Rim Salhane',
      'F',
      '0915550199',
      'rim@list.example',
    ]);
  });
});

describe('columns', () => {
  test('of parts of names, in each script', () => {
    const list = readDrawn(`
      الاسم الأول | اسم الأب | اللقب | Surname | Given name | الجوال
      ريم        | سامي     | سلحان | Salhane | Rim        | ٠٩١٥٥٥٠١٩٩
      عادل       | كريم     | نورين |         |            | لا يوجد
    `);
    expect(pick(list, 'name', 'nameOther', 'phone')).toEqual([
      ['Rim Salhane', 'ريم سامي سلحان', '0915550199'],
      ['عادل كريم نورين', null, null],
    ]);
  });

  test.each([
    ['Nom | Prénom', 'NORRIN | Adel', 'Adel NORRIN'],
    ['Nom | Organisme', 'NORRIN Adel | Port', 'NORRIN Adel'],
    ['Name | Surname', 'Adel | Norrin', 'Adel Norrin'],
    ['الاسم | اللقب', 'عادل | نورين', 'عادل نورين'],
    ['الاسم | الجهة', 'عادل نورين | الميناء', 'عادل نورين'],
  ])('%s', (header, row, name) => {
    expect(
      pick(readDrawn(`${header} | Tél\n${row} | 20555018\n${row} | 20555018`), 'name')[0],
    ).toEqual([name]);
  });

  test('under one merged header are joined as they stand', () => {
    const merges = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    const list = readDrawn(
      `
      N° | Nom et prénom |      | Fonction
      1  | SALHANE       | Rim  | Infirmière
      2  | NORRIN        | Adel | Agent
    `,
      { merges },
    );
    expect(pick(list, 'name')).toEqual([['SALHANE Rim'], ['NORRIN Adel']]);
  });

  test('that are ticked for a sex and a band of age', () => {
    const list = readDrawn(`
      No | Name         | Sex |   | Age   |       |       | Organisation
         |              | M   | F | 18-24 | 25-34 | 35-44 |
      1  | Rim Salhane  |     | x |       | x     |       | Port
      2  | Adel Norrin  | x   |   |       |       | x     | Bank
      3  | Nour Tabbani |     | x | x     |       |       | Port
    `);
    expect(pick(list, 'sex', 'ageBand')).toEqual([
      ['F', '25-34'],
      ['M', '35-44'],
      ['F', '18-24'],
    ]);
  });

  test.each([
    ['Title', 'Mrs', 'Head of unit', 'F', null],
    ['Title', 'Clerk', 'Head of unit', 'U', 'Clerk'],
    ['اللقب', 'السيدة', 'رئيسة قسم', 'F', null],
  ])('%s with %s', (header, one, _other, sex, position) => {
    const list = readDrawn(`Name | ${header} | Organisation\nRim Salhane | ${one} | Port`);
    expect(pick(list, 'sex', 'position')).toEqual([[sex, position]]);
  });

  test('"Country" counts as nationality where nothing else does', () => {
    expect(pick(readDrawn('Name | Country\nRim Salhane | Tunisie'), 'nationality')).toEqual([
      ['TN'],
    ]);
    const both = 'Name | Country | Nationality\nRim Salhane | Libya | Tunisian';
    expect(pick(readDrawn(both), 'nationality')).toEqual([['TN']]);
    const residence = 'Name | Country of residence\nRim Salhane | Libya';
    expect(pick(readDrawn(residence), 'nationality')).toEqual([[null]]);
  });

  test('blank signatures, sums and percentages are no days', () => {
    const list = readDrawn(`
      Name        | Sex | Jour 1 | Total jours | Taux de présence | % | Signature
      Rim Salhane | F   | x      | 1           | 50               | 1 |
      Adel Norrin | H   |        | 0           | 0                | 0 |
    `);
    expect(list.days).toEqual(['Jour 1']);
  });

  test('are what the user says they are', () => {
    const text = 'Name | Thing\nRim Salhane | Port';
    expect(pick(readDrawn(text), 'organisation')).toEqual([[null]]);
    const list = readPeopleList({ sheets: [drawSheet(text)] }, { columns: { 1: 'organisation' } });
    expect(pick(list, 'organisation')).toEqual([['Port']]);
    expect(list.columns[1]).toMatchObject({ meaning: 'organisation', confidence: 1 });
  });
});
