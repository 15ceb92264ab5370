import type { NameReason } from '../name-reason';
import { explainNames, measureNames, type NameDistance, toScore } from '../names/compare-names';
import { findLeastDistance } from '../names/least-distance';
import type { ReadName } from '../reading/name-part';
import { type Identity, type KnownIdentity, knowIdentity } from './identity';

export interface PeopleComparison {
  /** From 0 to 1; from 0.5 on the two are worth a look by a person. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

type Shared = 'samePhone' | 'sameEmail' | 'sameOrganisation' | 'sameSex' | 'sameBirthYear';

/**
 * What two people share makes the distance of their names count less. A phone is shared by a family and an e-mail by
 * an office, so neither makes one person of two clearly different names.
 */
const factors: Readonly<Record<Shared, number>> = {
  samePhone: 0.7,
  sameEmail: 0.65,
  sameOrganisation: 0.9,
  sameSex: 1,
  sameBirthYear: 1,
};
/** Added to the distance of the names of a man and a woman: by itself just enough to keep them apart. */
const OTHER_SEX = 1.02;
/** Added for years of birth further apart than a slip of the pen: the same name alone still makes it a question. */
const OTHER_BIRTH_YEAR = 0.6;
const YEARS_OF_A_SLIP = 1;
/** Names further apart than this are of two people whatever they share. */
const CLEARLY_DIFFERENT = 1.25;

/** How the distance of two names is found: with or without the reasons why they are apart. */
type Measure = (one: ReadName, other: ReadName) => NameDistance;

/** Whether two people may be one, and why. Proposes; it never decides. */
export function comparePeople(one: Identity, other: Identity): PeopleComparison {
  return compareKnown(knowIdentity(one), knowIdentity(other), explainNames);
}

/** The score alone, for those among whom few are alike. */
export function scorePeople(one: Identity, other: Identity): number {
  return compareKnown(knowIdentity(one), knowIdentity(other), measureNames).score;
}

/**
 * Whether two people may be no further apart than `most`. Says no to nearly all of those who only have a part of the name
 * in common, and never where comparing them would say yes.
 */
export function mayBeWithin(one: KnownIdentity, other: KnownIdentity, most: number): boolean {
  if (one.aliases.length > 0 || other.aliases.length > 0) return true;
  const left = most / weighShared(listShared(one, other)) - weighApart(one, other);
  if (left < 0) return false;
  if (left >= nameless.cost) return true;
  const isWithin = (a: ReadName | null, b: ReadName | null) =>
    a !== null && b !== null && findLeastDistance(a, b, left + 0.01) <= left;
  const [hasArabic, hasLatin] = [one.arabic && other.arabic, one.latin && other.latin];
  if (!hasArabic && !hasLatin) {
    return isWithin(one.latin, other.arabic) || isWithin(one.arabic, other.latin);
  }
  return (
    (!hasArabic || isWithin(one.arabic, other.arabic)) &&
    (!hasLatin || isWithin(one.latin, other.latin))
  );
}

function compareKnown(
  one: KnownIdentity,
  other: KnownIdentity,
  measure: Measure,
): PeopleComparison {
  const { cost, reasons } = measureByNames(one, other, measure);
  const shared = listShared(one, other);
  const differs = differsInSex(one, other);
  const isOfOtherYear = differsInYear(one, other);
  const factor = cost < CLEARLY_DIFFERENT ? weighShared(shared) : 1;
  const distance = (cost + weighApart(one, other)) * factor;
  const against: NameReason[] = [
    ...(differs ? (['differentSex'] as const) : []),
    ...(isOfOtherYear ? (['differentBirthYear'] as const) : []),
  ];
  const all = [...reasons, ...shared, ...against];
  return { score: toScore(distance), reasons: all };
}

/** What speaks against the two beside their names. */
function weighApart(one: KnownIdentity, other: KnownIdentity): number {
  const sex = differsInSex(one, other) ? OTHER_SEX : 0;
  return sex + (differsInYear(one, other) ? OTHER_BIRTH_YEAR : 0);
}

function differsInSex(one: KnownIdentity, other: KnownIdentity): boolean {
  return one.sex !== null && other.sex !== null && one.sex !== other.sex;
}

function differsInYear(one: KnownIdentity, other: KnownIdentity): boolean {
  if (one.birthYear === null || other.birthYear === null) return false;
  return Math.abs(one.birthYear - other.birthYear) > YEARS_OF_A_SLIP;
}

function weighShared(shared: readonly Shared[]): number {
  return shared.reduce((product, reason) => product * factors[reason], 1);
}

function listShared(one: KnownIdentity, other: KnownIdentity): Shared[] {
  const shared: Shared[] = [];
  if (one.phoneKeys.some((key) => other.phoneKeys.includes(key))) shared.push('samePhone');
  if (one.emailKey !== '' && one.emailKey === other.emailKey) shared.push('sameEmail');
  if (one.organisationId !== null && one.organisationId === other.organisationId) {
    shared.push('sameOrganisation');
  }
  if (one.sex !== null && one.sex === other.sex) shared.push('sameSex');
  if (one.birthYear !== null && one.birthYear === other.birthYear) shared.push('sameBirthYear');
  return shared;
}

/**
 * Names of one script tell more than a name and its transcription: سالم and سليم are both Salim. So where both people
 * have names in both scripts, the worse of the two pairs counts; an alias that fits outweighs it.
 */
function measureByNames(one: KnownIdentity, other: KnownIdentity, measure: Measure): NameDistance {
  const inScript = [
    ...measurePresent(one.arabic, other.arabic, measure),
    ...measurePresent(one.latin, other.latin, measure),
  ];
  const across = () => [
    ...measurePresent(one.latin, other.arabic, measure),
    ...measurePresent(one.arabic, other.latin, measure),
  ];
  const main = inScript.length > 0 ? inScript.reduce(farther) : across().reduce(nearer, nameless);
  const alias = measureAliases(one, other, measure).reduce(nearer, nameless);
  return alias.cost < main.cost ? { ...alias, reasons: [...alias.reasons, 'alias'] } : main;
}

const nameless: NameDistance = { cost: 3, reasons: ['tooLittle'] };

function measurePresent(
  one: ReadName | null,
  other: ReadName | null,
  measure: Measure,
): NameDistance[] {
  return one && other ? [measure(one, other)] : [];
}

/** Pairs of names of which at least one is an alias. */
function measureAliases(
  one: KnownIdentity,
  other: KnownIdentity,
  measure: Measure,
): NameDistance[] {
  const ofOther = [...other.aliases, other.latin, other.arabic];
  return [
    ...one.aliases.flatMap((alias) =>
      ofOther.flatMap((name) => measurePresent(alias, name, measure)),
    ),
    ...other.aliases.flatMap((alias) =>
      [one.latin, one.arabic].flatMap((name) => measurePresent(name, alias, measure)),
    ),
  ];
}

function nearer(one: NameDistance, other: NameDistance): NameDistance {
  return other.cost < one.cost ? other : one;
}

function farther(one: NameDistance, other: NameDistance): NameDistance {
  return other.cost > one.cost ? other : one;
}
