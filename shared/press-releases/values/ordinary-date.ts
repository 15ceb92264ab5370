/** What has the shape of a date and is none. */
import type { Span } from '../text/span';

function isCalledDay(text: string, start: number): boolean {
  return /(?:^|[(,] ?|(?<![\p{L}])(?:on|le|du|au|les|from|to|until|of|between|days?|dates?|يوم|يومي|ايام|من|الي|في|بتاريخ|\p{L}+day|\p{L}+di),? )$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** "may" the verb and "mars" the planet have no day beside them; "Sun 5" would be a time. */
export function isOrdinaryDate(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  // "1.2 million" and "three of 24/7": figures alone make a day only behind a word for one.
  if (/^[\d/. -]+$/.test(written) && !/\d{4}/.test(written) && !isCalledDay(text, span.start))
    return false;
  if (/^may\b/.test(text.slice(span.start, span.end))) return false;
  const around =
    text.slice(Math.max(0, span.start - 1), span.start) + text.slice(span.end, span.end + 2);
  return !/[€$£%]/.test(around);
}
