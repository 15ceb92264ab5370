import { expect, test } from 'vitest';
import { readHeaderMeaning } from './header-meaning';
import type { ColumnMeaning } from './types';

test.each<[ColumnMeaning, string]>([
  [
    'fullName',
    'Nom et Prénom(s) | Full Name (as in passport) | الاسم الثلاثي | Name of participant',
  ],
  ['givenName', 'Prénoms | First name / Prénom | الاسم الشخصي | Other names'],
  ['middleName', "Father's name | Prénom du père | اسم الجد"],
  ['familyName', 'Nom / Last name | SURNAME | اسم العائلة | الكنية'],
  ['sex', 'Sexe (H/F) | M/F | Gender | النوع (ذكر/أنثى)'],
  ['organisation', "Nom de l'organisme | Name of organisation | اسم الجهة | Ministère/Institution"],
  ['position', 'Job title/Position | Grade / Fonction | الرتبة / الوظيفة | Titre / Fonction'],
  ['phone', 'Tel. No. | N° Tél. | رقم الهاتف | Office phone | Home phone'],
  ['mobile', 'GSM | رقم الجوال | Numéro WhatsApp'],
  ['email', 'E-MAIL | Adresse e-mail | البريد الالكتروني | Work email'],
  ['contact', 'Phone / E-mail | Contact (tél. / courriel) | الهاتف والبريد الإلكتروني'],
  ['nationality', 'Nationality / Nationalité | الجنسية | Country of origin'],
  ['birth', 'D.O.B. | Né(e) le | تاريخ الميلاد | Date et lieu de naissance'],
  ['age', "Tranche d'âge | Age group | الفئة العمرية"],
  ['attendance', 'Day1 | Séance 2 | حضور اليوم الأول | Présent ? | Après-midi'],
  [
    'otherPerson',
    "Emergency contact phone | Nom du superviseur | اسم المدرب | Personne à contacter en cas d'urgence",
  ],
  [
    'ignored',
    'Attendance rate | % présence | Nb jours | عدد أيام الحضور | Country of residence | CIN | Remarks | Org. code',
  ],
])('%s: %s', (meaning, headers) => {
  for (const header of headers.split(' | ')) {
    expect([header, readHeaderMeaning(header)?.meaning]).toEqual([header, meaning]);
  }
});

test.each<[ColumnMeaning, string]>([
  ['fullName', "Particpant's Name | Noms | Name of Officer"],
  ['givenName', 'identity/first_name | firstName | group_a/Given_Name'],
  ['middleName', "Post-nom | Gr. Father's Name"],
  ['sex', 'Sx | Gendr | identite/sexe'],
  ['organisation', 'Org. | Inst. | Organiztion | structure/organisation | Name of organiztion'],
  ['department', 'Délégation/Delegation | Dept.'],
  [
    'position',
    'Pos. | Fonct./Funct. | Fonctoin | structure/poste_occupe | الوضيفة | العنوان الوظيفي',
  ],
  ['mobile', 'Mob. | Tél. port. | Tél. (mobile)'],
  ['email', 'contact/email | Email Add. | emailAddress'],
  ['nationality', 'Nationalty | Cit. | identite/nationalite | الجنسيه'],
  ['birth', 'Y.o.B. | dateOfBirth | identite/annee_naissance | Date de nais.'],
  ['attendance', 'a.m. | A.-M. | presence/jour_1 | Sig. 2'],
  ['ignored', 'Obs. | NNI | التحصيل الدراسي | _submission_time'],
])('shortened, misspelt or exported, %s: %s', (meaning, headers) => {
  for (const header of headers.split(' | ')) {
    expect([header, readHeaderMeaning(header)?.meaning]).toEqual([header, meaning]);
  }
});

test('a sentence, a name and an office are no headers', () => {
  for (const text of ['Rim Salhane', 'The quick clerk', 'عادل نورين', '0915550199']) {
    expect(readHeaderMeaning(text)).toBeNull();
  }
});
