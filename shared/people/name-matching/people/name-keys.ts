import type { NamePart, ReadName } from '../reading/name-part';
import { readName } from '../reading/read-name';
import { type KeyText, numberKey, partKeys } from './part-keys';

/**
 * Two names that may be one person's meet in a key: a key under which one is filed is asked for by the other. A key is one part of
 * the name with the beginning, or the initial, of another. The first part goes with the last and with the second, so that parts may be
 * missing; who asks tries both directions, so that the family name may come first.
 */
export type NameKey = number | string;

export function nameKeys(name: string): NameKey[] {
  return [...listFilingKeys(readName(name))];
}

/** The keys under which to look for a name. */
export function searchKeys(name: string): NameKey[] {
  return [...listSearchKeys(readName(name))];
}

export function listFilingKeys(name: ReadName): ReadonlySet<NameKey> {
  const keys = new Set<NameKey>();
  for (const [first, other] of listPairs(name)) {
    combine(keys, first.filedWholes, other.starts);
    combine(keys, first.filedWholes, other.isInitial ? other.aloneInitials : other.initials);
    combine(keys, other.filedWholes, first.isInitial ? first.aloneInitials : first.initials);
  }
  addFullKeys(keys, name);
  return keys;
}

export function listSearchKeys(name: ReadName): ReadonlySet<NameKey> {
  const keys = new Set<NameKey>();
  for (const [first, other] of listPairs(name)) {
    combine(keys, first.soughtWholes, other.starts);
    combine(keys, first.soughtWholes, other.soughtInitials);
    combine(keys, other.soughtWholes, first.starts);
    combine(keys, other.soughtWholes, first.soughtInitials);
    // A slip in the given name is found by a family name that few have.
    combine(keys, other.rareWholes, first.initials);
  }
  addFullKeys(keys, name);
  return keys;
}

function combine(keys: Set<NameKey>, wholes: readonly KeyText[], rests: readonly KeyText[]): void {
  for (const whole of wholes) for (const rest of rests) keys.add(numberKey(whole, rest));
}

type PartKeys = ReturnType<typeof partKeys>;

/** The first part of each reading with the last and with the second. */
function listPairs({ readings }: ReadName): (readonly [first: PartKeys, other: PartKeys])[] {
  const pairs: (readonly [PartKeys, PartKeys])[] = [];
  for (const { parts } of readings) {
    const [first, second, last] = [parts[0], parts[1], parts.at(-1)];
    if (!first || !last) continue;
    pairs.push([partKeys(first), partKeys(last)]);
    if (second && second !== last) pairs.push([partKeys(first), partKeys(second)]);
  }
  return pairs;
}

/** A spelling that may be several names stands for each, as long as there are not many ways to read it. */
const MOST_FULL_KEYS = 4;

/** All parts in any order: few share it, however common each part is. None for a name of which a part is an initial. */
function addFullKeys(keys: Set<NameKey>, { readings }: ReadName): void {
  for (const { parts } of readings) {
    if (parts.length < 2 || parts.some(isInitial)) continue;
    let texts: string[][] = [[]];
    for (const part of parts) {
      const { fullChoices } = partKeys(part);
      texts = texts.flatMap((text) => fullChoices.map((choice) => [...text, choice]));
      if (texts.length > MOST_FULL_KEYS) texts = texts.slice(0, MOST_FULL_KEYS);
    }
    for (const text of texts) keys.add(text.sort().join('&'));
  }
}

function isInitial({ kind }: NamePart): boolean {
  return kind === 'initial';
}
