import { describe, expect, test } from 'vitest';
import { readPeopleList } from './read-people-list';
import { drawSheet } from './test-lists';
import type { ListedPerson, PeopleList, Sheet } from './types';

function read(text: string, others: Partial<Sheet> = {}): PeopleList {
  return readPeopleList({ sheets: [drawSheet(text, others)] });
}

function pick<Key extends keyof ListedPerson>(
  list: PeopleList,
  ...keys: readonly Key[]
): unknown[] {
  return list.people.map((person) => keys.map((key) => person[key]));
}

function kinds(list: PeopleList): string {
  return list.rows.map(({ kind }) => kind).join(' ');
}

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
    const list = read(`
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
    for (const list of [read(text), read(text, { merges })]) {
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
    const list = read(`
      N° | Nom     | Prénom | ${day} |
         |         |        | ${first} | ${second}
      1  | NORRIN  | Adel   | x | x
      2  | SALHANE | Rim    | x |
    `);
    expect(list.days).toEqual([`${day} ${first}`, `${day} ${second}`]);
    expect(list.people).toHaveLength(2);
  });

  test('has a second row in another language', () => {
    const list = read(`
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
    const list = read(`
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
    const list = read(`
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
    const list = read(`
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
    expect(pick(read(`${header} | Tél\n${row} | 20555018\n${row} | 20555018`), 'name')[0]).toEqual([
      name,
    ]);
  });

  test('under one merged header are joined as they stand', () => {
    const merges = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    const list = read(
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
    const list = read(`
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
    const list = read(`Name | ${header} | Organisation\nRim Salhane | ${one} | Port`);
    expect(pick(list, 'sex', 'position')).toEqual([[sex, position]]);
  });

  test('"Country" counts as nationality where nothing else does', () => {
    expect(pick(read('Name | Country\nRim Salhane | Tunisie'), 'nationality')).toEqual([['TN']]);
    const both = 'Name | Country | Nationality\nRim Salhane | Libya | Tunisian';
    expect(pick(read(both), 'nationality')).toEqual([['TN']]);
    const residence = 'Name | Country of residence\nRim Salhane | Libya';
    expect(pick(read(residence), 'nationality')).toEqual([[null]]);
  });

  test('blank signatures, sums and percentages are no days', () => {
    const list = read(`
      Name        | Sex | Jour 1 | Total jours | Taux de présence | % | Signature
      Rim Salhane | F   | x      | 1           | 50               | 1 |
      Adel Norrin | H   |        | 0           | 0                | 0 |
    `);
    expect(list.days).toEqual(['Jour 1']);
  });

  test('are what the user says they are', () => {
    const text = 'Name | Thing\nRim Salhane | Port';
    expect(pick(read(text), 'organisation')).toEqual([[null]]);
    const list = readPeopleList({ sheets: [drawSheet(text)] }, { columns: { 1: 'organisation' } });
    expect(pick(list, 'organisation')).toEqual([['Port']]);
    expect(list.columns[1]).toMatchObject({ meaning: 'organisation', confidence: 1 });
  });
});

