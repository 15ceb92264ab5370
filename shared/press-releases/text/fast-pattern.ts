/**
 * Patterns without the flags that make the engine slow. Case folding by Unicode and property classes cost five times
 * what the same pattern costs on lower-case text with plain ranges, and releases need the ranges of two scripts alone.
 */

const LATIN_CAPITALS =
  'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏǍǏǑǓȘȚḌḎḤḪṢṬẒẔẸỊỌỤ';
const CAPITALS = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${LATIN_CAPITALS}\\u0391-\\u03a9\\u0410-\\u042f`;
const SMALL = `a-z\\u00df-\\u00f6\\u00f8-\\u00ff${LATIN_CAPITALS.toLowerCase()}\\u03b1-\\u03c9\\u0430-\\u045f`;
const ARABIC = '\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff';
const LETTERS = `A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u052f\\u05d0-\\u05ea${ARABIC}\\u1200-\\u135a\\u1e00-\\u1eff`;

/** What each property means in releases, as ranges for a class. */
const CLASSES = new Map([
  ['L', LETTERS],
  ['Lu', CAPITALS],
  ['Ll', SMALL],
  ['N', '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be'],
  ['M', '\\u0300-\\u036f'],
  ['Script=Arabic', ARABIC],
]);

/** The same pattern for the engine's plain mode; in lower case, where asked, but for what follows a backslash. */
function plainSource(source: string, isLower: boolean): string {
  let plain = '';
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character !== '\\') {
      if (character === '[') isInClass = true;
      if (character === ']') isInClass = false;
      plain += isLower ? character.toLowerCase() : character;
      continue;
    }
    const property = /^\\p\{([^}]+)\}/u.exec(source.slice(at, at + 24));
    const name = property?.[1] ?? '';
    // Of lower-case text every letter is a small one.
    const ranges = CLASSES.get(isLower && (name === 'Lu' || name === 'Ll') ? 'L' : name);
    if (property && ranges !== undefined) {
      plain += isInClass ? ranges : `[${ranges}]`;
      at += property[0].length - 1;
    } else {
      plain += source.slice(at, at + 2);
      at += 1;
    }
  }
  return plain;
}

/** Lower case of the same length, since positions are carried over. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/İ/g, 'i').toLowerCase();
}

// Many patterns in a row meet the same text.
let lastText = '';
let lastLower = '';

function lowerOf(text: string): string {
  if (text !== lastText) {
    lastLower = toLower(text);
    lastText = text;
  }
  return lastLower;
}

const ARABIC_LETTER = new RegExp(`[${ARABIC}]`);
let lastAsked = '';
let lastHasArabic = false;

function hasArabic(text: string): boolean {
  if (text !== lastAsked) {
    lastHasArabic = ARABIC_LETTER.test(text);
    lastAsked = text;
  }
  return lastHasArabic;
}

/** Ignores case by reading lower-case text: what it matches is given back in lower case. */
class LowerPattern extends RegExp {
  /** The built-in puts them together again at each call. */
  override readonly flags: string;
  private readonly whole: RegExp;
  /** Without the alternatives in Arabic, for text that has none. */
  private readonly latin: RegExp;

  constructor(source: string, flags: string, latinSource: string) {
    super(source, flags);
    this.flags = flags;
    const plainFlags = flags.replace(/[iu]/g, '');
    this.whole = new RegExp(plainSource(source, true), plainFlags);
    this.latin =
      latinSource === source ? this.whole : new RegExp(plainSource(latinSource, true), plainFlags);
  }

  private plainFor(text: string): RegExp {
    return this.latin === this.whole || hasArabic(text) ? this.whole : this.latin;
  }

  override exec(text: string): RegExpExecArray | null {
    const plain = this.plainFor(text);
    plain.lastIndex = this.lastIndex;
    const match = plain.exec(lowerOf(text));
    this.lastIndex = plain.lastIndex;
    plain.lastIndex = 0;
    return match;
  }

  override test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** Without the copy of the pattern that the built-in makes at each call. */
  override *[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const plain = this.plainFor(text);
    const lower = lowerOf(text);
    for (let at = 0; at <= lower.length; ) {
      plain.lastIndex = at;
      const match = plain.exec(lower);
      if (!match) return undefined;
      at = match.index + Math.max(1, match[0].length);
      yield match;
    }
    return undefined;
  }
}

/** The alternatives of a list that are no part of a group or a class. */
export function splitAlternatives(source: string): string[] {
  const found: string[] = [];
  let [start, depth] = [0, 0];
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
}

/** The same matches as the given pattern, found faster. */
export function fast(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (pattern.ignoreCase) return new LowerPattern(source, flags, source);
  return new RegExp(plainSource(source, false), flags.replace('u', ''));
}

/** A list of alternatives between two conditions; those in Arabic are left out where the text has no Arabic. */
export function fastList(
  before: string,
  alternatives: string,
  after: string,
  flags: string,
): RegExp {
  const latin = splitAlternatives(alternatives).filter((one) => !ARABIC_LETTER.test(one));
  const build = (list: string) => `${before}(?:${list})${after}`;
  const source = build(alternatives);
  if (!flags.includes('i')) return fast(new RegExp(source, flags));
  return new LowerPattern(source, flags, latin.length > 0 ? build(latin.join('|')) : source);
}
