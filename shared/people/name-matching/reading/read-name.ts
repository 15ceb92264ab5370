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
  servantInitials,
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
  /** Abd. */
  readonly isServant: boolean;
  /** Stands in front of the word in one name: bu for Abu, wolde for W/. */
  readonly prefix: string;
  readonly isAbbreviation: boolean;
  /** European particles, which are sometimes written together with the word: De Santis, Desantis. */
  readonly particles: string;
}

const nothing: Before = {
  hasArticle: false,
  hasParentMarker: false,
  isServant: false,
  prefix: '',
  isAbbreviation: false,
  particles: '',
};

function readParts(tokens: readonly Token[]): NamePart[] {
  const parts: NamePart[] = [];
  let before = nothing;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const opened = next ? openPart(token, next, before) : null;
    if (opened) {
      before = opened;
      continue;
    }
    const previous = parts.at(-1);
    const completed = previous ? completePart(previous, token, before) : null;
    if (completed) parts.splice(-1, 1, completed);
    else parts.push(closePart(token, before));
    before = nothing;
  }
  return parts;
}

/** The particle that the word is, with what stands before it; null for a word of its own. */
function openPart(token: Token, next: Token, before: Before): Before | null {
  const { key, isArabic } = token;
  const isOpen = before.isServant || before.prefix !== '';
  if (!isOpen) {
    const opened = openCompound(token, next, before);
    if (opened) return opened;
    if (parentMarkers.has(key)) return { ...before, hasParentMarker: true };
  }
  if (articles.has(key)) return { ...before, hasArticle: true };
  const isAssimilated = assimilatedArticles.has(key) && next.key.startsWith(key.slice(1));
  if (isAssimilated) return { ...before, hasArticle: true };
  if (!europeanParticles.has(key) || (token.isShortened && !isArabic)) return null;
  return { ...before, particles: before.particles + key };
}

function openCompound(token: Token, next: Token, before: Before): Before | null {
  const { key, isArabic } = token;
  if (token.hasSlash && servantInitials.has(key)) return { ...before, isServant: true };
  const slashed = token.hasSlash ? slashAbbreviations[key] : undefined;
  if (slashed !== undefined) return { ...before, prefix: slashed, isAbbreviation: true };
  if (servantOf.has(key)) return { ...before, isServant: true };
  if (fatherOf.has(key)) return { ...before, prefix: isArabic ? 'بو' : 'bu' };
  if (!motherOf.has(key) || isArabic !== next.isArabic) return null;
  return { ...before, prefix: isArabic ? 'ام' : 'um' };
}

/** Heba + Allah, Salah + Eddine. */
function completePart(previous: NamePart, { key }: Token, before: Before): NamePart | null {
  if (previous.kind !== 'plain' || before.isServant || before.prefix !== '') return null;
  const { hasParentMarker, isMarkerJoined, word } = previous;
  const values = { hasParentMarker, isMarkerJoined };
  if (ofTheFaith.has(key) || (before.hasArticle && faith.has(key))) {
    return makePart('faith', word.text, values);
  }
  if (ofGod.has(key) || (before.hasArticle && /^l?lah$|^له$/.test(key))) {
    return makePart('ofGod', word.text, values);
  }
  return null;
}

function closePart(token: Token, before: Before): NamePart {
  const { hasParentMarker, isAbbreviation, prefix } = before;
  if (before.isServant) return makeServant(token, before);
  const expanded = token.isArabic || prefix !== '' ? undefined : abbreviations[token.key];
  if (expanded !== undefined) {
    return makePart('plain', expanded, { hasParentMarker, isAbbreviation: true });
  }
  if (isInitial(token)) return makePart('initial', token.key);
  const joined = readOnce(token);
  if (prefix !== '') {
    const word = token.isArabic ? joined.word : (joined.variant ?? joined.word);
    return makePart('plain', `${prefix}${word.text}`, { hasParentMarker, isAbbreviation });
  }
  const part = addParticles(joined, before);
  return hasParentMarker ? markChild(part) : part;
}

function addParticles(part: NamePart, { hasArticle, particles }: Before): NamePart {
  if (particles === '') return hasArticle ? { ...part, hasArticle } : part;
  const variant = part.variant ?? readWord(`${particles}${part.word.text}`);
  return { ...part, hasArticle, variant };
}

/** One letter, or two with a dot: S., Ch. */
function isInitial({ key, isArabic, isShortened }: Token): boolean {
  return key.length === 1 || (key.length === 2 && isShortened && !isArabic);
}

function makeServant({ text, key, isArabic }: Token, { hasParentMarker }: Before): NamePart {
  const name = isArabic ? text.replace(/^ال(?=..)/, '') : key.replace(/^[aeu]l(?=.{3})/, '');
  return makePart('servant', name, { hasParentMarker });
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

/** Ben Salah may be Bensalah elsewhere, and Ben el Haj Belhaj. */
function markChild(part: NamePart): NamePart {
  const { text, isArabic } = part.word;
  const [ben, bel] = isArabic ? ['بن', 'بل'] : ['ben', 'bel'];
  const withParent = readWord(`${part.hasArticle ? bel : ben}${text}`);
  return { ...part, hasParentMarker: true, withParent };
}
