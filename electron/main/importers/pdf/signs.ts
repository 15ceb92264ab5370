/** What a sign does to the order of reading. */
export type SignKind = 'rtl' | 'ltr' | 'digit' | 'neutral';

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const mark = /^[\p{M}\p{Cf}]|^[\uDC00-\uDFFF]/u;

/** A document has few different signs, and asks for each of them thousands of times. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size > 10_000) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

export const isMark = remember((text) => mark.test(text));

export const isRightToLeftLetter = remember((text) => rightToLeftLetter.test(text));

export const readKind = remember((text): SignKind => {
  if (/\p{N}/u.test(text)) return 'digit';
  if (rightToLeftLetter.test(text) && /\p{L}/u.test(text)) return 'rtl';
  return /\p{L}/u.test(text) ? 'ltr' : 'neutral';
});

export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text);
}

/** How many letters of a text are written from the right, less those written from the left. */
export function countRightToLeft(text: string): number {
  let balance = 0;
  for (const letter of text) {
    const kind = readKind(letter);
    if (kind === 'rtl') balance += 1;
    else if (kind === 'ltr') balance -= 1;
  }
  return balance;
}
