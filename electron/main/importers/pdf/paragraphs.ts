import { pairBrackets } from './brackets';
import type { Line, Page } from './lines';

/** Lines in a column narrower than this share of the page are addresses or table cells, and stay apart. */
const narrowestColumn = 0.3;
/** Double spacing, in letter heights; what stands further apart is never one paragraph. */
const widestPitch = 2.2;

const listMarker = /^([•●▪◦‣·*–—-]|[\p{N}]{1,2}[.)]|\p{L}\))(\s|(?=\p{Script=Arabic}))/u;
const pageNumber = /^\W*((page|صفحة)\s*)?\p{N}{1,3}(\s*(\/|of|sur|de|من)\s*\p{N}{1,3})?\W*$/iu;

interface Paragraph {
  text: string;
  last: Line;
}

/** The lines of the pages put together as paragraphs, where only the width of the paper broke them. */
export function joinLines(pages: readonly Page[]): string {
  const paragraphs: Paragraph[] = [];
  const words = collectWords(pages);
  for (const page of pages) {
    const lines = pages.length > 1 ? dropPageNumbers(page.lines) : page.lines;
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (open && continues(open, line, page)) {
        open.text = joinBrokenWord(open.text, line.text, words);
        open.last = line;
      } else {
        paragraphs.push({ text: line.text, last: line });
      }
    }
  }
  return paragraphs.map(writeParagraph).join('');
}

function writeParagraph({ text, last }: Paragraph, index: number, all: readonly Paragraph[]) {
  const followsItem = listMarker.test(text) && listMarker.test(all[index - 1]?.text ?? '');
  const gap = index === 0 ? '' : followsItem ? '\n' : '\n\n';
  return gap + (last.isRightToLeft ? pairBrackets(text) : text);
}

/** Whether a line goes on with the paragraph above it: that one was full, and nothing sets this one apart. */
function continues(open: Paragraph, line: Line, page: Page): boolean {
  const { last } = open;
  if (listMarker.test(line.text) || !isSameSize(last, line)) return false;
  const isNextPage = !page.lines.includes(last);
  const isApart = isNextPage ? /[.!?:؟]["»”)]?$/.test(last.text) : !isBelow(last, line, page);
  return !isApart && isFull(last, line, page);
}

function isBelow(last: Line, line: Line, page: Page): boolean {
  const drop = last.baseline - line.baseline;
  return drop > 0 && drop <= findTightestPitch(page.lines, line) * 1.25;
}

/** Full is a line on which the first word of the next one would not have found room. */
function isFull(line: Line, next: Line, page: Page): boolean {
  let { left, right } = line;
  for (const other of page.lines) {
    if (!isSameColumn(line, other)) continue;
    left = Math.min(left, other.left);
    right = Math.max(right, other.right);
  }
  const atEnd = line.isRightToLeft ? line.left - left : right - line.right;
  // Either side counts: a line may be indented, centred, or set against the wrong margin.
  const room = Math.min(atEnd, right - left - (line.right - line.left));
  return right - left > page.width * narrowestColumn && room < next.firstWordWidth;
}

function isSameColumn(line: Line, other: Line): boolean {
  return isSameSize(line, other) && line.left < other.right && other.left < line.right;
}

function isSameSize(line: Line, other: Line): boolean {
  return Math.abs(line.size - other.size) < line.size * 0.08;
}

/** The distance of lines within a paragraph: the smallest between two lines of this size on the page. */
function findTightestPitch(lines: readonly Line[], line: Line): number {
  let tightest = line.size * widestPitch;
  lines.forEach((below, index) => {
    const above = lines[index - 1];
    const drop = above ? above.baseline - below.baseline : 0;
    const isNearer = drop > 0 && drop < tightest && isSameSize(line, below);
    if (above && isNearer && isSameColumn(above, below)) tightest = drop;
  });
  return tightest;
}

function dropPageNumbers(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    (line, index) => !(pageNumber.test(line.text) && (index === 0 || index === lines.length - 1)),
  );
}

function collectWords(pages: readonly Page[]): ReadonlySet<string> {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  return new Set(text.toLowerCase().match(/[\p{L}-]+/gu));
}

/** A hyphen between two lines goes only if the whole word is known from elsewhere in the document. */
function joinBrokenWord(text: string, next: string, words: ReadonlySet<string>): string {
  const start = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text)?.[1];
  const end = /^\p{L}+/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return `${text} ${next}`;
  const isKnown = words.has(`${start}${end}`.toLowerCase()) || text.endsWith('\u00AD');
  return (isKnown ? text.slice(0, -1) : text) + next;
}
