/** Ranges of the folded text, and the way from them to evidence and to readable values. */
import type { Evidence } from '../schema';
import type { FoldedText } from './fold';

/** Half-open range in the folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range without the spaces and the given punctuation at its ends. */
export function trimSpan(text: string, span: Span, characters = ' \n,;:'): Span {
  let { start, end } = span;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same range in the text that was handed in. */
export function toEvidence(source: FoldedText, span: Span): Evidence {
  const start = source.offsets[span.start] ?? source.original.length;
  const last = source.offsets[Math.max(span.start, span.end - 1)] ?? start;
  const next = source.offsets[span.end] ?? source.original.length;
  // What lies between the last unit and the next one may be an invisible sign or a run of spaces.
  const tail = source.original.slice(last, Math.max(last + 1, next));
  return [start, last + Math.max(1, tail.trimEnd().length)];
}

/** The hyphen at a line's end that cuts a word; words that are written with one keep it. */
const CUT_WORD =
  /(?<!(?<![\p{L}])(?:capacity|co|anti|counter|self|well|non|follow|inter|cross|long|short|multi|post|pre|re|semi|socio|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|first|second|trauma|victim|child|gender|age|high|low|full|part|sub|sous|avant|après|demi|mi|vingt|trente|quarante|cinquante|soixante|dix))-\s*\n\s*(?=\p{Ll})(?<=\p{Ll}-\s*)/gu;

/** The words of a range as the original has them, on one line and without mark-up. */
export function readSpan(source: FoldedText, span: Span): string {
  const [start, end] = toEvidence(source, span);
  const written = source.original.slice(start, end);
  const clean = /[<&]|\*\*|\p{Extended_Pictographic}/u.test(written)
    ? source.text.slice(span.start, span.end)
    : written;
  return clean
    .replace(CUT_WORD, '')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
