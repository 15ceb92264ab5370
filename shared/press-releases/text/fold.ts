/**
 * One spelling for what means the same, with the way back to the original offsets. Rules are written
 * against folded text: straight apostrophes, “ ” for every pair of guillemets, "-" for every dash,
 * ASCII digits and punctuation, Arabic without vowel signs and without Persian code points.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** `offsets[i]` is where folded unit `i` begins in the original; one entry more than units. */
  readonly offsets: Int32Array;
}

const REPLACEMENTS = new Map<string, string>([
  ...pairs('‘’‚‛′ʼ`´', "'"),
  ...pairs('«‹', '“'),
  ...pairs('»›', '”'),
  ...pairs('„‟', '“'),
  ...pairs('‐‑‒–—―−﹘－', '-'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\f\v',
    ' ',
  ),
  ...pairs('\u2028\u2029\u0085', '\n'),
  ...pairs('أإآٱ', 'ا'),
  ...pairs('یىۍے', 'ي'),
  ...pairs('کڪ', 'ك'),
  ...pairs('ھہە', 'ه'),
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['…', '.'],
  ['▪', '•'],
  ['●', '•'],
  ['◦', '•'],
  ['·', '·'],
]);

function pairs(characters: string, to: string): [string, string][] {
  return [...characters].map((character) => [character, to]);
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['laquo', '“'],
  ['raquo', '”'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['ndash', '-'],
  ['mdash', '-'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
]);

/** Soft hyphen, Arabic vowel signs and tatweel, zero-width and direction marks, variation selectors. */
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x610, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function isInvisible(code: number): boolean {
  return code > 0xac && INVISIBLE_RANGES.some(([from, to]) => code >= from && code <= to);
}

const MARK = /\p{M}/u;
const MARKUP = /<\/?[a-zA-Z][^<>]{0,300}>|&(?:#(\d{1,6})|#x([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/y;
const LINE_TAG = /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer)\b/i;

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const replaced = REPLACEMENTS.get(character);
  if (replaced !== undefined) return replaced;
  if (code >= 0xfb50 && code <= 0xfeff) {
    return [...character.normalize('NFKC')].map((part) => REPLACEMENTS.get(part) ?? part).join('');
  }
  return isInvisible(code) ? '' : character;
}

function readMarkup(match: RegExpExecArray): string | null {
  const [whole, decimal, hexadecimal, name] = match;
  if (whole.startsWith('<')) return LINE_TAG.test(whole) ? '\n' : ' ';
  if (name !== undefined) return ENTITIES.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 31 && code < 0xd800 ? foldCharacter(String.fromCodePoint(code)) : ' ';
}

/** 'Speech in single marks,' told from apostrophes by the space before it and the stop or the comma at its end. */
const SINGLE_MARKS =
  /['‘](?=\p{Lu})(?<![\p{L}\p{N}'‘’].)((?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L})|\n(?!\s*\n)){6,1500}?)(?:(?<=[.,!?…])['’](?=\s|$)|['’](?=, ?\p{L}))/gu;

