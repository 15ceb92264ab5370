import { faithHeads } from '../data/particles';
import { findGivenNames } from '../words/known-names';
import { readWord } from '../words/word';
import type { NamePart, PartKind } from './name-part';

/** A part as it comes out of one word. */
export function makePart(kind: PartKind, text: string, values: Partial<NamePart> = {}): NamePart {
  return {
    kind,
    word: readWord(text),
    variant: null,
    withParent: null,
    hasArticle: false,
    hasParentMarker: false,
    isMarkerJoined: false,
    isAbbreviation: false,
    ...values,
  };
}

/** Reads a word that may be several written together: Abdelkader, Noureddine, عبدالله, Benali, Elsawy, أبوزيد. */
export function readJoined(text: string, look: string, isArabic: boolean): NamePart {
  return isArabic ? readJoinedArabic(text, look) : readJoinedLatin(text, look);
}

/** Abd, a vowel, and the article, which may have taken on the letter that follows: abd-el-, abd-es-s-. */
const joinedServant =
  /^c?abd(?:[aeiou]{1,2})(?:l|(?=([rsztdn])\1)[rsztdn]|(?:sh(?=sh)|ch(?=ch)))?(.{2,})$/;
const joinedLord = /^abd(ra+b.*)$/;
/** In Alaeddine the first half ends with the vowel, in Noureddine before it. */
const joinedFaith = [
  /^(.{2,}?)[aeiou]{1,2}[ld]?d(?:i|ee|y)ne?$/,
  /^(.{2,})[aeiou]{1,2}[ld]?d(?:i|ee|y)ne?$/,
];
const joinedGod = /^(.{2,}?)(?:(?<=[ae])t)?(?:a|u|ou)ll?ah?$/;
const joinedFather = /^ab(?:ou|o|u)(?:el|l(?=[^aeiouy])|l(?=[aeiouy].{3}))?(.{3,})$/;
const joinedParent = /^ben(.{3,})$/;
const joinedArticle = /^(?:[ae]l|[ae](?=([rsztdn])\1|(?:ch|sh)(?:ch|sh)))(.{3,})$/;

function readJoinedLatin(text: string, look: string): NamePart {
  const isKnown = findGivenNames(look, false).length > 0;
  const plain = makePart('plain', text);
  if (isKnown) return withVariant(plain, look, joinedArticle);
  const servant = (joinedServant.exec(look) ?? joinedLord.exec(look))?.at(-1);
  if (servant !== undefined) return makePart('servant', servantOf(look, servant));
  const head = joinedFaith.map((pattern) => pattern.exec(look)?.[1] ?? '').find(isFaithHead);
  if (head !== undefined) return makePart('faith', head);
  const given = /lah?$/.test(look) ? joinedGod.exec(look)?.[1] : undefined;
  if (given !== undefined && /(?:ah|[au]lla)$/.test(look)) return makePart('ofGod', given);
  const child = joinedFather.exec(look)?.[1];
  if (child !== undefined) return makePart('plain', `bu${child}`);
  const parent = joinedParent.exec(look)?.[1];
  if (parent !== undefined) return makeChildOf(parent, text);
  return withVariant(plain, look, joinedArticle);
}

function isFaithHead(head: string): boolean {
  return faithHeads.has(head.replace(/(.)\1$/, '$1'));
}

/** In Abdulatif the l of the article and of Latif are one. */
function servantOf(look: string, rest: string): string {
  const before = look.slice(0, look.length - rest.length);
  const isKnown = readWord(rest).namesOfGod.length > 0;
  if (isKnown || !before.endsWith('l')) return rest;
  return readWord(`l${rest}`).namesOfGod.length > 0 ? `l${rest}` : rest;
}

function makeChildOf(parent: string, text: string): NamePart {
  return makePart('plain', parent, {
    withParent: readWord(text),
    hasParentMarker: true,
    isMarkerJoined: true,
  });
}

function readJoinedArabic(text: string, look: string): NamePart {
  const servant = /^عبد(?:ال(.{2,})|(ربه|رب))$/.exec(look)?.slice(1).find(Boolean);
  if (servant !== undefined) return makePart('servant', servant);
  const head = /^(.{2,})الدين$/.exec(text)?.[1];
  if (head !== undefined) return makePart('faith', head);
  const given = /^(.{2,}?)ا?الله$/.exec(look)?.[1];
  if (given !== undefined) return makePart('ofGod', given.replace(/ت$/, 'ه'));
  const child = /^[اأ]بو(?:ال)?(.{3,})$/.exec(text)?.[1];
  if (child !== undefined && findGivenNames(look, true).length === 0) {
    return makePart('plain', `بو${child}`);
  }
  if (/^بن(.{4,})$/.test(text)) return makeChildOf(text.slice(2), text);
  const article = /^ال(.{2,})$/.exec(text)?.[1];
  if (article === undefined) return makePart('plain', text);
  const whole = readWord(text);
  // إلهام without its hamza only looks as if it began with an article.
  const isName = whole.givenNames.length > 0 && readWord(article).givenNames.length === 0;
  return isName
    ? makePart('plain', text, { variant: readWord(article) })
    : makePart('plain', article, { variant: whole, hasArticle: true });
}

function withVariant(part: NamePart, look: string, pattern: RegExp): NamePart {
  const bare = pattern.exec(look)?.at(-1);
  return bare === undefined ? part : { ...part, variant: readWord(bare) };
}
