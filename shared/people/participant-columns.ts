import type { Cell } from '../documents/schema';
import { foldText } from '../i18n/fold-text';
import type { Locale } from '../i18n/locales';

export const participantColumns = [
  'name',
  'secondName',
  'sex',
  'organisation',
  'position',
  'phone',
  'email',
  'nationality',
  'birthYear',
] as const;
export type ParticipantColumn = (typeof participantColumns)[number];

/** The headers that are recognised; the first of each language stands in the empty list that the program saves. */
const headers: Readonly<Record<ParticipantColumn, Readonly<Record<Locale, readonly string[]>>>> = {
  name: {
    en: ['Full name', 'Name', 'Name in Latin script', 'Participant'],
    fr: ['Nom et prénom', 'Nom complet', 'Nom', 'Nom et prénoms', 'Prénom et nom'],
    ar: ['الاسم الكامل', 'الاسم', 'الاسم بالكامل', 'اسم المشارك'],
  },
  secondName: {
    en: ['Name in second script', 'Name in Arabic', 'Arabic name'],
    fr: ['Nom en second alphabet', 'Nom en arabe'],
    ar: ['الاسم بالحروف اللاتينية', 'الاسم بالعربية', 'الاسم باللغة العربية', 'الاسم بالإنجليزية'],
  },
  sex: {
    en: ['Sex', 'Gender', 'Sex (F/M)'],
    fr: ['Sexe', 'Genre', 'Sexe (F/H)', 'Sexe (F/M)'],
    ar: ['الجنس', 'النوع', 'النوع الاجتماعي'],
  },
  organisation: {
    en: ['Organisation', 'Organization', 'Institution', 'Employer'],
    fr: ['Organisation', 'Institution', 'Structure', 'Organisme'],
    ar: ['الجهة', 'جهة العمل', 'المؤسسة', 'المنظمة'],
  },
  position: {
    en: ['Position', 'Job title', 'Function'],
    fr: ['Fonction', 'Poste'],
    ar: ['المسمى الوظيفي', 'الوظيفة', 'المنصب', 'الصفة'],
  },
  phone: {
    en: ['Phone', 'Telephone', 'Mobile', 'Phone number'],
    fr: ['Téléphone', 'Tél', 'Numéro de téléphone', 'Portable'],
    ar: ['رقم الهاتف', 'الهاتف', 'الجوال', 'رقم الجوال', 'الموبايل'],
  },
  email: {
    en: ['E-mail', 'Email', 'Email address', 'E-mail address'],
    fr: ['Courriel', 'Adresse électronique', 'Adresse e-mail', 'Mail'],
    ar: ['البريد الإلكتروني', 'الإيميل'],
  },
  nationality: {
    en: ['Nationality', 'Country of nationality'],
    fr: ['Nationalité'],
    ar: ['الجنسية'],
  },
  birthYear: {
    en: ['Year of birth', 'Birth year'],
    fr: ['Année de naissance'],
    ar: ['سنة الميلاد', 'سنة الولادة', 'عام الميلاد'],
  },
};

/** "E-mail", "Email", "E MAIL": spaces and signs do not count. */
function foldHeader(header: string): string {
  return foldText(header).replaceAll(' ', '');
}

const columnOf = new Map(
  participantColumns.flatMap((column) =>
    Object.values(headers[column])
      .flat()
      .map((header) => [foldHeader(header), column] as const),
  ),
);

/** The header row of an empty list in a language. */
export function participantListHeaders(locale: Locale): string[] {
  return participantColumns.map((column) => headers[column][locale][0] ?? column);
}

export interface ListHeader {
  /** Index of the header row; the people come below it. */
  readonly row: number;
  readonly places: ReadonlyMap<ParticipantColumn, number>;
  /** Columns with a header that is not known: nothing is read from them. */
  readonly unknown: readonly string[];
}

export type HeaderProblem = 'no-header' | 'column-twice';

/** A list may have a few lines of title above its header. */
const DEEPEST_HEADER = 10;

/** Finds the row that has a column for the name. */
export function findHeader(rows: readonly (readonly Cell[])[]): ListHeader | HeaderProblem {
  for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const columns = cells.map((cell) => columnOf.get(foldHeader(String(cell ?? ''))));
    if (!columns.includes('name') && !columns.includes('secondName')) continue;
    const known = columns.filter((column) => column !== undefined);
    if (new Set(known).size < known.length) return 'column-twice';
    const places = new Map(known.map((column) => [column, columns.indexOf(column)]));
    const unknown = cells.filter((cell, at) => cell !== null && columns[at] === undefined);
    return { row, places, unknown: unknown.map((cell) => String(cell).trim()) };
  }
  return 'no-header';
}
