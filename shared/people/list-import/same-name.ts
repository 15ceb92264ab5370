import { contradicts, type IdentityKeys, isOtherSex, type KnownIdentity } from './identity';
import { createSharer } from './share-lists';
import type { ListedValues, MatchCandidate, MatchReason, RowState } from './types';

export interface RegisterMatch {
  readonly state: Exclude<RowState, 'bad'>;
  readonly candidates: readonly MatchCandidate[];
}

/** Whom a line of the list names. */
interface SoughtIdentity extends IdentityKeys {
  readonly values: ListedValues;
}

export const MOST_CANDIDATES = 5;

/** A phone and an e-mail of one name are one person's, an office and a position have many of one name. */
const weights = {
  samePhone: 8,
  sameEmail: 8,
  enrolled: 4,
  sameBirthYear: 2,
  sameOrganisation: 2,
  samePosition: 1,
} as const;
type Fact = keyof typeof weights;
const facts = Object.keys(weights) as readonly Fact[];
/** From here on somebody is meant even where others of the name share something too. */
const DECISIVE = 8;

/** Somebody of the same name: known by one thing more that is the same, with nothing against it. */
export function decideNamed(
  named: readonly KnownIdentity[],
  sought: SoughtIdentity,
  enrolledIds: ReadonlySet<string>,
): RegisterMatch {
  const likeliest = findLikeliest(named, (known) => weigh(known, sought, enrolledIds));
  const [first, second] = likeliest;
  const others = second?.weight ?? 0;
  const isKnown =
    first !== undefined &&
    first.weight > 0 &&
    (others <= 0 || (first.weight >= DECISIVE && others < DECISIVE));
  const shown = isKnown ? likeliest.slice(0, 1) : likeliest;
  return {
    state: isKnown ? 'known' : 'doubtful',
    candidates: shown.map(({ known }) => describe(known, sought, enrolledIds)),
  };
}

interface Weighed {
  readonly known: KnownIdentity;
  readonly weight: number;
}

/** The first few by their weight, those of one weight in their order; hundreds may have one name. */
function findLikeliest(
  named: readonly KnownIdentity[],
  weighOne: (known: KnownIdentity) => number,
): readonly Weighed[] {
  const likeliest: Weighed[] = [];
  for (const known of named) {
    const weight = weighOne(known);
    const last = likeliest.at(-1);
    if (last && likeliest.length === MOST_CANDIDATES && last.weight >= weight) continue;
    const place = likeliest.findIndex((one) => one.weight < weight);
    likeliest.splice(place < 0 ? likeliest.length : place, 0, { known, weight });
    if (likeliest.length > MOST_CANDIDATES) likeliest.pop();
  }
  return likeliest;
}

/** Below 0 for somebody who seems to be another person of the name. */
function weigh(
  known: KnownIdentity,
  sought: SoughtIdentity,
  enrolledIds: ReadonlySet<string>,
): number {
  if (isContrary(known, sought)) return -1;
  let weight = 0;
  for (const fact of facts) if (holds(fact, known, sought, enrolledIds)) weight += weights[fact];
  return weight;
}

function isContrary(known: KnownIdentity, sought: SoughtIdentity): boolean {
  return contradicts(known.person, sought.values) || isNamedOtherwise(known, sought);
}

/** The name in one script is the same and that in the other is not: سالم and سليم are both Salim. */
function isNamedOtherwise(known: KnownIdentity, sought: SoughtIdentity): boolean {
  const differs = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  return differs(known.arabic, sought.arabic) || differs(known.latin, sought.latin);
}

/** What is the same beside the name. */
function holds(
  fact: Fact,
  { person, contacts, position }: KnownIdentity,
  sought: SoughtIdentity,
  enrolledIds: ReadonlySet<string>,
): boolean {
  const { values } = sought;
  switch (fact) {
    case 'samePhone':
      return contacts.some((key) => !key.includes('@') && sought.contacts.includes(key));
    case 'sameEmail':
      return contacts.some((key) => key.includes('@') && sought.contacts.includes(key));
    case 'enrolled':
      return enrolledIds.has(person.id);
    case 'sameBirthYear':
      return values.birthYear !== null && values.birthYear === person.birthYear;
    case 'sameOrganisation':
      return values.organisationId !== null && values.organisationId === person.organisationId;
    case 'samePosition':
      return position !== '' && position === sought.position;
  }
}

const shareReasons = createSharer<readonly MatchReason[]>();

function describe(
  known: KnownIdentity,
  sought: SoughtIdentity,
  enrolledIds: ReadonlySet<string>,
): MatchCandidate {
  const { person } = known;
  const reasons: MatchReason[] = [hasSameSpelling(known, sought) ? 'same' : 'letters'];
  for (const fact of facts) if (holds(fact, known, sought, enrolledIds)) reasons.push(fact);
  if (isOtherSex(person, sought.values)) reasons.push('differentSex');
  else if (contradicts(person, sought.values)) reasons.push('otherBirthYear');
  if (isNamedOtherwise(known, sought)) reasons.push('otherNameInScript');
  return {
    personId: person.id,
    score: isContrary(known, sought) ? 0.5 : 1,
    reasons: shareReasons(reasons),
  };
}

function hasSameSpelling({ person }: KnownIdentity, { values }: SoughtIdentity): boolean {
  return (
    (values.nameLatin !== '' && values.nameLatin === person.nameLatin) ||
    (values.nameArabic !== '' && values.nameArabic === person.nameArabic)
  );
}
