import {
  comparePeople,
  createCandidateIndex,
  findCandidates,
  type Registered,
} from '../name-matching/index';
import { listPhoneKeys, toPhoneKey } from '../phone';
import type { Person } from '../schema';
import { toWordKey } from './name-key';
import type { ListedValues, MatchCandidate, MatchReason, RowState } from './types';

/** What is known of somebody in the register and compared with a list. */
export type KnownPerson = Registered &
  Readonly<Pick<Person, 'position' | 'nationality' | 'birthYear' | 'ageBand'>>;

export interface RegisterMatch {
  readonly state: Exclude<RowState, 'bad'>;
  readonly candidates: readonly MatchCandidate[];
}

/** Everybody who is known, prepared for the questions of a long list. */
export interface Register {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** By the very name, the phone and the e-mail: quick, and enough for most; `null` where it says nothing. */
  readonly matchQuickly: (values: ListedValues) => RegisterMatch | null;
  /** By similar names in either script: slower, for those whom the quick look did not find. */
  readonly matchThoroughly: (values: ListedValues) => RegisterMatch;
  /** Makes some more people ready for the thorough look; false when all are. */
  readonly prepare: () => boolean;
}

const MOST_CANDIDATES = 5;
const PREPARED_AT_ONCE = 500;
/** The same phone or e-mail and a name as near as this leave no question. */
const SURE_WITH_CONTACT = 0.8;

/** `enrolledIds` are those who are on the list of the training already, which makes them likelier. */
export function createRegister(
  everybody: readonly KnownPerson[],
  enrolledIds: ReadonlySet<string>,
): Register {
  const people = new Map(everybody.map((person) => [person.id, person]));
  const byName = new Map<string, KnownPerson[]>();
  const byContact = new Map<string, KnownPerson[]>();
  for (const person of everybody) {
    for (const key of listNameKeys(person)) push(byName, key, person);
    for (const key of listContactKeys(person)) push(byContact, key, person);
  }
  const index = createCandidateIndex();
  const prepare = (): boolean => {
    const start = index.size;
    for (const person of everybody.slice(start, start + PREPARED_AT_ONCE)) index.add(person);
    return index.size > start && index.size < everybody.length;
  };

  const matchQuickly = (values: ListedValues): RegisterMatch | null => {
    const named = collect(byName, listNameKeys(values));
    if (named.length > 0) return decideNamed(named, values, enrolledIds);
    const reached = collect(byContact, listContactKeys(values));
    return reached.length > 0 ? decideReached(reached, values) : null;
  };
  const matchThoroughly = (values: ListedValues): RegisterMatch => {
    while (prepare());
    const found = findCandidates(index, toIdentity(values), { limit: MOST_CANDIDATES });
    const candidates = found.map(({ person, score, reasons }) => ({
      personId: person.id,
      score,
      reasons: enrolledIds.has(person.id) ? [...reasons, 'enrolled' as const] : reasons,
    }));
    return { state: candidates.length > 0 ? 'doubtful' : 'new', candidates };
  };
  return { people, matchQuickly, matchThoroughly, prepare };
}

/** Somebody of the same name: known by one thing more that is the same, with nothing against it. */
function decideNamed(
  named: readonly KnownPerson[],
  values: ListedValues,
  enrolledIds: ReadonlySet<string>,
): RegisterMatch {
  const candidates = named
    .map((person) => {
      const facts = listFacts(person, values, enrolledIds);
      const isContrary = contradicts(person, values) || isNamedOtherwise(person, values);
      const support = isContrary ? -1 : facts.length;
      const reasons = [hasSameSpelling(person, values) ? 'same' : 'letters', ...facts] as const;
      const contrary = isContrary && isOtherSex(person, values) ? (['differentSex'] as const) : [];
      const score = isContrary ? 0.5 : 1;
      return { personId: person.id, score, reasons: [...reasons, ...contrary], support };
    })
    .sort((one, other) => other.support - one.support);
  const [first, second] = candidates;
  const isKnown =
    first !== undefined && first.support > 0 && (second === undefined || second.support <= 0);
  const listed = candidates.map(({ support: _, ...candidate }) => candidate);
  return isKnown
    ? { state: 'known', candidates: listed.slice(0, 1) }
    : { state: 'doubtful', candidates: listed.slice(0, MOST_CANDIDATES) };
}

