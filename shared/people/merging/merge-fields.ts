import type { NewRecord } from '../../record';
import { foldName } from '../fold-name';
import type { EarlierWork, Person } from '../schema';
import type { Side } from './combine-enrolments';

/** What is chosen as one. A year of birth and an age group are one thing, organisation and position another. */
export const mergeParts = [
  'nameLatin',
  'nameArabic',
  'certificateName',
  'aliases',
  'sex',
  'age',
  'nationality',
  'phone',
  'email',
  'work',
  'earlierWork',
  'languages',
  'flags',
  'needs',
  'notes',
  'consentList',
  'consentContact',
  'consentImage',
] as const;
export type MergePart = (typeof mergeParts)[number];

export type PartChoice = Side | 'both';
export type PartChoices = Readonly<Record<MergePart, PartChoice>>;

/** Parts of which both records' content can stay. */
export const unitableParts: ReadonlySet<MergePart> = new Set<MergePart>([
  'aliases',
  'phone',
  'earlierWork',
  'languages',
  'flags',
  'needs',
  'notes',
]);

type Fields = NewRecord<Person>;

/** What a part holds, as a bundle of fields. */
export function readPart(person: Readonly<Fields>, part: MergePart): Partial<Fields> {
  const { birthYear, ageBand, organisationId, position, workSince, consents } = person;
  if (part === 'age') return { birthYear, ageBand };
  if (part === 'work') return { organisationId, position, workSince };
  const consent = consentOf[part];
  if (consent)
    return { consents: { list: null, contact: null, image: null, [consent]: consents[consent] } };
  const field = part as keyof Fields;
  return { [field]: person[field] };
}

const consentOf: Partial<Record<MergePart, keyof Person['consents']>> = {
  consentList: 'list',
  consentContact: 'contact',
  consentImage: 'image',
};

export function isEmptyPart(person: Readonly<Fields>, part: MergePart): boolean {
  if (part === 'sex') return person.sex === 'U';
  const consent = consentOf[part];
  if (consent) return person.consents[consent] === null;
  return Object.values(readPart(person, part)).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

/** The parts that say something different in the two records. */
export function listDifferences(kept: Person, other: Person): MergePart[] {
  return mergeParts.filter(
    (part) => JSON.stringify(readPart(kept, part)) !== JSON.stringify(readPart(other, part)),
  );
}

/**
 * What a careful clerk would choose: the fuller name, what only one of the two knows, all entries of lists, and
 * otherwise what was written down last. Of two consents the later holds, and a refusal before an agreement.
 */
export function proposeChoices(kept: Person, other: Person): PartChoices {
  const later: Side = other.updatedAt > kept.updatedAt ? 'other' : 'kept';
  const choose = (part: MergePart): PartChoice => {
    // Names and work that are not chosen go there, even where both lists are empty.
    if (part === 'aliases' || part === 'earlierWork') return 'both';
    if (isEmptyPart(other, part)) return 'kept';
    if (isEmptyPart(kept, part)) return 'other';
    if (part === 'phone') return isSamePhone(kept, other) ? 'kept' : 'both';
    if (unitableParts.has(part)) return 'both';
    if (part === 'nameLatin' || part === 'nameArabic') {
      return countWords(other[part]) > countWords(kept[part]) ? 'other' : 'kept';
    }
    const consent = consentOf[part];
    if (consent) return chooseConsent(kept.consents[consent], other.consents[consent]);
    return part === 'sex' ? 'kept' : later;
  };
  return Object.fromEntries(mergeParts.map((part) => [part, choose(part)])) as PartChoices;
}

/** The person that comes of two. Names that were not chosen stay as other spellings, work as earlier work. */
export function mergeFields(kept: Person, other: Person, choices: PartChoices): Partial<Fields> {
  const pick = <P extends MergePart>(part: P): Person => (choices[part] === 'other' ? other : kept);
  const work = pick('work');
  const { consentList, consentContact, consentImage } = choices;
  const fields: Partial<Fields> = {
    nameLatin: pick('nameLatin').nameLatin,
    nameArabic: pick('nameArabic').nameArabic,
    certificateName: pick('certificateName').certificateName,
    sex: pick('sex').sex,
    birthYear: pick('age').birthYear,
    ageBand: pick('age').ageBand,
    nationality: pick('nationality').nationality,
    phone: unite(choices.phone, kept.phone, other.phone, ' / ', 60),
    email: pick('email').email,
    organisationId: work.organisationId,
    position: work.position,
    workSince: work.workSince,
    earlierWork: uniteWork(choices, kept, other),
    languages: uniteLists(choices.languages, kept.languages, other.languages),
    flags: uniteLists(choices.flags, kept.flags, other.flags),
    needs: unite(choices.needs, kept.needs, other.needs, '\n', 2000),
    notes: unite(choices.notes, kept.notes, other.notes, '\n', 20_000),
    consents: {
      list: (consentList === 'other' ? other : kept).consents.list,
      contact: (consentContact === 'other' ? other : kept).consents.contact,
      image: (consentImage === 'other' ? other : kept).consents.image,
    },
  };
  return { ...fields, aliases: uniteAliases(choices, kept, other, fields) };
}

/** Both texts, unless one says it all or they would be too long together. */
function unite(choice: PartChoice, kept: string, other: string, glue: string, longest: number) {
  if (choice !== 'both') return choice === 'kept' ? kept : other;
  if (kept.includes(other)) return kept;
  if (other.includes(kept)) return other;
  const both = `${kept}${glue}${other}`;
  return both.length > longest ? kept : both;
}

function uniteLists<Item>(
  choice: PartChoice,
  kept: readonly Item[],
  other: readonly Item[],
): Item[] {
  if (choice !== 'both') return [...(choice === 'kept' ? kept : other)];
  return [...new Set([...kept, ...other])];
}

function uniteWork(choices: PartChoices, kept: Person, other: Person): EarlierWork[] {
  const { earlierWork: choice, work } = choices;
  if (choice !== 'both') return [...(choice === 'kept' ? kept : other).earlierWork];
  const [chosen, left] = work === 'other' ? [other, kept] : [kept, other];
  const isOther = left.organisationId !== null && left.organisationId !== chosen.organisationId;
  const { organisationId, position, workSince } = left;
  const all = [
    ...(isOther ? [{ organisationId, position, from: workSince, to: null }] : []),
    ...kept.earlierWork,
    ...other.earlierWork,
  ];
  return [...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function uniteAliases(
  choices: PartChoices,
  kept: Person,
  other: Person,
  chosen: Partial<Fields>,
): string[] {
  if (choices.aliases !== 'both') {
    return [...(choices.aliases === 'kept' ? kept : other).aliases];
  }
  const main = [chosen.nameLatin, chosen.nameArabic, chosen.certificateName].map((text) =>
    foldName(text ?? ''),
  );
  const seen = new Set(main);
  const spellings = [kept, other].flatMap((one) => [
    ...one.aliases,
    ...[one.nameLatin, one.nameArabic, one.certificateName],
  ]);
  return spellings.filter((text) => {
    const folded = foldName(text);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

type Consent = Person['consents']['list'];

function chooseConsent(kept: Consent, other: Consent): Side {
  if (!kept || !other || kept.on === other.on)
    return kept?.given && other?.given === false ? 'other' : 'kept';
  return other.on > kept.on ? 'other' : 'kept';
}

function isSamePhone(kept: Person, other: Person): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9);
  return digits(kept.phone) === digits(other.phone);
}

function countWords(name: string): number {
  return name.split(/\s+/).filter((word) => word !== '').length;
}
