import { expect, test } from 'vitest';
import { pick, readDrawn } from './test-lists';
import type { ListedPerson } from './types';

type Field = Exclude<keyof ListedPerson, 'row'>;

/** Lists whose headers are shortened, misspelt or missing, or whose names stand in unusual columns. */
const lists: Readonly<Record<string, readonly [string, readonly Field[], readonly unknown[]]>> = {
  'English, misspelt': [
    `
    Sr. No | Particpant's Name | Gendr | Agncy | Postion | Cont. No. | Natnlty
    1 | Grace Deng | F | UNHAS | Clerk | 0921 555 123 | S/Sudanese
    2 | Peter Lado | M | IRC | Guard | 0921 555 124 | Ugandan`,
    ['name', 'sex', 'organisation', 'position', 'phone', 'nationality'],
    [
      ['Grace Deng', 'F', 'UNHAS', 'Clerk', '0921555123', 'SS'],
      ['Peter Lado', 'M', 'IRC', 'Guard', '0921555124', 'UG'],
    ],
  ],
  'French, shortened, with ranks': [
    `
    N° ord. | Nom & prén. | Sx. | Strcture | Foncton | Tél. port. | Nat.
    1 | Sgt-chef KONATÉ Awa | F | Gendarmerie | Enquêtrice | 76 55 50 11 | Malienne
    2 | M. DIARRA Ousmane | H | Police | Agent | 76 55 50 12 | Ivoirien`,
    ['name', 'sex', 'organisation', 'position', 'phone', 'nationality'],
    [
      ['KONATÉ Awa', 'F', 'Gendarmerie', 'Enquêtrice', '76555011', 'ML'],
      ['DIARRA Ousmane', 'M', 'Police', 'Agent', '76555012', 'CI'],
    ],
  ],
  'Arabic, misspelt, with the names in three columns': [
    `
    ت | الأسم | أسم الأب | اللقب | الجنس | الوضيفة | الجنسيه | ص | م
    ١ | سارة | محمود | الحسني | انثى | باحثة | عراقيه | ح | غ
    ٢ | علي | كريم | الجبوري | ذكر | محامي | عراقي | ح | ح`,
    ['name', 'sex', 'position', 'nationality', 'attendance'],
    [
      ['سارة محمود الحسني', 'F', 'باحثة', 'IQ', ['present', 'absent']],
      ['علي كريم الجبوري', 'M', 'محامي', 'IQ', ['present', 'present']],
    ],
  ],
  'the family beside three names, and ranks with their branch': [
    `
    الاسم الثلاثي | اللقب | الجهة
    العقيد الركن/ حسن علي ناجي | الربيعي | وزارة الدفاع
    منى سالم فرج | منى سالم فرج | وزارة العدل`,
    ['name'],
    [['حسن علي ناجي الربيعي'], ['منى سالم فرج']],
  ],
  'the export of a form': [
    `
    _submission_time | a/First_Name | a/Last_Name | a/Sex | b/Org_name | b/Job_title | Phone_number
    2024-01-02 | Amina | Yusuf | Female | Red Crescent | Nurse | 0915550101
    2024-01-02 | Omar | Idris | Male | Police | Officer | 0915550102`,
    ['name', 'sex', 'organisation', 'position', 'phone'],
    [
      ['Amina Yusuf', 'F', 'Red Crescent', 'Nurse', '0915550101'],
      ['Omar Idris', 'M', 'Police', 'Officer', '0915550102'],
    ],
  ],
  'marks told above, halves of days below': [
    `
    "+" = took part, "-" = did not take part, "r" = remotely | | | |
    Name and surname | Inst. | Cit. | Mon 5 |
     | | | a.m. | p.m.
    Ana Kovač | Border Police | Bosnian | + | -
    Mag. Eva Novak | Ministry | Slovenian | r | +`,
    ['name', 'organisation', 'nationality', 'attendance'],
    [
      ['Ana Kovač', 'Border Police', 'BA', ['present', 'absent']],
      ['Eva Novak', 'Ministry', 'SI', ['present', 'present']],
    ],
  ],
  'a number of identity under the names, and bands of ages to tick': [
    `
    Identité du participant | | | Sexe | <18 | 18-24 | 25-59
    Noms | Prénoms | NNI | | | |
    NDIAYE | Fatou | 1204477310 | F | | x |
    BA | Samba | 1204477311 | H | | | x`,
    ['name', 'sex', 'ageBand', 'attendance'],
    [
      ['Fatou NDIAYE', 'F', '18-24', []],
      ['Samba BA', 'M', '25-59', []],
    ],
  ],
  'the representative of each office, with two contacts': [
    `
    Structure/ONG | Nom du représentant | Prénom du représentant | Contact 1 | Contact 2
    Caritas | DIOP | Awa | 77 555 01 01 | awa@list.example
    APS | SARR | Ibrahima | 77 555 01 02 | ib@list.example`,
    ['name', 'organisation', 'phone', 'email'],
    [
      ['Awa DIOP', 'Caritas', '775550101', 'awa@list.example'],
      ['Ibrahima SARR', 'APS', '775550102', 'ib@list.example'],
    ],
  ],
  'no header at all': [
    `
    1 | Amal Haddad | F | Ministry of Labour | Inspector | amal@list.example | Tunisian
    2 | Sami Trabelsi | M | Red Crescent | Driver | sami@list.example | Libyan
    3 | Mona Ali | F | Police | Guard | mona@list.example | Tunisian`,
    ['name', 'sex', 'organisation', 'position', 'nationality'],
    [
      ['Amal Haddad', 'F', 'Ministry of Labour', 'Inspector', 'TN'],
      ['Sami Trabelsi', 'M', 'Red Crescent', 'Driver', 'LY'],
      ['Mona Ali', 'F', 'Police', 'Guard', 'TN'],
    ],
  ],
  'the questions of a form': [
    `
    Horodateur | 1. Votre nom complet | 2. Vous êtes : | 3. Votre organisation | 4. Pays de nationalité
    2024-02-01 | Awa Ndour | Une femme | Croix-Rouge | Sénégal
    2024-02-01 | Paul Mendy | Un homme | Caritas | Gambie`,
    ['name', 'sex', 'organisation', 'nationality'],
    [
      ['Awa Ndour', 'F', 'Croix-Rouge', 'SN'],
      ['Paul Mendy', 'M', 'Caritas', 'GM'],
    ],
  ],
  'few cells in a row, one of them a dash': [
    `
    Name | Day 1: 4/3 | Day 2: 5/3 | Total
    Huda Omar | Present | Excused | 1
    Rima Saleh | - | Present | 1`,
    ['name', 'attendance'],
    [
      ['Huda Omar', ['present', 'absent']],
      ['Rima Saleh', ['unknown', 'present']],
    ],
  ],
  'nothing but names and words for marks': [
    `
    Participants | Day One | Day Two | Day Three
    Ruth Abebe | Yes | No | Yes
    Isaac Tesfaye | Yes | Yes | Half day`,
    ['name', 'attendance'],
    [
      ['Ruth Abebe', ['present', 'absent', 'present']],
      ['Isaac Tesfaye', ['present', 'present', 'present']],
    ],
  ],
};

test.each(Object.entries(lists))('%s', (_name, [list, fields, people]) => {
  expect(pick(readDrawn(list), ...fields)).toEqual(people);
});
