const pairs = ['()', '[]', '{}', '«»', '‹›', '“”'];

/** `1)` or `ب)` at the start of an item closes what nothing opened. */
const enumerator = /^\s*[\p{L}\p{N}]{1,3}[()]/u;

/**
 * Brackets in a right-to-left paragraph, each looking the right way. Some programs that write PDF store the shape on
 * the page and some the meaning, and nothing tells which: but the first of two opens and the second closes.
 */
export function pairBrackets(paragraph: string): string {
  return pairs.reduce(turnPair, paragraph);
}

function turnPair(paragraph: string, pair: string): string {
  const [opening = '', closing = ''] = pair;
  if (!paragraph.includes(opening) && !paragraph.includes(closing)) return paragraph;
  const skipped = pair === '()' ? (enumerator.exec(paragraph)?.[0].length ?? 0) : 0;
  const start = paragraph.slice(0, skipped);
  const rest = paragraph.slice(skipped);
  const count = [...rest].filter((character) => pair.includes(character)).length;
  // An odd bracket: an item's number was none, or one is missing. Better as it came than all of them turned.
  if (count % 2 === 1) return paragraph;
  let seen = 0;
  const turned = [...rest].map((character) => {
    if (!pair.includes(character)) return character;
    seen += 1;
    return seen % 2 === 1 ? opening : closing;
  });
  return start.replace(opening, closing) + turned.join('');
}
