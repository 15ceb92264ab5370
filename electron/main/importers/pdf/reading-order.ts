import { type Cluster, toClusters } from './clusters';
import type { Glyph } from './glyphs';

/**
 * The text of a line that mixes directions, as it is read. A PDF only says where each sign stands. PDFium
 * gets Arabic words right, but reverses the words of a Latin name among them and moves what stands beside it, so
 * the signs are put back in the order of the page and from there in the order of reading.
 */
export function readMixedLine(
  glyphs: readonly Glyph[],
  isRightToLeft: boolean,
  spacing: Spacing,
): string {
  const visual = toClusters(glyphs).sort((a, b) => a.x - b.x);
  return toReadingOrder(addSpaces(visual, spacing), isRightToLeft)
    .map(({ text }) => text)
    .join('');
}

/** From how many letter heights on two signs stand in two words. */
const gaps = {
  /** Also between numbers and Latin letters, whose width is always known. */
  withoutSpaces: 0.15,
  /** The ink of two Arabic letters is this far apart within a word, too. */
  withSpaces: 0.45,
  besidePart: 1,
} as const;

export interface Spacing {
  readonly size: number;
  /** The file itself has spaces: only a gap as between two cells stands for another one. */
  readonly hasSpaces: boolean;
}

function addSpaces(visual: readonly Cluster[], { size, hasSpaces }: Spacing): Cluster[] {
  return visual.flatMap((cluster, index) => {
    const before = visual[index - 1];
    if (!before || before.text === ' ' || cluster.text === ' ') return [cluster];
    const isArabic = before.kind === 'rtl' || cluster.kind === 'rtl';
    const gap = !before.isWhole
      ? gaps.besidePart
      : hasSpaces && isArabic
        ? gaps.withSpaces
        : gaps.withoutSpaces;
    const isApart = cluster.left - before.right > gap * size;
    return isApart ? [{ ...cluster, text: ' ', kind: 'neutral' as const }, cluster] : [cluster];
  });
}

/** From left-to-right order on the page to the order of reading: runs against the direction of the line turn. */
function toReadingOrder(visual: readonly Cluster[], isRightToLeft: boolean): Cluster[] {
  const runs: (readonly Cluster[])[] = [];
  let index = 0;
  while (index < visual.length) {
    const end = isRightToLeft ? findLatinRun(visual, index) : findArabicRun(visual, index);
    const run = visual.slice(index, end);
    runs.push(isRightToLeft || run.length === 1 ? run : toReadingOrder(run, true));
    index = end;
  }
  return (isRightToLeft ? runs.reverse() : runs).flat();
}

/** Arabic words with all that stands between them: `[start, end)`. A single sign that is none ends where it begins. */
function findArabicRun(visual: readonly Cluster[], start: number): number {
  if (visual[start]?.kind !== 'rtl') return start + 1;
  let end = start + 1;
  for (let index = end; index < visual.length && visual[index]?.kind !== 'ltr'; index += 1) {
    if (visual[index]?.kind === 'rtl') end = index + 1;
  }
  return end;
}

/**
 * A Latin name, an address or a number: `[start, end)`. Words keep what stands between them; a number alone
 * only what belongs to numbers, since two numbers beside each other are read from the right.
 */
function findLatinRun(visual: readonly Cluster[], start: number): number {
  let end = start + 1;
  let hasLetter = visual[start]?.kind === 'ltr';
  if (!hasLetter && visual[start]?.kind !== 'digit') return end;
  for (let index = end; index < visual.length; index += 1) {
    const cluster = visual[index];
    if (cluster?.kind === 'rtl') break;
    if (cluster?.kind === 'neutral') {
      if (!hasLetter && !(isNumberSeparator(cluster) && visual[index + 1]?.kind === 'digit')) break;
      continue;
    }
    if (cluster?.kind === 'ltr') hasLetter = true;
    end = index + 1;
  }
  return closesBracket(visual.slice(start, end), visual[end]) ? end + 1 : end;
}

/** A hyphen, a plus and a percent sign are none: beside Arabic letters they take the direction of the line. */
function isNumberSeparator(cluster: Cluster): boolean {
  return /^[.,:/٫٬]$/.test(cluster.text);
}

/** `Name (abbreviation)` keeps its last bracket. Which way the bracket looks is not known here, only its shape. */
function closesBracket(run: readonly Cluster[], next: Cluster | undefined): boolean {
  const pair = ['()', '[]', '{}'].find((brackets) => next && brackets.includes(next.text));
  return pair !== undefined && run.filter(({ text }) => pair.includes(text)).length % 2 === 1;
}
