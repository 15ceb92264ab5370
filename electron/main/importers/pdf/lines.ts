import type { Glyph, GlyphPage } from './glyphs';
import { countRightToLeft, hasRightToLeft, readMixedLine } from './reading-order';

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

export function readLines(page: GlyphPage): Page {
  const pageText = page.lines.flat().map(({ text }) => text);
  const isArabicPage = countRightToLeft(pageText.join('')) > 0;
  return { width: page.width, lines: page.lines.map((glyphs) => readLine(glyphs, isArabicPage)) };
}

function readLine(glyphs: readonly Glyph[], isArabicPage: boolean): Line {
  const plain = glyphs.map(({ text }) => text).join('');
  const isMixed = hasRightToLeft(plain);
  // In an Arabic page a line may hold more Latin than Arabic letters and still belong to an Arabic paragraph.
  const isRightToLeft = isMixed && (isArabicPage || countRightToLeft(plain) > 0);
  const text = isMixed ? readMixedLine(glyphs, isRightToLeft) : plain;
  const visible = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const left = Math.min(...visible.map((glyph) => glyph.left));
  const right = Math.max(...visible.map((glyph) => glyph.right));
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^•(?=\S)/, '• ');
  return {
    text: words,
    isRightToLeft,
    left,
    right,
    baseline: visible[0]?.baseline ?? 0,
    size: Math.max(...visible.map((glyph) => glyph.size)),
    // Letters differ in width, but a word's share of its line's letters is near enough to tell if it would fit.
    firstWordWidth:
      ((right - left) * (words.split(' ')[0]?.length ?? 0)) / Math.max(words.length, 1),
  };
}
