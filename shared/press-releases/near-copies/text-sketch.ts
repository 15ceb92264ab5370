import { foldText } from '../../i18n/fold-text';

/** A text by some of its passages, always the same ones. */
export interface TextSketch {
  /** Different numbers, one for each passage that was picked. */
  readonly hashes: ReadonlySet<number>;
}

/** A passage of so many words is seldom in two texts by chance. */
const passageWords = 4;
/** One passage in so many is kept; short texts keep all. */
const pickOneIn = 4;
const shortText = 160;
/** The beginning tells enough of a very long text. */
const longestWords = 5_000;

/**
 * Picks passages by their own number, not by their place, so that two texts pick the same ones wherever they stand: menus
 * and phrases around the text of one site do not matter.
 */
export function sketchText(text: string): TextSketch {
  const words = foldText(text).split(' ', longestWords);
  const numbers = words.map(hashWord);
  const isShort = words.length < shortText;
  const hashes = new Set<number>();
  for (let at = 0; at + passageWords <= numbers.length; at += 1) {
    let hash = 0;
    for (let step = 0; step < passageWords; step += 1) {
      hash = mix(hash, numbers[at + step] ?? 0);
    }
    if (isShort || hash % pickOneIn === 0) hashes.add(hash);
  }
  return { hashes };
}

/** Fewer passages than this say nothing. */
const fewestPassages = 5;

/** How much of the shorter text stands in the other one: 0 to 1. */
export function shareOfText(a: TextSketch, b: TextSketch): number {
  const [fewer, more] = a.hashes.size <= b.hashes.size ? [a, b] : [b, a];
  // A short text has all its passages, a long one a part: only those that both would have picked are compared.
  const isAnyPicked = isPicked(fewer) || isPicked(more);
  const candidates = [...fewer.hashes].filter((hash) => !isAnyPicked || hash % pickOneIn === 0);
  if (candidates.length < fewestPassages) return 0;
  return candidates.filter((hash) => more.hashes.has(hash)).length / candidates.length;
}

function isPicked({ hashes }: TextSketch): boolean {
  for (const hash of hashes) if (hash % pickOneIn !== 0) return false;
  return true;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
