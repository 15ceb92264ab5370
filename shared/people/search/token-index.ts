/** The words that stand in many entries, each with the slots of the entries in which it stands. */
export interface TokenIndex {
  readonly add: (token: string, slot: number) => void;
  readonly remove: (token: string, slot: number) => void;
  /** Raises by one the count of each entry that has the text in a word, where the count is `before`. */
  readonly mark: (counts: Uint8Array, text: string, before: number) => void;
}

/** Stands before each word, so that a text behind it is found at the beginning of words only. */
export const WORD_START = '^';

/** Texts whose words are remembered: as long as somebody types, and takes back, one query. */
const REMEMBERED = 24;
const LONGEST_GRAM = 3;

/**
 * Finds by any part of a word without looking at every entry, or at every word: which words have one, two or three letters
 * side by side is written down, so that a short text is answered at once and a longer one is looked for among few.
 */
export function createTokenIndex(): TokenIndex {
  const numbers = new Map<string, number>();
  const tokens: string[] = [];
  const slots: number[][] = [];
  const grams = createGramIndex();
  const remembered = new Map<string, readonly number[]>();

  const search = (text: string): readonly number[] => {
    if (text.length <= LONGEST_GRAM) return grams.list(text);
    const shorter = remembered.get(text.slice(0, -1));
    const rarest = grams.listRarest(text);
    const among = shorter && shorter.length < rarest.length ? shorter : rarest;
    return among.filter((number) => tokens[number]?.includes(text));
  };

  const findTokens = (text: string): readonly number[] => {
    const known = remembered.get(text);
    if (known) return known;
    const found = search(text);
    const [oldest] = remembered.keys();
    if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(text, found);
    return found;
  };

  return {
    add: (word, slot) => {
      const token = WORD_START + word;
      const known = slots[numbers.get(token) ?? -1];
      if (known) {
        known.push(slot);
        return;
      }
      grams.add(token, tokens.length);
      numbers.set(token, tokens.length);
      tokens.push(token);
      slots.push([slot]);
      remembered.clear();
    },
    remove: (word, slot) => {
      const list = slots[numbers.get(WORD_START + word) ?? -1];
      const place = list?.indexOf(slot) ?? -1;
      if (place >= 0) list?.splice(place, 1);
    },
    mark: (counts, text, before) => {
      for (const token of findTokens(text)) {
        const list = slots[token];
        if (!list) continue;
        for (let at = 0; at < list.length; at += 1) {
          const slot = list[at] ?? 0;
          if (counts[slot] === before) counts[slot] = before + 1;
        }
      }
    },
  };
}

interface GramIndex {
  readonly add: (token: string, number: number) => void;
  /** All words with a text of at most three letters. */
  readonly list: (gram: string) => readonly number[];
  /** All words with the rarest three letters of a longer text: few, and every word with the text is among them. */
  readonly listRarest: (text: string) => readonly number[];
}

/** Bits for a letter: three letters make one small integer, which is a quicker key than a text. */
const LETTER_BITS = 10;
const none: readonly number[] = [];

function createGramIndex(): GramIndex {
  const letters = new Map<string, number>();
  const lists = new Map<number, number[]>();

  const push = (key: number, number: number) => {
    const list = lists.get(key);
    if (!list) lists.set(key, [number]);
    else if (list.at(-1) !== number) list.push(number);
  };

  /** 0 for a letter that no word has; beyond a thousand letters the last ones share a number. */
  const toNumber = (letter: string, isNew: boolean): number => {
    const known = letters.get(letter);
    if (known !== undefined || !isNew) return known ?? 0;
    const number = Math.min(letters.size + 1, 2 ** LETTER_BITS - 1);
    letters.set(letter, number);
    return number;
  };

  const list = (gram: string): readonly number[] => {
    let key = 0;
    for (let at = 0; at < gram.length; at += 1) {
      const number = toNumber(gram.charAt(at), false);
      if (number === 0) return none;
      key = (key << LETTER_BITS) | number;
    }
    return lists.get(key) ?? none;
  };

  return {
    list,
    add: (token, number) => {
      let [two, three] = [0, 0];
      for (let at = 0; at < token.length; at += 1) {
        const letter = toNumber(token.charAt(at), true);
        if (at > 0) push(letter, number);
        if (at > 0) push((two << LETTER_BITS) | letter, number);
        if (at > 1) push((three << LETTER_BITS) | letter, number);
        three = (two << LETTER_BITS) | letter;
        two = letter;
      }
    },
    listRarest: (text) => {
      let rarest: readonly number[] | null = null;
      for (let at = 0; at + LONGEST_GRAM <= text.length; at += 1) {
        const found = list(text.slice(at, at + LONGEST_GRAM));
        if (!rarest || found.length < rarest.length) rarest = found;
      }
      return rarest ?? none;
    },
  };
}
