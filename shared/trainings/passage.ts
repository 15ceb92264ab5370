/** A piece of a document around the words that prove a value. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** As much of a line without full stops as is shown on either side. */
const LONGEST_SIDE = 240;

/** The sentence, or sentences, in which a range of the text stands; empty parts for a range outside of it. */
export function passageAround(text: string, start: number, end: number): Passage {
  const first = Math.max(start - LONGEST_SIDE, findSentenceStart(text, start));
  const last = Math.min(end + LONGEST_SIDE, findSentenceEnd(text, end));
  return {
    before: text.slice(first, start).trimStart(),
    marked: text.slice(start, end),
    after: text.slice(end, last).trimEnd(),
  };
}

/** A full stop ends a sentence when a space follows: "8.7" and "U.S." within a word do not. */
const sentenceBreak = /[.!?؟]["”»)]*\s|\n/g;

function findSentenceStart(text: string, from: number): number {
  let start = 0;
  for (const match of text.slice(0, from).matchAll(sentenceBreak)) {
    start = match.index + match[0].length;
  }
  return start;
}

function findSentenceEnd(text: string, from: number): number {
  const match = text.slice(from).match(new RegExp(sentenceBreak.source));
  return match?.index === undefined ? text.length : from + match.index + match[0].length;
}
