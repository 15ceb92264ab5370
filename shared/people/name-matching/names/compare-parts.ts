import type { NamePart } from '../reading/name-part';
import { compareWords, DIFFERENT } from '../words/compare-words';
import { readWord, type Word } from '../words/word';
import { compareInitial } from './compare-initial';
import type { PartDistance } from './part-distance';

const ARTICLE = 0.06;
const MARKER_LEFT_OUT = 0.12;
/** Another kind of name with the same word: Karim and Abdelkarim, Salah and Salaheddine. */
const OTHER_KIND = 1.2;
/** Benali and Ali: the marker belongs to the name. */
const JOINED_MARKER_LEFT_OUT = 1.1;

const different: PartDistance = { cost: DIFFERENT, reasons: ['differentName'] };

export function compareParts(one: NamePart, other: NamePart): PartDistance {
  if (one.kind === 'initial' || other.kind === 'initial') return compareInitial(one, other);
  if (one.kind !== other.kind) return { cost: OTHER_KIND, reasons: ['differentName'] };
  const words = one.kind === 'plain' ? comparePlain(one, other) : compareCompounds(one, other);
  return one.isAbbreviation || other.isAbbreviation
    ? { ...words, reasons: [...words.reasons, 'abbreviation'] }
    : words;
}

function compareCompounds(one: NamePart, other: NamePart): PartDistance {
  const knownAs = one.kind === 'servant' ? 'namesOfGod' : 'givenNames';
  const { cost, reason } = compareWords(one.word, other.word, knownAs);
  return { cost, reasons: [reason] };
}

function comparePlain(one: NamePart, other: NamePart): PartDistance {
  const words = compareVariants(one, other);
  if (one.hasParentMarker === other.hasParentMarker) return words;
  const [child, free] = one.hasParentMarker ? [one, other] : [other, one];
  const joined = child.withParent ? compareWords(child.withParent, free.word, 'givenNames') : null;
  const leftOut = child.isMarkerJoined ? JOINED_MARKER_LEFT_OUT : MARKER_LEFT_OUT;
  const apart = Math.hypot(words.cost, leftOut);
  if (joined && joined.cost < apart) return { cost: joined.cost, reasons: [joined.reason] };
  return { cost: apart, reasons: [...words.reasons, 'parentMarker'] };
}

/** The article may be there or not, and a word may only seem to begin with one (Elham, Alami). */
function compareVariants(one: NamePart, other: NamePart): PartDistance {
  const direct = compareWords(one.word, other.word, 'givenNames');
  const found = { cost: direct.cost, reasons: [direct.reason] };
  if (direct.cost < 0.1) return one.hasArticle === other.hasArticle ? found : withArticle(found);
  let best: PartDistance = found;
  const improve = (left: Word | null, right: Word | null) => {
    if (!left || !right) return;
    const { cost, reason } = compareWords(left, right, 'givenNames');
    if (cost + ARTICLE < best.cost) best = withArticle({ cost, reasons: [reason] });
  };
  improve(one.variant, other.word);
  improve(one.word, other.variant);
  if (!one.hasArticle || !other.hasArticle) improve(one.variant, other.variant);
  if (one.hasArticle) for (const word of listWithoutLam(other)) improve(one.word, word);
  if (other.hasArticle) for (const word of listWithoutLam(one)) improve(word, other.word);
  return best;
}

function withArticle({ cost, reasons }: PartDistance): PartDistance {
  return { cost: cost + ARTICLE, reasons: [...reasons, 'article'] };
}

/** Maghrebi spellings keep the l of the article alone: Layachi, Lahrichi. */
function listWithoutLam({ word }: NamePart): Word[] {
  const rest = /^l([aeo]?)(.{3,})$/.exec(word.look);
  const [, vowel = '', after] = rest ?? [];
  if (after === undefined) return [];
  return [readWord(after), ...(vowel === '' ? [] : [readWord(`${vowel}${after}`)])];
}

/** Two parts on one side that are one word on the other: Nour el Houda, Nourelhouda. */
export function compareJoined(first: NamePart, second: NamePart, other: NamePart): PartDistance {
  if (!mayBeJoined(first, second, other)) return different;
  const article = second.word.isArabic ? 'ال' : 'el';
  const texts = [`${first.word.text}${second.word.text}`];
  if (second.hasArticle) texts.push(`${first.word.text}${article}${second.word.text}`);
  const costs = texts.map((text) => compareWords(readWord(text), other.word, 'givenNames').cost);
  return { cost: Math.min(...costs) + ARTICLE, reasons: ['spelling'] };
}

/** Asked for nearly all parts and true of few, so nothing is put together before it holds. */
export function mayBeJoined(first: NamePart, second: NamePart, other: NamePart): boolean {
  return (
    isJoinable(first) &&
    isJoinable(second) &&
    isJoinable(other) &&
    other.word.look.length > first.word.look.length &&
    other.word.skeleton.startsWith(first.word.skeleton) &&
    other.word.skeleton.endsWith(second.word.skeleton)
  );
}

function isJoinable({ kind, hasParentMarker }: NamePart): boolean {
  return kind === 'plain' && !hasParentMarker;
}
