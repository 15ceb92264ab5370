import { describe, expect, test } from 'vitest';
import { readPeopleList } from './read-people-list';
import { drawSheet, listKinds, pick, readDrawn } from './test-lists';

describe('rows', () => {
  test('of sums, of notes and without names are nobody', () => {
    const list = readDrawn(`
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
    expect(listKinds(list)).toBe(
      'title header person person unnamed empty person person total total total legend note trainer note',
    );
    expect(list.people[2]?.attendance).toEqual(['absent']);
  });

  test('below a sub-heading are of that office, where no column says another', () => {
    const list = readDrawn(`
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
    const grouped = readDrawn(`
      N° | Nom     | Prénom | Organisme
      Groupe A
      1  | SALHANE | Rim    | Port
    `);
    expect(pick(grouped, 'organisation')).toEqual([['Port']]);
  });

  test('that repeat the header or the title of a page are not read', () => {
    const list = readDrawn(`
      Register of trainees
      No | Name         | Position | Phone
      1  | Rim Salhane  | Nurse    | 0915550199
      Register of trainees
      Page 2
      No | Name         | Position | Phone
      2  | Nour Tabbani | Nurse    | 0915550197
    `);
    expect(listKinds(list)).toBe('title header person title note header person');
    expect(pick(list, 'organisation')).toEqual([[null], [null]]);
  });

  test('of trainers are not those of participants', () => {
    const list = readDrawn(`
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
    expect(pick(readDrawn(text('Participante')), 'name')).toEqual([
      ['SALHANE Rim'],
      ['TABBANI Nour'],
    ]);
    expect(readDrawn(text('Formatrice')).people).toHaveLength(3);
  });

  test('of names alone are people', () => {
    expect(pick(readDrawn('Name\nRim Salhane\nAdel Norrin'), 'name', 'organisation')).toEqual([
      ['Rim Salhane', null],
      ['Adel Norrin', null],
    ]);
  });
});

describe('values', () => {
  test('are repeated by ditto marks and by merged cells', () => {
    const merges = [{ top: 4, left: 1, bottom: 5, right: 1 }];
    const list = readDrawn(
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
    const list = readDrawn(`
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
    const list = readDrawn(`
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
    const list = readDrawn(`
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
