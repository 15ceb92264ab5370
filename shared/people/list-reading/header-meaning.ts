import { type ColumnMeaning, columnMeanings } from './types';
import { createWordMender } from './values/mend-word';
import { remember } from './values/remember';
import { headerAbbreviations } from './vocabulary/header-abbreviations';
import { groupPhrases, headerPhrases } from './vocabulary/headers';
import { toStems } from './word-lists';

export interface HeaderMeaning {
  readonly meaning: ColumnMeaning;
  /** From 0 to 1: a whole header or one of its two languages counts more than a word in a sentence. */
  readonly confidence: number;
  /** Just "Nom" or "الاسم", which is the whole name or only the family's or the given one. */
  readonly isBareName: boolean;
}

interface Phrase {
  readonly text: string;
  readonly meaning: ColumnMeaning;
}

const phrases: readonly Phrase[] = columnMeanings.flatMap((meaning) =>
  [...Object.values(headerPhrases[meaning] ?? {}), headerAbbreviations[meaning] ?? '']
    .flatMap((list) => list.split(','))
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ text: toStems(phrase).join(' '), meaning })),
);

/** The first meaning that claims a phrase has it. */
const whole = new Map<string, ColumnMeaning>();
for (const { text, meaning } of phrases) if (!whole.has(text)) whole.set(text, meaning);

const groups = new Set(groupPhrases.split(',').map((phrase) => toStems(phrase).join(' ')));
/** Also with the language beside it: "Nom (AR)". */
const bareNames = new Set(
  toStems(
    'nom noms name اسم ar fr en arabe arabic عربي عربية english français french latin إنجليزي',
  ),
);

/** The words that stand in headers of every meaning: "Name of the organisation", "Numéro de téléphone". */
const weakWords = new Set([
  'nom',
  'name',
  'اسم',
  'participant',
  'مشارك',
  'متدرب',
  'trainee',
  'note',
  'date',
  'تاريخ',
  'contact',
  'title',
  'titre',
  'work',
  'عمل',
  'job',
  'role',
  'day',
  'jour',
  'يوم',
  'code',
  'total',
  'group',
  'عدد',
  'status',
  'first',
  'last',
  'family',
  'given',
  'category',
  'country',
  'pays',
  'بلد',
  'دوله',
]);

const LONGEST_HEADER = 110;
/** What a header says of its column; `null` where it says nothing that is known. */
export const readHeaderMeaning: (header: string) => HeaderMeaning | null = remember((header) =>
  header === '' || header.length > LONGEST_HEADER ? null : findMeaning(header),
);

function findMeaning(written: string): HeaderMeaning | null {
  if (/%/.test(written)) return { meaning: 'ignored', confidence: 0.9, isBareName: false };
  // "Day1", "الجلسة٢"
  const header = written.replace(/(\p{L}{3})(\d)/gu, '$1 $2');
  const stems = toStems(header);
  const parts = splitParts(header);
  const isBareName = parts.length > 0 && parts.every((part) => bareNames.has(part));
  const exact = whole.get(stems.join(' '));
  if (exact) return { meaning: exact, confidence: 0.97, isBareName };
  const field = readFieldPath(written);
  if (field) return field;
  if (sums.has(stems[0] ?? '')) return { meaning: 'ignored', confidence: 0.9, isBareName: false };
  const joined = joinMeanings(parts.flatMap((part) => whole.get(part) ?? []));
  const inside = findInside(stems);
  if (joined && isCompatible(joined, inside)) {
    return { meaning: joined, confidence: 0.95, isBareName };
  }
  return readMended(header, stems, parts) ?? toInside(inside);
}

function toInside(meaning: ColumnMeaning | undefined): HeaderMeaning | null {
  return meaning ? { meaning, confidence: 0.75, isBareName: false } : null;
}

