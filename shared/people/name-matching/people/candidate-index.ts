import { toDistance } from '../names/compare-names';
import type { ReadName } from '../reading/name-part';
import { comparePeople, mayBeWithin, type PeopleComparison, scorePeople } from './compare-people';
import { type Identity, knowIdentity } from './identity';
import { listFilingKeys, listSearchKeys, type NameKey } from './name-keys';

/** Somebody in a register. */
export type Registered = Identity & { readonly id: string };

/** Built once over a register and kept current; finds who is worth comparing without looking at everybody. */
export interface CandidateIndex {
  readonly size: number;
  /** Adds somebody, or takes the new state of somebody who is there. */
  readonly add: (person: Registered) => void;
  readonly remove: (id: string) => void;
  /** Everybody who shares a key with the person; keys that more people than `mostOfKey` share are passed over. */
  readonly listNeighbours: (person: Identity, mostOfKey?: number) => readonly Registered[];
}

export interface Candidate extends PeopleComparison {
  readonly person: Registered;
}

export function createCandidateIndex(people: Iterable<Registered> = []): CandidateIndex {
  const members = new Map<string, Registered>();
  const groups = new Map<NameKey, Registered[]>();
  const remove = (id: string) => {
    const person = members.get(id);
    if (!person) return;
    members.delete(id);
    for (const key of listKeys(person, listFilingKeys)) {
      const rest = groups.get(key)?.filter((one) => one !== person) ?? [];
      if (rest.length > 0) groups.set(key, rest);
      else groups.delete(key);
    }
  };
  const add = (person: Registered) => {
    remove(person.id);
    members.set(person.id, person);
    for (const key of listKeys(person, listFilingKeys)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  };
  for (const person of people) add(person);
  return {
    get size() {
      return members.size;
    },
    add,
    remove,
    listNeighbours: (person, mostOfKey = Number.POSITIVE_INFINITY) => {
      const neighbours = new Set<Registered>();
      for (const key of listKeys(person, listSearchKeys)) {
        const group = groups.get(key);
        if (!group || group.length > mostOfKey) continue;
        for (const neighbour of group) neighbours.add(neighbour);
      }
      return [...neighbours];
    },
  };
}

export interface CandidateOptions {
  readonly limit?: number;
  readonly threshold?: number;
  readonly mostOfKey?: number;
}

/** The people who may be the same, the likeliest first; never the person with the same id. */
export function findCandidates(
  index: CandidateIndex,
  person: Identity & { readonly id?: string },
  { limit = 10, threshold = 0.5, mostOfKey }: CandidateOptions = {},
): readonly Candidate[] {
  const most = toDistance(threshold);
  const known = knowIdentity(person);
  const isLikely = (other: Registered) =>
    other.id !== person.id &&
    mayBeWithin(known, knowIdentity(other), most) &&
    scorePeople(person, other) >= threshold;
  return index
    .listNeighbours(person, mostOfKey)
    .filter(isLikely)
    .map((other) => ({ person: other, ...comparePeople(person, other) }))
    .sort((one, other) => other.score - one.score || (one.person.id < other.person.id ? -1 : 1))
    .slice(0, limit);
}

function listKeys(
  person: Identity,
  list: (name: ReadName) => ReadonlySet<NameKey>,
): ReadonlySet<NameKey> {
  const { latin, arabic, aliases, phoneKeys, emailKey } = knowIdentity(person);
  const keys = new Set<NameKey>();
  for (const name of [latin, arabic, ...aliases]) {
    if (name) for (const key of list(name)) keys.add(key);
  }
  for (const key of phoneKeys) if (key !== '') keys.add(key);
  if (emailKey !== '') keys.add(emailKey);
  return keys;
}
