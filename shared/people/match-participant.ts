import { foldText } from '../i18n/fold-text';
import type { Organisation } from '../organisations/schema';
import { toNameKey } from './fold-name';
import { isContainedName, listSkeletons, toSkeletonKey } from './name-skeleton';
import { toPhoneKey } from './phone';
import type { Person } from './schema';

export type Identity = Readonly<
  Pick<Person, 'nameLatin' | 'nameArabic' | 'phone' | 'email' | 'organisationId'>
>;

/** Whom a line of a list may be. Only `known` is certain enough to be used without a question. */
export type Match =
  | { readonly state: 'known'; readonly personId: string }
  | { readonly state: 'doubtful'; readonly candidateIds: readonly string[] }
  | { readonly state: 'new' };

export type Matcher = (identity: Identity) => Match;

/**
 * Prepares the people for many questions. Somebody is known by the same name with the same phone, e-mail or
 * organisation; a part of the name is enough beside phone or e-mail. The same name alone is doubtful.
 */
export function createMatcher(people: readonly Person[]): Matcher {
  const byName = new Map<string, Person[]>();
  const byContact = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of listNameKeys(person)) push(byName, key, person);
    for (const key of listContactKeys(person)) push(byContact, key, person);
  }
  return (identity) => {
    const named = collect(byName, listNameKeys(identity));
    const reached = collect(byContact, listContactKeys(identity));
    const known = [
      ...reached.filter((person) => named.includes(person) || isPartlyNamed(person, identity)),
      ...named.filter((person) => isSameOrganisation(person, identity)),
    ];
    return decide([...new Set(known)], named);
  };
}

function decide(known: readonly Person[], named: readonly Person[]): Match {
  const [only] = known;
  if (only && known.length === 1) return { state: 'known', personId: only.id };
  const candidates = known.length > 1 ? known : named;
  if (candidates.length === 0) return { state: 'new' };
  return { state: 'doubtful', candidateIds: candidates.map((person) => person.id) };
}

/** By letters in each script, and by sound between the two: a sound is one key for both. */
export function listNameKeys({ nameLatin, nameArabic }: Identity): string[] {
  const names = [nameLatin, nameArabic].filter((name) => name !== '');
  const letters = names.map((name) => `letters ${toNameKey(name)}`);
  // One word's consonants are too little to be somebody.
  const sounds = names.map(toSkeletonKey).filter((key) => key.includes(' '));
  return [...new Set([...letters, ...sounds.map((key) => `sound ${key}`)])];
}

export function listContactKeys({ phone, email }: Identity): string[] {
  const keys = [toPhoneKey(phone), email.trim().toLowerCase()];
  return keys.filter((key) => key !== '');
}

function isPartlyNamed(person: Person, identity: Identity): boolean {
  const namesOf = ({ nameLatin, nameArabic }: Identity) =>
    [nameLatin, nameArabic].filter((name) => name !== '').map(listSkeletons);
  return namesOf(person).some((one) =>
    namesOf(identity).some((other) => isContainedName(one, other)),
  );
}

function isSameOrganisation(person: Person, { organisationId }: Identity): boolean {
  return organisationId !== null && person.organisationId === organisationId;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

function collect(map: ReadonlyMap<string, Person[]>, keys: readonly string[]): Person[] {
  return [...new Set(keys.flatMap((key) => map.get(key) ?? []))];
}

/** Finds an organisation by its acronym, one of its names or an alias; `null` when none or several have it. */
export function createOrganisationFinder(
  organisations: readonly Organisation[],
): (name: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, acronym, names, aliases } of organisations) {
    const keys = new Set([acronym, ...Object.values(names), ...aliases].map(foldText));
    for (const key of keys) ids.set(key, ids.has(key) ? null : id);
  }
  ids.delete('');
  return (name) => ids.get(foldText(name)) ?? null;
}
