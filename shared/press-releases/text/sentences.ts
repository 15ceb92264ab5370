/** Sentences of a block, with abbreviations kept whole and missing spaces after full stops forgiven. */
import type { Span } from './span';

const LONGEST_SENTENCE = 1_200;

const ABBREVIATIONS = new Set(
  'mr mrs ms mme mmes mlle m dr prof h.e e.g i.e st no nos vol art maj gen col lt sgt capt brig hon rev vs etc dept approx tel fax ext inc ltd u.s u.k u.n p.m a.m jr sr pr me eng cf al fig tél n jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const STOP = /[.!?]+/g;

function endsSentence(text: string, at: number, after: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  const next = text.slice(after, after + 3);
  if (text.charAt(at) === '.') {
    if (ABBREVIATIONS.has(word.toLowerCase()) && /^\s/.test(next))
      return word.length > 3 && /^\s["“]?$/.test(next);
    if (/^\p{Lu}$/u.test(word)) return false;
    if (/^\p{N}/u.test(next) && /\p{N}$/u.test(before)) return false;
  }
  if (/^["”')\]]/.test(next)) return false;
  if (next === '') return true;
  if (/^\s/.test(next)) return !/^\s+\p{Ll}/u.test(text.slice(after, after + 4));
  return (
    /^\p{Lu}/u.test(next) && /\p{Ll}$|\s$/u.test(before) && /^\p{Lu}\p{Ll}|^\p{Lu}\s/u.test(next)
  );
}

/** Sentence ranges relative to the given text. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += LONGEST_SENTENCE) {
      sentences.push(trim(text, from, Math.min(end, from + LONGEST_SENTENCE)));
    }
    start = end;
  };
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    let after = stop.index + stop[0].length;
    const closing = /^["”')\]]{1,3}/.exec(text.slice(after, after + 3))?.[0];
    if (closing) {
      const next = text.slice(after + closing.length, after + closing.length + 3);
      if (!/^\s+["“]?\p{Lu}|^\s+["“]?\p{Script=Arabic}|^$|^\s+["“]/u.test(next)) continue;
      after += closing.length;
    } else if (!endsSentence(text, stop.index, after)) continue;
    push(after);
  }
  push(text.length);
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}