describe('rows', () => {
  test('of sums, of notes and without names are nobody', () => {
    const list = read(`
      Participants
      N° | Nom et prénom    | Sexe | Tél       | J1
      1  | SALHANE Rim      | F    | 20555018  | x
      2  | NORRIN Adel      | H    | 20555019  | x
      3  |                  |      |           |

      4  | TABBANI Nour     | F    | 20555020  |
         | DELMAR Sami      | H    | 20555021  | x
         | Total            | 4    |           | 3
      H : | 2               | F :  | 2         |
         | Dont femmes      | 2    |           |
      Légende : x = présent ; case vide = absent
      Fait à Tunis le 12/03/2024 | | | Le responsable : Huda Qersawi |
         | La formatrice :  | Huda Qersawi |   |
         | Signature        |      |           |
    `);
    expect(pick(list, 'name')).toEqual([
      ['SALHANE Rim'],
      ['NORRIN Adel'],
      ['TABBANI Nour'],
      ['DELMAR Sami'],
    ]);
    expect(kinds(list)).toBe(
      'title header person person unnamed empty person person total total total legend note trainer note',
    );
    expect(list.people[2]?.attendance).toEqual(['absent']);
  });

  test('below a sub-heading are of that office, where no column says another', () => {
    const list = read(`
      Name         | Sex | Position
      Ministry of Roads
      Rim Salhane  | F   | Nurse
      Adel Norrin  | M   | Clerk
      Red Crescent (1)
      Nour Tabbani | F   | Clerk
      Sub-total: 3
    `);
    expect(pick(list, 'name', 'organisation')).toEqual([
      ['Rim Salhane', 'Ministry of Roads'],
      ['Adel Norrin', 'Ministry of Roads'],
      ['Nour Tabbani', 'Red Crescent'],
    ]);
    const grouped = read(`
      N° | Nom     | Prénom | Organisme
      Groupe A
      1  | SALHANE | Rim    | Port
    `);
    expect(pick(grouped, 'organisation')).toEqual([['Port']]);
  });

  test('that repeat the header or the title of a page are not read', () => {
    const list = read(`
      Register of trainees
      No | Name         | Position | Phone
      1  | Rim Salhane  | Nurse    | 0915550199
      Register of trainees
      Page 2
      No | Name         | Position | Phone
      2  | Nour Tabbani | Nurse    | 0915550197
    `);
    expect(kinds(list)).toBe('title header person title note header person');
    expect(pick(list, 'organisation')).toEqual([[null], [null]]);
  });

  test('of trainers are not those of participants', () => {
    const list = read(`
      #  | Name                       | Agency   | Mobile
      Trainers
      1  | Huda Qersawi               | Tadris   | 0915550100
      Participants
      1  | Rim Salhane                | Hospital | 0915550199
      2  | Adel Norrin (facilitator)  | Hospital | 0915550198
      3  | Nour Tabbani               | Hospital | 0915550197
         | Formateurs : Omar Bezzari  | Tadris   |
    `);
    expect(pick(list, 'name')).toEqual([['Rim Salhane'], ['Nour Tabbani']]);
  });

  test('are told apart by a column of roles, unless all on the list are trainers', () => {
    const text = (role: string) => `
      Nom complet  | Statut       | Institution
      SALHANE Rim  | ${role}      | Port
      NORRIN Adel  | Formateur    | Port
      TABBANI Nour | ${role}      | Banque
    `;
    expect(pick(read(text('Participante')), 'name')).toEqual([['SALHANE Rim'], ['TABBANI Nour']]);
    expect(read(text('Formatrice')).people).toHaveLength(3);
  });

  test('of names alone are people', () => {
    expect(pick(read('Name\nRim Salhane\nAdel Norrin'), 'name', 'organisation')).toEqual([
      ['Rim Salhane', null],
      ['Adel Norrin', null],
    ]);
  });
});

describe('values', () => {
  test('are repeated by ditto marks and by merged cells', () => {
    const merges = [{ top: 4, left: 1, bottom: 5, right: 1 }];
    const list = read(
      `
      Nom complet  | Structure | Fonction
      SALHANE Rim  | Port      | Agent
      NORRIN Adel  | "         | idem
      TABBANI Nour | -         | Juge
      DELMAR Sami  | Banque    | Cadre
      BEZZARI Lina |           | néant
    `,
      { merges },
    );
    expect(pick(list, 'organisation', 'position')).toEqual([
      ['Port', 'Agent'],
      ['Port', 'Agent'],
      [null, 'Juge'],
      ['Banque', 'Cadre'],
      ['Banque', null],
    ]);
  });

  test('follow the codes of the list, from its headers or from another sheet', () => {
    const list = read(`
      Nom complet | Sexe (1 = F, 2 = M) | Présence (P = présent, X = absent)
      SALHANE Rim | 1                   | P
      NORRIN Adel | 2                   | X
    `);
    expect(pick(list, 'sex', 'attendance')).toEqual([
      ['F', ['present']],
      ['M', ['absent']],
    ]);
    const people = drawSheet(
      'Name | Sex | Tel\nRim Salhane | 2 | 20555018\nAdel Norrin | 1 | 20555019',
    );
    const codes = drawSheet('Code | Meaning\n1 | Male\n2 | Female', { name: 'Codes' });
    expect(pick(readPeopleList({ sheets: [codes, people] }), 'sex')).toEqual([['F'], ['M']]);
  });

  test('come from a title where the column for the sex is silent', () => {
    const list = read(`
      م | اسم المشارك       | الجنس | العمر         | جهة العمل
      ١ | السيدة/ ريم سلحان |       | ٣٤            | الميناء
      ٢ | م. عادل نورين     | ذكر   | ٥٩ سنة        | نفس الجهة
      ٣ | نور طباني         |       | من 25 إلى 34  | الجمعية
    `);
    expect(pick(list, 'name', 'sex', 'ageBand', 'organisation')).toEqual([
      ['ريم سلحان', 'F', '25-34', 'الميناء'],
      ['عادل نورين', 'M', '45-59', 'الميناء'],
      ['نور طباني', 'U', 'من 25 إلى 34', 'الجمعية'],
    ]);
  });

  test('of a cell for all contacts are taken apart', () => {
    const list = read(`
      Participant     | Job   | Contact details                        | D.O.B    | Nationality
      Mr. Adel Norrin | Clerk | adel@list.example, +218 91 555 0198    | 31297    | Libian
      Ms. Rim Salhane | Nurse | 0915550199                             | 12.03.84 | Tunisienne
    `);
    expect(pick(list, 'sex', 'phone', 'email', 'birthYear', 'nationality')).toEqual([
      ['M', '+218915550198', 'adel@list.example', 1985, 'LY'],
      ['F', '0915550199', null, 1984, 'TN'],
    ]);
  });
});
