import { foldName } from '../fold-name';

const MOST_WORDS = 50_000;
const foldedWords = new Map<string, string>();

/**
 * The same for the same words in any order, as `toNameKey`; names on long lists share their words, so each word is
 * folded once.
 */
export function toWordKey(name: string): string {
  if (name === '') return '';
  const words: string[] = [];
  for (const word of name.split(' ')) {
    const folded = foldWord(word);
    if (folded.includes(' ')) words.push(...folded.split(' '));
    else if (folded !== '') words.push(folded);
  }
  return words.length < 2 ? (words[0] ?? '') : sortFew(words).join(' ');
}

/** Names have so few words that this is quicker than the sort of the language. */
function sortFew(words: string[]): string[] {
  for (let end = 1; end < words.length; end += 1) {
    const word = words[end] ?? '';
    let at = end;
    for (; at > 0 && (words[at - 1] ?? '') > word; at -= 1) words[at] = words[at - 1] ?? '';
    words[at] = word;
  }
  return words;
}

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size >= MOST_WORDS) foldedWords.clear();
  const folded = foldName(word);
  foldedWords.set(word, folded);
  return folded;
}
