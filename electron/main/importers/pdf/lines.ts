import type { GlyphLine, GlyphPage } from './glyphs';
import { readMixedLine } from './reading-order';
import { countRightToLeft } from './signs';

/** A line of text in reading order, with what tells where its paragraph ends. Lengths are in points. */
export interface Line {
  readonly text: string;
  readonly isRightToLeft: boolean;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly firstWordWidth: number;
}

export interface Page {
  readonly width: number;
  readonly lines: readonly Line[];
}

export function readLines({ width, lines, hasSpaces }: GlyphPage): Page {
  const isArabicPage = countRightToLeft(lines.map(({ text }) => text).join('')) > 0;
  const whole = joinSplitLines(lines);
  return { width, lines: whole.map((line) => readLine(line, isArabicPage, hasSpaces)) };
}

/** PDFium begins a new line where a font draws a letter a little higher. Columns stand further apart. */
function joinSplitLines(lines: readonly GlyphLine[]): GlyphLine[] {
  const joined: GlyphLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isSameLine(before, line)) joined.splice(-1, 1, joinLine(before, line));
    else joined.push(line);
  }
  return joined;
}

function isSameLine(a: GlyphLine, b: GlyphLine): boolean {
  if (a.glyphs.length === 0 || b.glyphs.length === 0) return false;
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return Math.abs(a.baseline - b.baseline) < a.size * 0.4 && gap < a.size;
}

function joinLine(a: GlyphLine, b: GlyphLine): GlyphLine {
  return {
    text: a.text + b.text,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    baseline: a.baseline,
    size: Math.max(a.size, b.size),
    glyphs: [...a.glyphs, ...b.glyphs],
  };
}

function readLine(line: GlyphLine, isArabicPage: boolean, hasSpaces: boolean): Line {
  const { glyphs, left, right, baseline, size } = line;
  // In an Arabic page a line may hold more Latin than Arabic letters and still belong to an Arabic paragraph.
  const isRightToLeft = glyphs.length > 0 && (isArabicPage || countRightToLeft(line.text) > 0);
  const text =
    glyphs.length > 0 ? readMixedLine(glyphs, isRightToLeft, { size, hasSpaces }) : line.text;
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^•(?=\S)/, '• ');
  return {
    text: words,
    isRightToLeft,
    left,
    right,
    baseline,
    size,
    // Letters differ in width, but a word's share of its line's letters is near enough to tell if it would fit.
    firstWordWidth:
      ((right - left) * (words.split(' ')[0]?.length ?? 0)) / Math.max(words.length, 1),
  };
}
