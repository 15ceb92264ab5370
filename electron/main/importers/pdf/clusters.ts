import type { Glyph } from './glyphs';
import { isMark, isRightToLeftLetter, readKind, type SignKind } from './signs';

/**
 * What moves as one: a letter with its vowel signs, or a ligature. `x`, `left` and `right` are those of the letter.
 */
export interface Cluster {
  readonly text: string;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** PDFium tells only part of the width of a sign that the file spells out as several. */
  readonly isWhole: boolean;
  readonly kind: SignKind;
}

const alefs = 'اأإآ';

/** Puts together what the file draws as one sign, at one spot, and a vowel sign with the letter before it. */
export function toClusters(glyphs: readonly Glyph[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const end = findGroupEnd(glyphs, at);
    addGroup(clusters, glyphs.slice(at, end));
    at = end;
  }
  return clusters;
}

function findGroupEnd(glyphs: readonly Glyph[], start: number): number {
  const first = glyphs[start];
  let end = start + 1;
  if (!first || first.text === ' ') return end;
  for (let next = glyphs[end]; next && next.text !== ' '; next = glyphs[end]) {
    if (Math.abs(first.x - next.x) >= 0.01) break;
    end += 1;
  }
  return end;
}

function addGroup(clusters: Cluster[], group: readonly Glyph[]): void {
  const [first] = group;
  if (!first) return;
  const before = clusters.at(-1);
  if (before && before.text !== ' ' && group.every(({ text }) => isMark(text))) {
    const marks = group.map(({ text }) => text).join('');
    clusters[clusters.length - 1] = { ...before, text: before.text + marks };
  } else if (group.length === 1) {
    const { text, x, left, right } = first;
    clusters.push({ text, x, left, right, isWhole: true, kind: readKind(text) });
  } else {
    const text = joinMembers(group.map((glyph) => glyph.text));
    const left = Math.min(...group.map((glyph) => glyph.left));
    const right = Math.max(...group.map((glyph) => glyph.right));
    clusters.push({ text, x: first.x, left, right, isWhole: false, kind: readKind(text) });
  }
}

/**
 * A ligature is one sign that stands for several letters, and some files spell out a letter with its vowel signs as
 * one. PDFium turns them round with the line; but lam always comes before alef, and a vowel sign behind its letter.
 */
function joinMembers(members: readonly string[]): string {
  const letters = members.filter((text) => !isMark(text));
  const [first = '', second = ''] = letters;
  const isLamAlef = letters.length === 2 && first === 'ل' && alefs.includes(second);
  const isTurned = letters.length > 1 ? !isLamAlef : isMark(members[0] ?? '');
  return (isRightToLeftLetter(first) && isTurned ? members.toReversed() : members).join('');
}
