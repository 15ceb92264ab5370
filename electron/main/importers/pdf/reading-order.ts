import type { Glyph } from './glyphs';

/**
 * What moves as one: a letter with its vowel signs, or a ligature. `x`, `left` and `right` are those of the letter.
 */
interface Cluster {
  text: string;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly kind: 'rtl' | 'ltr' | 'digit' | 'neutral';
}

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const mark = /^[\p{M}\p{Cf}]|^[\uDC00-\uDFFF]/u;
const alefs = 'اأإآ';

/** How many letters of a text are written from the right, less those written from the left. */
export function countRightToLeft(text: string): number {
  let balance = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    balance += rightToLeftLetter.test(letter) ? 1 : -1;
  }
  return balance;
}

export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text);
}

/**
 * The text of a line that mixes directions, as it is read. A PDF only says where each sign stands. PDFium
 * gets Arabic words right, but reverses the words of a Latin name among them and moves what stands beside it, so
 * the signs are put back in the order of the page and from there in the order of reading.
 */
export function readMixedLine(glyphs: readonly Glyph[], isRightToLeft: boolean): string {
  const visual = toClusters(glyphs).sort((a, b) => a.x - b.x);
  return toReadingOrder(addSpaces(visual), isRightToLeft)
    .map(({ text }) => text)
    .join('');
}

function toClusters(glyphs: readonly Glyph[]): Cluster[] {
  const clusters: Cluster[] = [];
  let base: (Cluster & { members: string[] }) | undefined;
  for (const glyph of glyphs) {
    // PDFium sees gaps before vowel signs too; the spaces that matter are found again from the letters.
    if (glyph.isGenerated) continue;
    const sameSpot = base !== undefined && Math.abs(base.x - glyph.x) < 0.01 && glyph.text !== ' ';
    if (base && (mark.test(glyph.text) || sameSpot)) {
      base.members.push(glyph.text);
      base.text = joinMembers(base.members);
      continue;
    }
    const { text, x, left, right, size } = glyph;
    base = { text, x, left, right, size, kind: readKind(text), members: [text] };
    clusters.push(base);
  }
  return clusters;
}

/**
 * A ligature is one sign that stands for several letters. PDFium turns them round with the line; among them
 * lam always comes before alef.
 */
function joinMembers(members: readonly string[]): string {
  const letters = members.filter((text) => !mark.test(text));
  const marks = members.filter((text) => mark.test(text));
  if (letters.length < 2 || !rightToLeftLetter.test(letters[0] ?? '')) return members.join('');
  const [first = '', second = ''] = letters;
  const isLamAlef = letters.length === 2 && first === 'ل' && alefs.includes(second);
  return [...(isLamAlef ? letters : letters.toReversed()), ...marks].join('');
}

function readKind(text: string): Cluster['kind'] {
  if (/\p{N}/u.test(text)) return 'digit';
  if (rightToLeftLetter.test(text) && /\p{L}/u.test(text)) return 'rtl';
  return /\p{L}/u.test(text) ? 'ltr' : 'neutral';
}

function addSpaces(visual: readonly Cluster[]): Cluster[] {
  return visual.flatMap((cluster, index) => {
    const before = visual[index - 1];
    const isApart =
      before !== undefined &&
      before.text !== ' ' &&
      cluster.text !== ' ' &&
      cluster.left - before.right > cluster.size * 0.15;
    return isApart ? [{ ...cluster, text: ' ', kind: 'neutral' as const }, cluster] : [cluster];
  });
}

/** From left-to-right order on the page to the order of reading: runs against the direction of the line turn. */
function toReadingOrder(visual: readonly Cluster[], isRightToLeft: boolean): Cluster[] {
  const ordered: Cluster[] = [];
  let index = 0;
  while (index < visual.length) {
    const end = isRightToLeft ? findLatinRun(visual, index) : findArabicRun(visual, index);
    const run = visual.slice(index, end);
    if (isRightToLeft) ordered.unshift(...run);
    else ordered.push(...(run.length > 1 ? toReadingOrder(run, true) : run));
    index = end;
  }
  return ordered;
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