/** Somebody with the phone or e-mail, under another name: a family and an office share theirs. */
function decideReached(
  reached: readonly KnownPerson[],
  values: ListedValues,
): RegisterMatch | null {
  const identity = toIdentity(values);
  const candidates = reached
    .map((person) => ({ personId: person.id, ...comparePeople(identity, person) }))
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_CANDIDATES);
  const [first, second] = candidates;
  if (!first) return null;
  const isKnown = first.score >= SURE_WITH_CONTACT && !second;
  return { state: isKnown ? 'known' : 'doubtful', candidates };
}

/** What is the same beside the name. Of little weight each, but nobody has it by chance together with the name. */
function listFacts(
  person: KnownPerson,
  values: ListedValues,
  enrolledIds: ReadonlySet<string>,
): MatchReason[] {
  const facts: MatchReason[] = [];
  const phone = toPhoneKey(values.phone);
  if (phone !== '' && listPhoneKeys(person.phone).includes(phone)) facts.push('samePhone');
  if (values.email !== '' && values.email === person.email.toLowerCase()) facts.push('sameEmail');
  if (values.organisationId !== null && values.organisationId === person.organisationId) {
    facts.push('sameOrganisation');
  }
  if (values.birthYear !== null && values.birthYear === person.birthYear)
    facts.push('sameBirthYear');
  if (values.position !== '' && toWordKey(values.position) === toWordKey(person.position)) {
    facts.push('samePosition');
  }
  if (enrolledIds.has(person.id)) facts.push('enrolled');
  return facts;
}

export function contradicts(
  one: Pick<KnownPerson, 'sex' | 'birthYear'>,
  other: Pick<KnownPerson, 'sex' | 'birthYear'>,
): boolean {
  const isOtherYear =
    one.birthYear !== null && other.birthYear !== null && one.birthYear !== other.birthYear;
  return isOtherSex(one, other) || isOtherYear;
}

function isOtherSex(one: Pick<KnownPerson, 'sex'>, other: Pick<KnownPerson, 'sex'>): boolean {
  return one.sex !== other.sex && one.sex !== 'U' && other.sex !== 'U';
}

/** The name in one script is the same and that in the other is not: سالم and سليم are both Salim. */
function isNamedOtherwise(person: KnownPerson, values: ListedValues): boolean {
  const differs = (one: string, other: string) =>
    one !== '' && other !== '' && toWordKey(one) !== toWordKey(other);
  return (
    differs(person.nameArabic, values.nameArabic) || differs(person.nameLatin, values.nameLatin)
  );
}

function hasSameSpelling(person: KnownPerson, { nameLatin, nameArabic }: ListedValues): boolean {
  return (
    (nameLatin !== '' && nameLatin === person.nameLatin) ||
    (nameArabic !== '' && nameArabic === person.nameArabic)
  );
}

/** An identity as names are compared: the list knows no certificates and no aliases. */
export function toIdentity(values: ListedValues): Omit<Registered, 'id'> {
  return { ...values, certificateName: '', aliases: [] };
}

type Names = Pick<KnownPerson, 'nameLatin' | 'nameArabic'> & {
  readonly certificateName?: string;
  readonly aliases?: readonly string[];
};

export function listNameKeys({ nameLatin, nameArabic, certificateName, aliases }: Names): string[] {
  const names = [nameLatin, nameArabic, certificateName ?? '', ...(aliases ?? [])];
  const keys = names.map(toWordKey).filter((key) => key !== '');
  return keys.length < 2 ? keys : [...new Set(keys)];
}

export function listContactKeys({ phone, email }: Pick<KnownPerson, 'phone' | 'email'>): string[] {
  const phones = phone === '' ? [] : listPhoneKeys(phone);
  return email === '' ? phones : [...phones, email.toLowerCase()];
}

function push(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

function collect(
  map: ReadonlyMap<string, readonly KnownPerson[]>,
  keys: readonly string[],
): readonly KnownPerson[] {
  const [only, ...others] = keys.flatMap((key) => {
    const found = map.get(key);
    return found ? [found] : [];
  });
  if (!only || others.length === 0) return only ?? [];
  return [...new Set([only, ...others].flat())];
}
