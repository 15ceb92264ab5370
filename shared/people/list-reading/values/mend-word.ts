import { countSlips } from './count-slips';

const SHORTEST_KNOWN = 6;
const SHORTEST_ARABIC = 5;
/** A known word may have lost a letter. */
const MOST_LOST = 1;
/** Words as long as this may have two slips. */
const LONG_WORD = 9;

/**
 * A mender of words that are the beginning of a known one or a slip away from it: "organis" and "organiztion" are
 * "organisation" and "organization". Known words stay, and so does what is near to none. Few words begin alike, so that each is compared
 * with few.
 */
export function createWordMender(words: Iterable<string>): (word: string) => string {
  const known = new Set(words);
  const byLetter = new Map<string, string[]>();
  for (const word of known) {
    if (isLong(word)) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  }
  return (word) => {
    if (known.has(word) || !isLong(word, MOST_LOST)) return word;
    const alike = byLetter.get(word.charAt(0)) ?? [];
    const most = word.length >= LONG_WORD ? 2 : 1;
    return (
      alike.find((candidate) => candidate.startsWith(word)) ??
      findNearest(word, alike, most) ??
      word
    );
  };
}

function isLong(word: string, lost = 0): boolean {
  return /\p{Script=Arabic}/u.test(word)
    ? word.length >= SHORTEST_ARABIC
    : word.length + lost >= SHORTEST_KNOWN;
}

/** "Officer" is no misspelt "office". */
function isForm(word: string, known: string): boolean {
  return word.length < LONG_WORD && (word.startsWith(known) || known.startsWith(word));
}

function findNearest(word: string, candidates: readonly string[], most: number): string | null {
  let best = most + 1;
  let nearest: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most || isForm(word, candidate)) continue;
    const slips = countSlips(word, candidate, most);
    if (slips < best) [best, nearest] = [slips, candidate];
  }
  return nearest;
}
