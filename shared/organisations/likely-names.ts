import { foldText } from '../i18n/fold-text';
import type { Named } from './find-by-name';

/** Words that many bodies share say nothing about which one is meant. */
const commonWords: ReadonlySet<string> = new Set(
  [
    'the of for and in to a on national general international',
    'de la le les l des du et pour en d a au aux nationale national generale general',
    'في من الي علي عن و',
  ]
    .join(' ')
    .split(' '),
);

/** Of the rarer words of the shorter name, so many have to stand in the other one. */
const LEAST_SHARED = 0.6;

function wordsOf(name: string): ReadonlySet<string> {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !commonWords.has(word));
  return new Set(words);
}

/** From 0 to 1: how much of the shorter name stands in the other one; names of one word never resemble others. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  if (shorter < 2) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / shorter - Math.abs(one.size - other.size) / 100;
}

/**
 * Finds entries that a name may mean though it is none of theirs: "Ministry of Labour and Employment" for the
 * "Ministry of Labour". The likeliest come first.
 */
export function indexLikelyNames<Entry extends Named>(
  entries: readonly Entry[],
): (name: string, limit: number) => Entry[] {
  let known: readonly { readonly entry: Entry; readonly names: readonly ReadonlySet<string>[] }[];
  const read = () =>
    entries.map((entry) => {
      const { names, aliases } = entry;
      return { entry, names: [names.en, names.fr, names.ar, ...aliases].map(wordsOf) };
    });
  return (name, limit) => {
    known ??= read();
    const words = wordsOf(name);
    return known
      .map(({ entry, names }) => ({
        entry,
        score: Math.max(...names.map((one) => likeness(words, one))),
      }))
      .filter(({ score }) => score >= LEAST_SHARED)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry }) => entry);
  };
}
