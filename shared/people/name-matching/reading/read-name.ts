import {
  abbreviations,
  articles,
  assimilatedArticles,
  europeanParticles,
  faith,
  fatherOf,
  motherOf,
  ofGod,
  ofTheFaith,
  parentMarkers,
  servantOf,
  slashAbbreviations,
} from '../data/particles';
import { readWord } from '../words/word';
import { listReadings } from './list-readings';
import type { NamePart, ReadName } from './name-part';
import { makePart, readJoined } from './split-compound';
import { splitName, type Token } from './split-name';

const MOST_NAMES = 20_000;
const names = new Map<string, ReadName>();

/** Takes a name apart; what was read once is kept for the next comparison. */
export function readName(name: string): ReadName {
  const known = names.get(name);
  if (known) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const read = takeApart(name);
  names.set(name, read);
  return read;
}

function takeApart(name: string): ReadName {
  const tokens = splitName(name);
  const readings = listReadings(tokens).map(({ tokens: words, ...reading }) => ({
    ...reading,
    parts: readParts(words),
  }));
  return {
    name,
    look: tokens.map(({ key }) => key).join(' '),
    isArabic: tokens.some(({ isArabic }) => isArabic),
    readings: readings.filter(({ parts }) => parts.length > 0),
  };
}

/** What was read before a word and belongs to it. */
interface Before {
  readonly hasArticle: boolean;
  readonly hasParentMarker: boolean;
  readonly prefix: 'servant' | 'father' | 'mother' | null;
}

const nothing: Before = { hasArticle: false, hasParentMarker: false, prefix: null };

function readParts(tokens: readonly Token[]): NamePart[] {
  const parts: NamePart[] = [];
  let before = nothing;
  for (const [index, token] of tokens.entries()) {
    const isLast = index === tokens.length - 1;
    const next = tokens[index + 1];
    const opened = isLast || !next ? null : openPart(token, next, before, index);
    if (opened) {
      before = opened;
      continue;
    }
    const previous = parts.at(-1);
    const completed = previous && index > 0 ? completePart(previous, token, before) : null;
    if (completed) parts.splice(-1, 1, completed);
    else parts.push(...closePart(token, before));
    before = nothing;
  }
  return parts;
}

/** The particle that the word is, if it is one; null for a word of its own. */
function openPart(token: Token, next: Token, before: Before, index: number): Before | null {
  const { key } = token;
  if (token.hasSlash && slashAbbreviations[key] === 'abdul') return { ...before, prefix: 'servant' };
  if (before.prefix === null) {
    if (servantOf.has(key)) return { ...before, prefix: 'servant' };
    if (fatherOf.has(key)) return { ...before, prefix: 'father' };
    if (motherOf.has(key) && !token.isArabic) return { ...before, prefix: 'mother' };
    if (key === 'ام' && next.isArabic) return { ...before, prefix: 'mother' };
    if (parentMarkers.has(key)) return { ...before, hasParentMarker: true };
  }
  if (articles.has(key)) return { ...before, hasArticle: true };
  const isAssimilated = assimilatedArticles.has(key) && next.key.startsWith(key.slice(1));
  if (isAssimilated) return { ...before, hasArticle: true };
  return index > 0 || key.length > 1 ? openEuropean(token, before) : null;
}

function openEuropean(token: Token, before: Before): Before | null {
  return europeanParticles.has(token.key) && !token.isShortened ? before : null;
}

/** Heba + Allah, Salah + Eddine. */
function completePart(previous: NamePart, { key }: Token, before: Before): NamePart | null {
  if (previous.kind !== 'plain' || before.prefix !== null || before.hasParentMarker) return null;
  const { text } = previous.word;
  const { hasParentMarker, isMarkerJoined } = previous;
  const values = { hasParentMarker, isMarkerJoined };
  if (ofTheFaith.has(key) || (before.hasArticle && faith.has(key))) {
    return makePart('faith', text, values);
  }
  if (ofGod.has(key) || (before.hasArticle && /^l?lah$|^له$/.test(key))) {
    return makePart('ofGod', text, values);
  }
  return null;
}

function closePart(token: Token, before: Before): NamePart[] {
  const { hasArticle, hasParentMarker } = before;
  const isShort = !token.isArabic && token.isShortened;
  const expanded = abbreviations[token.key];
  const slashed = token.hasSlash ? slashAbbreviations[token.key] : undefined;
  if (slashed !== undefined) return [makePart('plain', slashed, { isAbbreviation: true })];
  if (token.key.length === 1 || (isShort && token.key.length === 2 && expanded === undefined)) {
    return [makePart('initial', token.key)];
  }
  if (expanded !== undefined && !token.isArabic && before.prefix === null) {
    return [makePart('plain', expanded, { hasParentMarker, isAbbreviation: true })];
  }
  if (before.prefix === 'servant') return [makeServant(token, before)];
  const joined = readOnce(token);
  if (before.prefix !== null) return [joinPrefix(token, joined, before)];
  const part = hasArticle ? { ...joined, hasArticle } : joined;
  return [hasParentMarker ? markChild(part, token) : part];
}

const joinedParts = new Map<string, NamePart>();

function readOnce({ text, key, isArabic }: Token): NamePart {
  const known = joinedParts.get(text);
  if (known) return known;
  if (joinedParts.size >= MOST_NAMES) joinedParts.clear();
  const part = readJoined(text, key, isArabic);
  joinedParts.set(text, part);
  return part;
}

function makeServant({ text, key, isArabic }: Token, { hasParentMarker }: Before): NamePart {
  const bare = isArabic ? text.replace(/^ال(?=..)/, '') : key.replace(/^[aeu]l(?=.{3})/, '');
  return makePart('servant', bare, { hasParentMarker });
}

/** Abu Zayd and Abuzayd, Bou Khalfa and Boukhalfa are read alike. */
function joinPrefix(token: Token, joined: NamePart, before: Before): NamePart {
  const { isArabic } = token;
  const word = joined.variant && !isArabic ? joined.variant.text : joined.word.text;
  const father = isArabic ? 'بو' : 'bu';
  const mother = isArabic ? 'ام' : 'um';
  const prefix = before.prefix === 'father' ? father : mother;
  return makePart('plain', `${prefix}${word}`, { hasParentMarker: before.hasParentMarker });
}

function markChild(part: NamePart, token: Token): NamePart {
  const article = part.hasArticle;
  const prefix = token.isArabic ? (article ? 'بل' : 'بن') : article ? 'bel' : 'ben';
  const withParent = readWord(`${prefix}${part.word.text}`);
  return { ...part, hasParentMarker: true, withParent };
}
