import { expect, test } from 'vitest';
import { readDrawn } from './test-lists';
import type { ListedPerson, PeopleList } from './types';

type Field = Exclude<keyof ListedPerson, 'row'>;

interface Crooked {
  readonly list: string;
  readonly fields: readonly Field[];
  readonly people: readonly (readonly unknown[])[];
  readonly days?: readonly string[];
}

/** Lists as they come, each with what is crooked about it. */
const lists: Readonly<Record<string, Crooked>> = {
  'one known header among others that say nothing': {
    list: `
      Beneficiary ref | Sex
      Rania Haddad    | F
      Lina Odeh       | F
      Omar Naji       | M`,
    fields: ['name', 'sex'],
    people: [
      ['Rania Haddad', 'F'],
      ['Lina Odeh', 'F'],
      ['Omar Naji', 'M'],
    ],
  },
  'French with sub-headings, subtotals, a grand total and notes under the table': {
    list: `
      République — Direction de la formation | | | | |
      Liste d'émargement : session de mars   | | | | |
      N° | Nom | Prénom | Sexe | Fonction | Tél
      Préfecture de Médenine (2) | | | | |
      1 | BOUZID  | Salma  | Féminin  | Cheffe de service | 98 111 222
      2 | ZAHRANI | Nizar  | Masculin | Agent | 98.111.223
      Sous-total | 2 | | | |
      Commune de Zarzis | | | | |
      3 | TLILI | Emna | F. | Juriste | 0098111224
      Sous-total | 1 | | | |
      TOTAL GÉNÉRAL | 3 | | | |
      NB : la feuille est à retourner signée | | | | |`,
    fields: ['name', 'sex', 'organisation', 'position', 'phone'],
    people: [
      ['Salma BOUZID', 'F', 'Préfecture de Médenine', 'Cheffe de service', '98111222'],
      ['Nizar ZAHRANI', 'M', 'Préfecture de Médenine', 'Agent', '98111223'],
      ['Emna TLILI', 'F', 'Commune de Zarzis', 'Juriste', '0098111224'],
    ],
  },
  'Arabic with ticks and letters, Arabic-Indic digits and a legend': {
    list: `
      كشف حضور دورة حماية المهاجرين | | | | | |
      م | الاسم رباعي | النوع | جهة العمل | رقم الجوال | ١٠/٣ | ١١/٣
      ١ | سلمى عادل فؤاد حسن | أنثى | وزارة العمل | ٠١٠١٢٣٤٥٦٧٨ | ح | غ
      ٢ | نادر صبحي كامل لطفي | ذكر | وزارة العمل | ٠١٠١٢٣٤٥٦٧٩ | ح | ح
      ح = حاضر ، غ = غائب | | | | | |`,
    fields: ['name', 'sex', 'organisation', 'phone', 'attendance'],
    people: [
      ['سلمى عادل فؤاد حسن', 'F', 'وزارة العمل', '01012345678', ['present', 'absent']],
      ['نادر صبحي كامل لطفي', 'M', 'وزارة العمل', '01012345679', ['present', 'present']],
    ],
    days: ['١٠/٣', '١١/٣'],
  },
  'two rows of headers over days and halves, marks 1 and 0': {
    list: `
      No | Participant | Gender | Attendance | | |
         |             |        | Day 1 AM | Day 1 PM | Day 2 AM | Day 2 PM
      1  | Hiba Saber Aziz | f | 1 | 1 | 0 | 1
      2  | Majd Noor Salem | m | 0 | 1 | 1 | 1`,
    fields: ['name', 'sex', 'attendance'],
    people: [
      ['Hiba Saber Aziz', 'F', ['present', 'present', 'absent', 'present']],
      ['Majd Noor Salem', 'M', ['absent', 'present', 'present', 'present']],
    ],
    days: ['Day 1 AM', 'Day 1 PM', 'Day 2 AM', 'Day 2 PM'],
  },
  'a second table at the side that is none of people': {
    list: `
      # | Full Name    | M/F | Email            | | Item        | Qty
      1 | Yara Kassem  | F   | yara@example.org | | Notebooks   | 40
      2 | Tarek Mahdi  | M   | tarek@example.org| | Pens        | 60
      3 | Dunia Farouk | F   | dunia@example.org| | Coffee      | 2`,
    fields: ['name', 'sex', 'email'],
    people: [
      ['Yara Kassem', 'F', 'yara@example.org'],
      ['Tarek Mahdi', 'M', 'tarek@example.org'],
      ['Dunia Farouk', 'F', 'dunia@example.org'],
    ],
  },
  'both scripts in two columns with bilingual headers': {
    list: `
      الاسم بالعربية / Name in Arabic | الاسم بالإنجليزية / Name in English | الجنس / Sex | الصفة / Position
      هبة زكريا مراد | Heba Zakaria Mourad | أنثى / F | محامية
      بلال أنور سعد  | Belal Anwar Saad    | ذكر / M | ضابط`,
    fields: ['name', 'nameOther', 'sex', 'position'],
    people: [
      ['Heba Zakaria Mourad', 'هبة زكريا مراد', 'F', 'محامية'],
      ['Belal Anwar Saad', 'بلال أنور سعد', 'M', 'ضابط'],
    ],
  },
  'names in three parts and years of birth as dates': {
    list: `
      First name | Father name | Last name | DOB | Nationality | Mobile No.
      Samar | Jihad | Nassar | 12/05/1987 | Lebanese | 3123456
      Fadi | Elias | Rahme | 1990-01-31 | LB | 70123456`,
    fields: ['name', 'birthYear', 'nationality', 'phone'],
    people: [
      ['Samar Jihad Nassar', 1987, 'LB', '3123456'],
      ['Fadi Elias Rahme', 1990, 'LB', '70123456'],
    ],
  },
  'dates as headers with weekdays, ticks and crosses': {
    list: `
      Name of participant | Organization | Sun 10-May | Mon 11-May | Tue 12-May
      Ruba Zeid Hamdan | Relief Society | ✓ | ✓ | ✗
      Anas Omar Twal | Relief Society | ✗ | ✓ | ✓`,
    fields: ['name', 'organisation', 'attendance'],
    people: [
      ['Ruba Zeid Hamdan', 'Relief Society', ['present', 'present', 'absent']],
      ['Anas Omar Twal', 'Relief Society', ['absent', 'present', 'present']],
    ],
    days: ['Sun 10-May', 'Mon 11-May', 'Tue 12-May'],
  },
  'sex as a word of its own kind, civility beside it': {
    list: `
      Civilité | Nom et prénoms | Structure | Adresse mail
      Mme | ADAMOU Hassana | Mairie de Diffa | h.adamou (at) example.org
      M.  | SOULEY Issa    | Mairie de Diffa | i.souley@example.org
      Mlle | MAMANE Zara   | Police          | z.mamane@example.org`,
    fields: ['name', 'sex', 'organisation', 'email'],
    people: [
      ['ADAMOU Hassana', 'F', 'Mairie de Diffa', 'h.adamou@example.org'],
      ['SOULEY Issa', 'M', 'Mairie de Diffa', 'i.souley@example.org'],
      ['MAMANE Zara', 'F', 'Police', 'z.mamane@example.org'],
    ],
  },
  'women and men ticked in two columns under one header': {
    list: `
      No | Name            | Sex | | Agency
         |                 | F | M |
      1  | Nawal Idris Ali | x |   | Border Police
      2  | Bakri Osman Taha |   | x | Civil Registry`,
    fields: ['name', 'sex', 'organisation'],
    people: [
      ['Nawal Idris Ali', 'F', 'Border Police'],
      ['Bakri Osman Taha', 'M', 'Civil Registry'],
    ],
  },
  'a header that every page repeats, and blank numbered lines at its end': {
    list: `
      S/N | NAME | ORGANISATION | PHONE NO | SIGNATURE
      1 | Tesfay Haile Gebre | UNHCR partner | 911223344 |
      2 | Selam Abebe Worku | Red Crescent | 911223345 |
      S/N | NAME | ORGANISATION | PHONE NO | SIGNATURE
      3 | Hodan Warsame Ali | Red Crescent | 911223346 |
      4 | | | |
      5 | | | |`,
    fields: ['name', 'organisation', 'phone'],
    people: [
      ['Tesfay Haile Gebre', 'UNHCR partner', '911223344'],
      ['Selam Abebe Worku', 'Red Crescent', '911223345'],
      ['Hodan Warsame Ali', 'Red Crescent', '911223346'],
    ],
  },
  'ditto marks, a contact in one cell and a trainer at the end': {
    list: `
      N | Nom complet | Institution | Contact
      1 | Awa Seyni Garba | Ministère de l'Intérieur | 90112233 / awa@example.org
      2 | Idi Moussa Kano | " | 90112234
      3 | Rahila Abdou | " | rahila@example.org
      Formateur : Jean Marc Dossou | | |`,
    fields: ['name', 'organisation', 'phone', 'email'],
    people: [
      ['Awa Seyni Garba', "Ministère de l'Intérieur", '90112233', 'awa@example.org'],
      ['Idi Moussa Kano', "Ministère de l'Intérieur", '90112234', null],
      ['Rahila Abdou', "Ministère de l'Intérieur", null, 'rahila@example.org'],
    ],
  },
  'columns with underscores and codes, as forms on telephones export them': {
    list: `
      _id | start | participant_name | participant_gender | participant_age | organisation_name | phone_number
      8812 | 2026-03-10T08:12:00 | Zahra Mekki Omer | female | 34 | Youth Forum | 912345678
      8813 | 2026-03-10T08:15:00 | Adam Yahya Khalil | male | 61 | Youth Forum | 912345679`,
    fields: ['name', 'sex', 'ageBand', 'organisation', 'phone'],
    people: [
      ['Zahra Mekki Omer', 'F', '25-34', 'Youth Forum', '912345678'],
      ['Adam Yahya Khalil', 'M', '60+', 'Youth Forum', '912345679'],
    ],
  },
  'names with their rank in front, the last column first in sight': {
    list: `
      التوقيع | رقم الهاتف | الرتبة | الاسم واللقب | ر.م
       | 0925551234 | رائد | خالد مسعود الورفلي | 1
       | 0925551235 | نقيب | سالم فرج العبيدي | 2`,
    fields: ['name', 'position', 'phone'],
    people: [
      ['خالد مسعود الورفلي', 'رائد', '0925551234'],
      ['سالم فرج العبيدي', 'نقيب', '0925551235'],
    ],
  },
  'sums of women and men below, without the word for a sum': {
    list: `
      Name | Sex | Office
      Dalal Jaber | Female | Customs
      Wissam Hariri | Male | Customs
      Lamia Zein | Female | Police
       | F = 2 |
       | M = 1 |`,
    fields: ['name', 'sex', 'organisation'],
    people: [
      ['Dalal Jaber', 'F', 'Customs'],
      ['Wissam Hariri', 'M', 'Customs'],
      ['Lamia Zein', 'F', 'Police'],
    ],
  },
  'excused and late beside present and absent': {
    list: `
      Nom et prénom | J1 | J2 | J3
      Ghofrane Mejri | P | A | E
      Skander Rezgui | R | P | P
      P : présent, A : absent, E : excusé, R : retard | | |`,
    fields: ['name', 'attendance'],
    people: [
      ['Ghofrane Mejri', ['present', 'absent', 'absent']],
      ['Skander Rezgui', ['present', 'present', 'present']],
    ],
    days: ['J1', 'J2', 'J3'],
  },
};

function take(list: PeopleList, fields: readonly Field[]) {
  return list.people.map((person) => fields.map((field) => person[field]));
}

test.each(Object.entries(lists))('%s', (_name, { list, fields, people, days }) => {
  const read = readDrawn(list);
  expect(take(read, fields)).toEqual(people);
  if (days) expect(read.days).toEqual(days);
});
