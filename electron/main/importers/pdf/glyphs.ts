import { type Extent, PageReader, type Point } from './page-reader';
import type { Pdfium } from './pdfium';
import { hasRightToLeft, isRightToLeftLetter } from './signs';

/** One character and where it stands, in points from the lower left corner of the page. */
export interface Glyph {
  readonly text: string;
  /** Where the pen stood: in one line this grows from left to right, whatever the writing direction. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** A line as PDFium reads it; never empty. */
export interface GlyphLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Only of a line that holds words written from the right: any other is in order as it comes. */
  readonly glyphs: readonly Glyph[];
}

export interface GlyphPage {
  readonly width: number;
  readonly lines: readonly GlyphLine[];
  /** The file itself has a space between two words: a gap alone is none. */
  readonly hasSpaces: boolean;
}

/** The characters of a page from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** PDFium marks the hyphen of a broken word with this and goes on with the next line as if it were the same. */
const brokenWordHyphen = 0x2;

/** Words of any language are shorter on average. */
const longestWord = 12;

/** @throws CodedError `file-corrupt` when the page cannot be loaded */
export function readGlyphPage(pdfium: Pdfium, document: number, index: number): GlyphPage {
  const reader = new PageReader(pdfium, document, index);
  const codes = reader.readCodes();
  const lines = splitLines(codes);
  const spaces = lines.some(({ text }) => hasRightToLeft(text)) ? findSpaces(reader, codes) : null;
  const read = lines.map((line) => readLine(reader, codes, line, spaces));
  const { width } = reader;
  reader.close();
  return { width, lines: read, hasSpaces: spaces?.areWritten ?? true };
}

function splitLines(codes: Uint32Array): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  const endLine = (end: number, next: number) => {
    const text = writeText(codes.subarray(start, end));
    if (text.trim() !== '') lines.push({ start, end, text });
    start = next;
  };
  codes.forEach((code, at) => {
    if (code === 0x0a || code === 0x0d) endLine(at, at + 1);
    else if (code === brokenWordHyphen) endLine(at + 1, at + 1);
  });
  endLine(codes.length, codes.length);
  return lines;
}

/** The spaces of a page that the text of PDFium leaves out, and whether the file has spaces at all. */
interface Spaces {
  readonly lone: readonly Point[];
  readonly areWritten: boolean;
}

function findSpaces(reader: PageReader, codes: Uint32Array): Spaces {
  let written = 0;
  codes.forEach((code, at) => {
    if (code === 0x20 && !reader.isGenerated(at)) written += 1;
  });
  const isEnough = (count: number) => count * longestWord >= codes.length;
  const lone = isEnough(written) ? [] : reader.findLoneSpaces();
  return { lone, areWritten: isEnough(written + lone.length) };
}

function readLine(
  reader: PageReader,
  codes: Uint32Array,
  line: Stretch,
  spaces: Spaces | null,
): GlyphLine {
  const samples = chooseSamples(codes, line);
  const size = Math.max(...samples.map((at) => reader.readSize(at)));
  const baseline = reader.readOrigin(samples[0] ?? 0).y;
  const isMixed = spaces !== null && hasRightToLeft(line.text);
  const glyphs = isMixed
    ? readGlyphs(reader, codes, line, { size, areSpacesWritten: spaces.areWritten })
    : [];
  const ends = isMixed ? glyphs : samples.map((at) => reader.readAdvance(at));
  const left = Math.min(...ends.map((end) => end.left));
  const right = Math.max(...ends.map((end) => end.right));
  const between = (isMixed ? spaces.lone : []).flatMap(({ x, y }) =>
    Math.abs(y - baseline) < size * 0.3 && x > left && x < right
      ? [{ text: ' ', x, left: x, right: x }]
      : [],
  );
  return { text: line.text, left, right, baseline, size, glyphs: [...glyphs, ...between] };
}

/** The first, the middle and the last visible character: enough to tell where a line lies and how large it is. */
function chooseSamples(codes: Uint32Array, { start, end }: Stretch): number[] {
  const isVisible = (at: number) => (codes[at] ?? 0) > 0x20 && codes[at] !== 0xa0;
  let [first, last, middle] = [start, end - 1, (start + end) >> 1];
  while (first < end - 1 && !isVisible(first)) first += 1;
  while (last > first && !isVisible(last)) last -= 1;
  while (middle > first && !isVisible(middle)) middle -= 1;
  return [first, middle, last];
}

/** Letters nearer to each other than this, in letter heights, stand in one word: how wide they are does not matter. */
const nearestWord = 0.3;

/** Spaces that PDFium put are left out: it sees gaps before vowel signs, too. */
function readGlyphs(
  reader: PageReader,
  codes: Uint32Array,
  { start, end }: Stretch,
  { size, areSpacesWritten }: { readonly size: number; readonly areSpacesWritten: boolean },
): Glyph[] {
  const pens: Pen[] = [];
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 0 || (code === 0x20 && reader.isGenerated(at))) continue;
    const text = readCharacter(code);
    pens.push({ at, text, x: reader.readOrigin(at).x, isArabic: isRightToLeftLetter(text) });
  }
  if (!areSpacesWritten) return pens.map((pen) => withExtent(pen, reader.readAdvance(pen.at)));
  const ordered = pens.toSorted((a, b) => a.x - b.x);
  const apart = new Set<Pen>();
  ordered.forEach((pen, index) => {
    const next = ordered[index + 1];
    const isNear = next && pen.isArabic && next.x - pen.x < nearestWord * size;
    if (!isNear) apart.add(pen);
    if (!isNear && next) apart.add(next);
    if (index === 0) apart.add(pen);
  });
  return pens.map((pen) => {
    if (!apart.has(pen)) return withExtent(pen, { left: pen.x, right: pen.x });
    // Files that spell out Arabic letters give a wrong advance for them.
    return withExtent(pen, pen.isArabic ? reader.readInk(pen.at) : reader.readAdvance(pen.at));
  });
}

interface Pen {
  readonly at: number;
  readonly text: string;
  readonly x: number;
  readonly isArabic: boolean;
}

function withExtent({ text, x }: Pen, { left, right }: Extent): Glyph {
  return { text, x, left, right };
}

function writeText(codes: Uint32Array): string {
  let text = '';
  for (const code of codes) text += code === 0 ? '' : readCharacter(code);
  return text;
}

/** Symbol fonts put their bullet in the private area, where no other font has one. */
const symbolBullets = new Set([0xf0b7, 0xf0a7, 0xf076, 0xf0d8]);

function readCharacter(code: number): string {
  if (code === brokenWordHyphen) return '-';
  return symbolBullets.has(code) ? '•' : String.fromCodePoint(code);
}