/** How forms name their fields when they are exported: "identity/first_name", "dateOfBirth". */
function readFieldPath(written: string): HeaderMeaning | null {
  if (/\s/.test(written)) return null;
  const words = written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (words !== written) return readHeaderMeaning(words);
  const [, group = '', field = ''] =
    /^([\p{Ll}\d_./:-]+)[/.:-]([\p{Ll}\d_]+)$/u.exec(written) ?? [];
  const head = whole.get(toStems(group).join(' '));
  const isGroup = head === undefined || overFields.has(head) || identities.has(group);
  return field.length > 1 && isGroup ? readHeaderMeaning(field) : null;
}

/** What groups of fields are called, but no column that is headed "tel/email" or "nom/prenom". */
const overFields: ReadonlySet<ColumnMeaning> = new Set(['contact', 'organisation', 'attendance']);
const identities: ReadonlySet<string> = new Set(['identite', 'identity', 'participant']);

const mendWord = createWordMender(phrases.flatMap(({ text }) => text.split(' ')));
const MOST_MENDED = 4;

/** The header with its misspelt words mended and its shortened ones written out. */
function readMended(
  header: string,
  stems: readonly string[],
  parts: readonly string[],
): HeaderMeaning | null {
  if (stems.length > MOST_MENDED || /[\d@]/.test(header)) return null;
  const mended = parts.map((part) => part.split(' ').map(mendWord).join(' '));
  const meaning = joinMeanings(mended.flatMap((part) => whole.get(part) ?? []));
  if (meaning) return { meaning, confidence: 0.85, isBareName: false };
  return toInside(
    mended.join(' ') === parts.join(' ') ? undefined : findInside(stems.map(mendWord)),
  );
}

/** How the headers of sums begin: "Nb jours", "عدد الأيام". */
const sums = new Set(toStems('nb nbre nombre total taux percentage عدد نسبة مجموع إجمالي'));

/** "Nom / Name", "Sexe (H/F)", two lines of two languages. */
function splitParts(header: string): string[] {
  return header
    .split(/[\n/|()[\]–—:]| - /)
    .map((part) => toStems(part).join(' '))
    .filter((part) => part !== '');
}

function joinMeanings(meanings: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  const all = new Set(meanings);
  const hasPhone = all.has('phone') || all.has('mobile');
  if (all.has('otherPerson')) return 'otherPerson';
  if (hasPhone && all.has('email')) return 'contact';
  if (all.has('mobile')) return 'mobile';
  if (all.has('givenName') && all.has('familyName')) return 'fullName';
  // "Nom / Last name": the more exact language decides.
  if (all.has('familyName')) return 'familyName';
  if (all.has('givenName')) return 'givenName';
  if (all.has('rank') && all.has('position')) return 'position';
  return meanings.find((meaning) => meaning !== 'number') ?? meanings[0];
}

/** A part that stands for itself gives way to a longer phrase that goes over it: "Name (emergency contact)". */
function isCompatible(joined: ColumnMeaning, inside: ColumnMeaning | undefined): boolean {
  return inside !== 'otherPerson' && (inside !== 'ignored' || joined !== 'fullName');
}

/** The longest phrase that stands in the header as whole words. */
function findInside(stems: readonly string[]): ColumnMeaning | undefined {
  let best: { meaning: ColumnMeaning; weight: number } | undefined;
  const seen: ColumnMeaning[] = [];
  for (let start = 0; start < stems.length; start += 1) {
    for (let end = Math.min(stems.length, start + 5); end > start; end -= 1) {
      const text = stems.slice(start, end).join(' ');
      const meaning = text.length > 2 ? whole.get(text) : undefined;
      if (!meaning) continue;
      seen.push(meaning);
      const weight = (weakWords.has(text) ? 0 : 10) + text.length;
      if (!best || weight > best.weight) best = { meaning, weight };
    }
  }
  if (seen.includes('otherPerson')) return 'otherPerson';
  const phone = seen.find((meaning) => meaning === 'phone' || meaning === 'mobile');
  if (seen.includes('email')) return phone ? 'contact' : 'email';
  if (phone && best?.meaning === 'organisation') return phone;
  return best?.meaning;
}

/** Whether a text stands above a group of columns without a meaning of its own. */
export function isGroupHeader(text: string): boolean {
  return groups.has(toStems(text).join(' '));
}
