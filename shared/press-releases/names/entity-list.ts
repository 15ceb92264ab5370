/** Lists of organisations after a trigger: "by the A (AA), B of C and D, and the E". */

import { fast } from '../text/fast-pattern';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { readArabicEntityList } from './arabic-entity-list';
import type { KeyWord } from './gazetteer';
import { keyWords, keyWordsBetween, LONGEST_NAME } from './gazetteer';
import {
  beginsFrenchCommon,
  beginsHead,
  continuesFrench,
  type EntityContext,
  isInnerList,
  joinsOn,
} from './name-parts';
import { ORGANISATION_HEAD } from './word-lists';

export type { EntityContext } from './name-parts';

const MOST_ENTITIES = 12;
const MOST_WORDS = 22;
const LONGEST_ENTITY = 300;

const DETERMINER = fast(
  /^(?:(?:the|its|their|both|our|an?|le|la|les|son|sa|ses|leurs?|des|du|de|de la|plusieurs|several)\s+|(?:de\s+)?l['\s]\s*|d'\s*)+/iu,
);
/** "the non-governmental organisation X", "the NGO X" */
const CATEGORY = fast(
  /^(?:[\p{Ll}][\p{L}'-]* ){0,3}(?:non-governmental organi[sz]ation|NGO|organi[sz]ation|charity|foundation|association|network|group|company|agency|firm|union|federation|coalition|platform|partner|mission|operator|provider|publisher|broadcaster|employer|collective|institute|think tank|university|school|hospital|ONG|réseau|organisation|fondation|société|collectif),? (?=["“]?\p{Lu}\p{L})/u,
);
const INSIDE =
  /^(?:of|for|and|the|on|against|to|de|des|du|d'|la|le|les|l'|et|pour|contre|aux|au|à|en|in|und|für|del|di|e|d|l)$/iu;
/** Lower-case words that end a French name; others may belong to it. */
const FRENCH_STOP = words(
  'qui|que|dont|avec|dans|sur|par|a|ont|est|sont|était|ainsi|afin|lors|ce|cette|où|grâce|sous|tenue?|organisée?|visant|financée?s?|intitulée?|et à|pendant|durant|jusqu|depuis|puis|mais|il|elle|ils|y|se|sera|affiliée?|relevant|vise|représentent?|financ(?:e|ent|era|ait)|consacr(?:e|ent|ait)|organis(?:e|ent|ait|aient)|tien(?:t|nent)|tenai(?:t|ent)|anim(?:e|ent|ait)|accueill(?:e|ent|ait)|réuni(?:t|ssent|ssait)|dispens(?:e|ent|ait)|form(?:e|ent|ait|aient)|lance(?:nt)?|propos(?:e|ent|ait)|appui(?:e|ent)|soutien(?:t|nent)|pren(?:d|nent)|met|mettent|permet|assur(?:e|ent|ait)|étai(?:t|ent)|avai(?:t|ent)|vient|viennent|souhaite|rappelle|compte|dispose|basée?|située?',
);
const SEPARATOR = fast(
  /^(?:\s*,?\s*(?:and|et|&|as well as|together with|along with|alongside|in addition to|ainsi que|avec|plus)\s+(?:with\s+|by\s+|of\s+|from\s+|de\s+|avec\s+)?|\s*[,;]\s*)(?=\S)/iu,
);
/** "from Mostar" between a name and the next one. */
const SEAT = fast(
  /^ (?:from|of|based in|in|de|à) (?:(?:Bosnia|Trinidad|Antigua|Serbia) and \p{Lu}\p{L}+|(?!(?:Bosnia|Trinidad|Antigua|Serbia) and )\p{Lu}[\p{L}-]+)(?= (?:and|et) |, )/u,
);
const ACRONYM = /^\s*\(\s*["“']?([^()]{2,60}?)["”']?\s*\)/u;
/** "the X in Egypt (XE)" */
const COUNTRY_ACRONYM = fast(
  /^ (?:in|au|en|aux)(?: the)? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?\(\p{Lu}[\p{L}&-]{1,12}\)/u,
);
const PLACE_TAIL = fast(
  /^(?:'s)?,? (?:in|to|for|en|au|aux|à)(?: the)? (?:(?:Kingdom|Republic|State|Royaume|République) (?:of|du|de)(?: la)? )?(?=\p{Lu})/u,
);

/** Names that follow each other from `at` on; empty where no name begins there. */
export function readEntityList(context: EntityContext, at: number): Span[] {
  if (context.language === 'ar') return readArabicEntityList(context.text, at, context.gazetteer);
  const found: Span[] = [];
  let from = at;
  while (found.length < MOST_ENTITIES) {
    from += skipDeterminer(context.text, from);
    const entity = readEntity(context, from);
    if (!entity) break;
    found.push(entity);
    const seat = SEAT.exec(context.text.slice(entity.end, entity.end + 50))?.[0].length ?? 0;
    const behind = context.text.slice(entity.end + seat, entity.end + seat + 60);
    const separator = SEPARATOR.exec(behind);
    // ", a charity from Leeds" says what the name is.
    if (!separator || /^, (?:an?|une?) /u.test(behind)) break;
    from = entity.end + seat + separator[0].length;
    if (!beginsName(context, from)) break;
  }
  return found;
}

export function skipDeterminer(text: string, at: number): number {
  const slice = text.slice(at, at + 80);
  const space = /^\s*/.exec(slice)?.[0].length ?? 0;
  const determiner = space + (DETERMINER.exec(slice.slice(space))?.[0].length ?? 0);
  // In French "association" is a part of the name.
  const isFrench = /(?:^|\s)(?:l'|d'|la |le |les |des |du |de )$/iu.test(
    slice.slice(0, determiner),
  );
  const category = CATEGORY.exec(slice.slice(determiner))?.[0] ?? '';
  return (
    determiner + (isFrench && /^(?:association|mission)/u.test(category) ? 0 : category.length)
  );
}

function beginsName(context: EntityContext, at: number): boolean {
  const from = at + skipDeterminer(context.text, at);
  return (
    (/^["“]?\p{Lu}/u.test(context.text.slice(from, from + 2)) &&
      !FUNCTION_WORD.test(context.text.slice(from, from + 12)) &&
      !AGENTS_OF.test(context.text.slice(from, from + 40))) ||
    beginsFrenchCommon(context, from)
  );
}

/** "Instructors of the Academy" are not called so. */
const AGENTS_OF =
  /^(?:Instructors|Trainers|Experts|Officers|Officials|Representatives|Members|Specialists|Staff|Teachers|Lecturers|Participants|Delegates|Colleagues|Facilitators|Consultants|Formateurs|Experts|Représentants|Membres|Cadres|Agents)(?: and \p{L}+)? (?:of|from|at|de|du|des) /u;
/** Capitals at the start of a sentence that begin no name. */
const FUNCTION_WORD =
  /^(?:While|When|Where|Whereas|As|After|Before|During|Although|Though|Since|If|Once|Until|With|By|In|On|At|From|To|Under|Through|Over|And|But|Or|So|Yet|Each|Every|Some|Many|Most|This|These|That|Those|It|He|She|They|We|You|There|Here|What|Who|How|Why|Not|No|Its|Their|His|Her|Lors|Pendant|Dans|Avec|Selon|Après|Avant|Depuis|Quand|Si|Comme|Ainsi|Enfin|Puis|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Un|Une|Des|Au|Aux|En|Par|Sur|Chez|Entre|Parmi) /u;

/** One name from `at` on, its acronym in brackets and its country included. */
export function readEntity(context: EntityContext, at: number): Span | null {
  const { text, gazetteer } = context;
  const quoted = /^["“]\s?([^"“”]{2,120}?)\s?["”]/u.exec(text.slice(at, at + 130));
  if (quoted) return { start: at, end: at + quoted[0].length };
  if (!beginsName(context, at)) return null;
  const tokens = keyWordsBetween(text, at, at + LONGEST_ENTITY);
  if (tokens[0] === undefined || tokens[0].start > at + 1) return null;
  const known =
    gazetteer.organisations.matchAt(tokens, 0) ?? gazetteer.programmes.matchAt(tokens, 0);
  let end = known?.end ?? tokens[0].end;
  const firstAfter = tokens.findIndex((token) => token.start >= end);
  if (firstAfter >= 0) end = growName(context, at, end, tokens.slice(firstAfter), known !== null);
  return { start: at, end: addOffice(context.text, addTail(context, end)) };
}

/** Takes in the words that still belong to the name. */
function growName(
  context: EntityContext,
  start: number,
  from: number,
  tokens: readonly KeyWord[],
  known: boolean,
): number {
  const { text } = context;
  let end = from;
  // Connectors are read ahead: they belong to the name only with the word after them.
  let cursor = from;
  for (const [index, token] of tokens.slice(0, MOST_WORDS).entries()) {
    if (token.start < cursor) continue;
    const gap = text.slice(cursor, token.start);
    const isCapital = /^[\p{Lu}\d]/u.test(token.text);
    const isDash =
      gap === ' - ' &&
      isCapital &&
      occurs(ORGANISATION_HEAD, text.slice(start, end)) &&
      beginsHead(text, token.start);
    const isListed = gap === ', ' && isInnerList(context, start, token.start);
    const isInitials = gap === '. ' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(start, cursor));
    const isClose = isInitials || isClosedGap(text, cursor, gap);
    if (isDash || isListed || (isClose && isCapital)) {
      end = Math.max(token.end, endOfPlace(context, tokens, index));
      cursor = end;
      continue;
    }
    if (!isClose) break;
    if (token.text === 's' && gap === "'") {
      cursor = token.end;
      continue;
    }
    const next = nextCapital(text, tokens, index);
    const isConnector = INSIDE.test(token.text) && next !== undefined;
    if (isConnector && joinsOn(context, start, token, next, known && end === from)) {
      cursor = token.end;
      continue;
    }
    const isAdjective = context.language === 'fr' && isNationality(context, token);
    const goesOn =
      context.language === 'fr' &&
      !known &&
      (token.text === 'sur' || !occurs(FRENCH_STOP, token.text));
    if (!isAdjective && !(goesOn && continuesFrench(context, start, token))) break;
    end = token.end;
    cursor = end;
  }
  return end;
}

function isNationality({ gazetteer }: EntityContext, token: KeyWord): boolean {
  return gazetteer.places.matchAt([token], 0)?.entry.kind === 'nationality';
}

/** "Bosnia and Herzegovina" is one place, whatever stands between its words. */
function endOfPlace({ gazetteer }: EntityContext, tokens: readonly KeyWord[], at: number): number {
  const place = gazetteer.places.matchAt(tokens, at);
  return place?.entry.kind === 'country' ? place.end : 0;
}

/** "UNHCR & IOM" are two. */
function isClosedGap(text: string, at: number, gap: string): boolean {
  if (gap === ' & ')
    return (
      !/\p{Lu}{2,}$/u.test(text.slice(0, at)) || !/^\p{Lu}{2}/u.test(text.slice(at + 3, at + 5))
    );
  return /^(?: |'s |' |'|-|)$/.test(gap);
}

/** The next capitalised word, when only connectors lie between. */
function nextCapital(text: string, tokens: readonly KeyWord[], at: number): KeyWord | undefined {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || !previous || !/^[ ']$/.test(text.slice(previous.end, token.start)))
      return undefined;
    if (/^\p{Lu}/u.test(token.text)) return token;
    if (!INSIDE.test(token.text)) return undefined;
  }
  return undefined;
}

/** "the X, Regional Office for Y" is one organisation. */
const OFFICE = fast(
  /^, (?:its )?(?:Regional Office|Country Office|Mission|Office)(?: (?:for|in|to|of|the|and|\p{Lu}[\p{L}-]+)){1,9}(?: ?\([^()]{2,20}\))?/u,
);

function addOffice(text: string, end: number): number {
  const office = OFFICE.exec(text.slice(end, end + 120))?.[0] ?? '';
  return end + office.replace(/ (?:for|in|to|of|the|and)$/u, '').length;
}

/** "the Coast Community (CC) Secretariat" */
const SEAT_OF_OFFICE = /^ (?:Secretariat|Commission|Headquarters)(?![\p{L}]| (?:of|for))/u;

/** The acronym and the country behind a name. */
function addTail({ text, gazetteer }: EntityContext, end: number): number {
  const behind = text.slice(end, end + 60);
  const common =
    /^ (?:department|office|unit|agency|service|bureau|mission|delegation|programme)(?= ?\()|^ budget of (?:the )?\p{Lu}\p{L}+|^ (?:government|municipality|police|authorities|embassy|branch|chapter|administration|secretariat|town hall|foundation|association|cooperative)(?![\p{L}])/u.exec(
      behind,
    ) ?? /^ ["“][^"“”]{2,40}["”]/u.exec(behind);
  let tail = end + (common?.[0].length ?? 0);
  const inside = COUNTRY_ACRONYM.exec(text.slice(tail, tail + 60));
  if (inside) return tail + inside[0].length;
  const acronym = ACRONYM.exec(text.slice(tail, tail + 70));
  if (acronym) {
    tail += acronym[0].length;
    tail += SEAT_OF_OFFICE.exec(text.slice(tail, tail + 20))?.[0].length ?? 0;
  }
  const place = PLACE_TAIL.exec(text.slice(tail, tail + 40));
  if (place) {
    const from = tail + place[0].length;
    const match = gazetteer.places.matchAt(keyWords(text.slice(from, from + 60), LONGEST_NAME), 0);
    if (match?.entry.kind === 'country' && acronym && match.start < 3) tail = from + match.end;
  }
  return tail;
}
