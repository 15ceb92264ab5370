import { type DistinctPairs, withoutDistinct } from '../distinct-pairs';
import { comparePeople, createCandidateIndex, findCandidates } from '../name-matching/index';
import {
  describeIdentity,
  type IdentityKeys,
  type KnownIdentity,
  type KnownPerson,
  toIdentity,
} from './identity';
import { decideNamed, MOST_CANDIDATES, type RegisterMatch } from './same-name';
import type { ListedValues, MatchCandidate } from './types';

/** Everybody who is known, prepared for the questions of a long list. */
export interface Register {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /**
   * By the very name, the phone and the e-mail: quick, and enough for most; `null` where it says nothing. `keys` are
   * those of the values, where somebody has them already.
   */
  readonly matchQuickly: (values: ListedValues, keys?: IdentityKeys) => RegisterMatch | null;
  /**
   * By similar names in either script: slower, for those whom the quick look did not find. For a list of thousands
   * it passes over what very many names share.
   */
  readonly matchThoroughly: (values: ListedValues, isOneOfThousands: boolean) => RegisterMatch;
  /** Makes some more people ready for the thorough look; false when all are. */
  readonly prepare: () => boolean;
}

const PREPARED_AT_ONCE = 500;
/** How many people may share a part of a name for it to be looked under. */
const FEW_OF_KEY = 40;
const MANY_OF_KEY = 1_000;
/** The same phone or e-mail and a name as near as this leave no question. */
const SURE_WITH_CONTACT = 0.8;

/**
 * `enrolledIds` are those who are on the list of the training already, which makes them likelier; `distinct` who was
 * found not to be whom.
 */
export function createRegister(
  everybody: readonly KnownPerson[],
  enrolledIds: ReadonlySet<string>,
  distinct: DistinctPairs = new Set(),
): Register {
  const people = new Map(everybody.map((person) => [person.id, person]));
  const byName = new Map<string, KnownIdentity[]>();
  const byContact = new Map<string, KnownIdentity[]>();
  for (const person of everybody) {
    const known = { person, ...describeIdentity(person) };
    for (const key of known.names) push(byName, key, known);
    for (const key of known.contacts) push(byContact, key, known);
  }
  const index = createCandidateIndex();
  const prepare = (): boolean => {
    const start = index.size;
    for (const person of everybody.slice(start, start + PREPARED_AT_ONCE)) index.add(person);
    return index.size > start && index.size < everybody.length;
  };

  const matchQuickly = (
    values: ListedValues,
    sought = describeIdentity(values),
  ): RegisterMatch | null => {
    const named = collect(byName, sought.names);
    if (named.length > 0) return decideNamed(named, { values, ...sought }, enrolledIds);
    const reached = collect(byContact, sought.contacts);
    return reached.length > 0 ? decideReached(reached, values, distinct) : null;
  };
  const matchThoroughly = (values: ListedValues, isOneOfThousands: boolean): RegisterMatch => {
    while (prepare());
    const mostOfKey = isOneOfThousands ? FEW_OF_KEY : MANY_OF_KEY;
    const found = findCandidates(index, toIdentity(values), { limit: MOST_CANDIDATES, mostOfKey });
    const likely = found.map(({ person, score, reasons }) => ({
      personId: person.id,
      score,
      reasons: enrolledIds.has(person.id) ? [...reasons, 'enrolled' as const] : reasons,
    }));
    const candidates = dropDistinct(likely, distinct);
    return { state: candidates.length > 0 ? 'doubtful' : 'new', candidates };
  };
  return { people, matchQuickly, matchThoroughly, prepare };
}

/** Somebody with the phone or e-mail, under another name: a family and an office share theirs. */
function decideReached(
  reached: readonly KnownIdentity[],
  values: ListedValues,
  distinct: DistinctPairs,
): RegisterMatch | null {
  const identity = toIdentity(values);
  const likely = reached
    .map(({ person }) => ({ personId: person.id, ...comparePeople(identity, person) }))
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score);
  const candidates = dropDistinct(likely, distinct).slice(0, MOST_CANDIDATES);
  const [first, second] = candidates;
  if (!first) return null;
  const isKnown = first.score >= SURE_WITH_CONTACT && !second;
  return { state: isKnown ? 'known' : 'doubtful', candidates };
}

function dropDistinct(candidates: readonly MatchCandidate[], distinct: DistinctPairs) {
  return withoutDistinct(candidates, distinct, ({ personId }) => personId);
}

function push(map: Map<string, KnownIdentity[]>, key: string, person: KnownIdentity): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

function collect(
  map: ReadonlyMap<string, readonly KnownIdentity[]>,
  keys: readonly string[],
): readonly KnownIdentity[] {
  let all: readonly KnownIdentity[] = [];
  for (const key of keys) {
    const found = map.get(key);
    if (!found) continue;
    all = all.length === 0 ? found : [...new Set([...all, ...found])];
  }
  return all;
}