const DOUBLED_MARKS = /(?<![\p{L}\p{N}'])''(?=[^\s'])((?:[^'\n]|'(?!')){2,600}?)''(?!')/gu;
/** the project 'Open Harbours' */
const TITLE_MARKS =
  /['‘](?=\p{Lu})(?<=(?:project|programme|program|initiative|projet|campaign|called|titled|entitled|named|intitulée?|dénommée?) .)(?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L})|\n(?!\s*\n)){2,140}?['’](?![\p{L}])/gu;

/** Positions of single marks that hold speech. */
function speechMarks(original: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  // ''Doubled marks'' are quotation marks.
  if (original.includes("''"))
    for (const match of original.matchAll(DOUBLED_MARKS)) {
      const end = match.index + match[0].length;
      found.set(match.index, '“').set(match.index + 1, '');
      found.set(end - 2, '”').set(end - 1, '');
    }
  if (!/['‘]\p{Lu}/u.test(original)) return found;
  for (const match of original.matchAll(SINGLE_MARKS))
    found.set(match.index, '“').set(match.index + match[0].length - 1, '”');
  for (const match of original.matchAll(TITLE_MARKS))
    found.set(match.index, '“').set(match.index + match[0].length - 1, '”');
  return found;
}

/**
 * Where a word is divided at the end of its line: "conjunc-" and "tion" occur nowhere else in the text. The hyphen
 * of "capacity-building" is kept, because its parts are words.
 */
function dividedWords(original: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let vocabulary: ReadonlySet<string> | undefined;
  for (const match of original.matchAll(
    /-(?<=(\p{Ll}{2,24})-)\r?\n[ \t]{0,8}(?=(\p{Ll}{2,24}))/gu,
  )) {
    vocabulary ??= countedWords(original);
    const [line, before = '', after = ''] = match;
    const isCompound = vocabulary.has(before) || vocabulary.has(after);
    found.set(match.index, isCompound ? -line.length : line.length);
  }
  return found;
}

/** Words that stand free, not at either side of a line's hyphen. */
function countedWords(original: string): ReadonlySet<string> {
  const free = original.toLowerCase().replace(/\p{L}+-\r?\n\s*\p{L}+/gu, ' ');
  return new Set(free.match(/\p{L}{2,}/gu));
}

/** Nearly all of a text: letters and digits that no rule of folding touches. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x626 && code <= 0x63a) ||
    (code >= 0x641 && code <= 0x648)
  );
}

export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const push = (text: string, at: number) => {
    for (let unit = 0; unit < text.length; unit += 1) {
      const character = text.charAt(unit);
      const previous = units.at(-1);
      if (character === ' ' && (previous === ' ' || previous === '\n')) continue;
      units.push(character);
      starts.push(at);
    }
  };
  const marksOfSpeech = speechMarks(original);
  const divided = dividedWords(original);
  let hasBreakDue = false;
  let at = 0;
  while (at < original.length) {
    if (isPlainLetter(original.charCodeAt(at))) {
      units.push(original.charAt(at));
      starts.push(at);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const division = divided.get(at);
    if (division !== undefined) {
      if (division < 0) push('-', at);
      at += Math.abs(division);
      hasBreakDue = true;
      continue;
    }
    // The line ends behind the word instead: how long lines are tells whether they are wrapped.
    if (hasBreakDue && (character === ' ' || character === '\n')) {
      hasBreakDue = false;
      push('\n', at);
      at += 1;
      continue;
    }
    if (marksOfSpeech.has(at)) {
      push(marksOfSpeech.get(at) ?? '', at);
      at += 1;
      continue;
    }
    const marks = markdownLength(original, at);
    if (marks > 0) {
      at += marks;
      continue;
    }
    if (character === '<' || character === '&') {
      MARKUP.lastIndex = at;
      const match = MARKUP.exec(original);
      const read = match && readMarkup(match);
      if (match && read !== null) {
        push(read, at);
        at += match[0].length;
        continue;
      }
    }
    if (character === '\r') push(original.charAt(at + 1) === '\n' ? '' : '\n', at);
    else if (MARK.test(character) && !isInvisible(character.codePointAt(0) ?? 0))
      composeMark(units, character);
    else push(foldCharacter(character), at);
    at += character.length;
  }
  const offsets = new Int32Array(units.length + 1);
  offsets.set(starts);
  offsets[units.length] = original.length;
  return { original, text: units.join(''), offsets };
}

const PICTOGRAM = /\p{Extended_Pictographic}/u;

/** Marks that say how a text looks: "**bold**", "# Heading", pictures between words. */
function markdownLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2a) {
    const isPair = /^\*\*(?!\*)/.test(text.slice(at, at + 3)) && text.charCodeAt(at - 1) !== 0x2a;
    return isPair ? 2 : 0;
  }
  if (code === 0x23 && (at === 0 || text.charCodeAt(at - 1) === 0x0a))
    return /^#{1,6} /.exec(text.slice(at, at + 7))?.[0].length ?? 0;
  if (code < 0x2190 || (code > 0x3300 && code < 0xd800) || code > 0xdfff) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return PICTOGRAM.test(character) ? character.length : 0;
}

/** A combining mark joins the letter before it ("e" + acute becomes "é") or is dropped. */
function composeMark(units: string[], mark: string): void {
  const base = units.at(-1);
  if (base === undefined) return;
  const composed = (base + mark).normalize('NFC');
  if (composed.length === 1) units[units.length - 1] = foldCharacter(composed) || base;
}

/** For comparing names: folded, lower case, without accents. */
export function foldKey(text: string): string {
  return foldText(text)
    .text.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
