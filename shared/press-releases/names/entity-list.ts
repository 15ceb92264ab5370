/** Lists of organisations after a trigger: "by the A (AA), B of C and D, and the E". */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { readArabicEntityList } from './arabic-entity-list';
import type { Gazetteer, KeyWord } from './gazetteer';
import { keyWords, keyWordsBetween, LONGEST_NAME } from './gazetteer';
import { ORGANISATION_HEAD } from './word-lists';

const MOST_ENTITIES = 12;
const MOST_WORDS = 22;
const LONGEST_ENTITY = 300;

const DETERMINER = fast(
  /^(?:(?:the|its|their|both|our|an?|le|la|les|son|sa|ses|leurs?|des|du|de|de la|plusieurs|several)\s+|(?:de\s+)?l['\s]\s*|d'\s*)+/iu,
);
/** "the non-governmental organisation X", "the NGO X" */
const CATEGORY = fast(
  /^(?:(?:[\p{L}-]+based|local|national|international|regional|non-profit|nonprofit|women's|youth|civil society|development|humanitarian|legal aid|private|state|sister|partner) ){0,3}(?:non-governmental organi[sz]ation|NGO|organi[sz]ation|charity|foundation|association|network|group|company|agency|firm|union|federation|coalition|platform|partner|mission|ONG|réseau|organisation|fondation|société|collectif) (?=["“]?\p{Lu}\p{L})/u,
);
const INSIDE =
  /^(?:of|for|and|the|on|against|to|de|des|du|d'|la|le|les|l'|et|pour|contre|aux|au|à|en|in|und|für|del|di|e)$/iu;
/** Lower-case words that end a French name; others may belong to it. */
const FRENCH_STOP = words(
  'qui|que|dont|avec|dans|sur|par|a|ont|est|sont|était|ainsi|afin|lors|ce|cette|où|grâce|sous|tenue?|organisée?|visant|financée?s?|intitulée?|et à|pendant|durant|jusqu|depuis|puis|mais|il|elle|ils|y|se|sera|affiliée?|relevant|vise|représentent?|financent|basée?|située?',
);
const SEPARATOR = fast(
  /^(?:\s*,?\s*(?:and|et|&|as well as|together with|along with|alongside|in addition to|ainsi que|avec|plus)\s+(?:with\s+|by\s+|de\s+|avec\s+)?|\s*[,;]\s*)(?=\S)/iu,
);
/** "from Mostar" between a name and the next one. */
const SEAT = fast(/^ (?:from|of|based in|in|de|à) \p{Lu}[\p{L}-]+(?= (?:and|et) |, )/u);
const ACRONYM = /^\s*\(\s*["“']?([^()]{2,60}?)["”']?\s*\)/u;
/** "the X in Egypt (XE)" */
const COUNTRY_ACRONYM = fast(
  /^ (?:in|au|en|aux)(?: the)? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?\(\p{Lu}[\p{L}&-]{1,12}\)/u,
);
const PLACE_TAIL = fast(
  /^(?:'s)?,? (?:in|to|for|en|au|aux|à)(?: the)? (?:(?:Kingdom|Republic|State|Royaume|République) (?:of|du|de)(?: la)? )?(?=\p{Lu})/u,
);

export interface EntityContext {
  readonly text: string;
  readonly language: ReleaseLanguage;
  readonly gazetteer: Gazetteer;
}

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
      !FUNCTION_WORD.test(context.text.slice(from, from + 12))) ||
    beginsFrenchCommon(context, from)
  );
}

/** Capitals at the start of a sentence that begin no name. */
const FUNCTION_WORD =
  /^(?:While|When|Where|Whereas|As|After|Before|During|Although|Though|Since|If|Once|Until|With|By|In|On|At|From|To|Under|Through|Over|And|But|Or|So|Yet|Each|Every|Some|Many|Most|This|These|That|Those|It|He|She|They|We|You|There|Here|What|Who|How|Why|Not|No|Its|Their|His|Her|Lors|Pendant|Dans|Avec|Selon|Après|Avant|Depuis|Quand|Si|Comme|Ainsi|Enfin|Puis|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Un|Une|Des|Au|Aux|En|Par|Sur|Chez|Entre|Parmi) /u;

const FRENCH_COMMON = fast(
  /^(?:association|ministère|commune|université|ambassade|gouvernement|fondation|mairie|préfecture|direction|délégation|office|institut|agence|ordre|conseil|comité|commission|fédération|ligue|syndicat|centre|école|police|gendarmerie|coopération|chambre|barreau|coordination|instance|observatoire|haut-commissariat|primature|présidence|parquet|tribunal|cour|assemblée|parlement|wilaya|gouvernorat|municipalité|armée|marine|coopérative|consulat|secrétariat|division|inspection|académie|région|protection civile|garde)\s/u,
);

/** "l'association Tamount" has its head in lower case. */
function beginsFrenchCommon({ text, language }: EntityContext, at: number): boolean {
  return language === 'fr' && FRENCH_COMMON.test(text.slice(at, at + 18));
}

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
    const gap = text.slice(cursor, token.start);
    const isCapital = /^[\p{Lu}\d]/u.test(token.text);
    const isDash =
      gap === ' - ' &&
      isCapital &&
      occurs(ORGANISATION_HEAD, text.slice(start, end)) &&
      beginsHead(text, token.start);
    const isListed = gap === ', ' && isInnerList(context, start, token.start);
    const isInitials = gap === '. ' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(start, cursor));
    const isClose = isInitials || /^(?: |'s |' | & |'|-|)$/.test(gap);
    if (isDash || isListed || (isClose && isCapital)) {
      end = token.end;
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

/** Heads with which the next name of a list begins; "Administration" or "Service" may be a part of this one. */
const HEAD_WORD =
  '(?:Ministry|Ministère|Organi[sz]ation|Committee|Comité|Council|Conseil|Centre|Center|Office|Agency|Agence|Authority|Autorité|Commission|Union|Institute|Institut|Department|Directorate|Direction|Bureau|Embassy|Ambassade|Delegation|Délégation|Government|Gouvernement|Federation|Fédération|Association|Foundation|Fondation|Fund|Fonds|Bank|Banque|University|Université|Academy|Académie|Secretariat|Secrétariat|Haut-Commissariat|Croissant|Croix|Kingdom|Royaume|Nations)';
const NEXT_HEAD = fast(new RegExp(`^(?:\\p{Lu}[\\p{L}-]+ ){0,3}${HEAD_WORD}(?![\\p{L}])`, 'u'));

function beginsHead(text: string, at: number): boolean {
  return NEXT_HEAD.test(text.slice(at, at + 70));
}

/** Whether a connector keeps the name together: "Ministry of A and B", but not "A of B and the C". */
function joinsOn(
  context: EntityContext,
  start: number,
  token: KeyWord,
  next: KeyWord,
  known: boolean,
): boolean {
  const { text, gazetteer } = context;
  const connector = token.text.toLowerCase();
  if (connector === 'and' || connector === 'et') {
    const rest = text.slice(next.start, next.start + 60);
    if (!known && ABSTRACT.test(rest)) return true;
    if (known || /\b(?:the|l'|le|la|les)\b/iu.test(text.slice(token.end, next.start))) return false;
    const before = text.slice(start, token.start);
    if (!/\p{Lu}{2}/u.test(before) && isHeadless(before) && NEAR_HEAD.test(rest)) return true;
    if (
      !/(?:\bof|\bfor|\bde|\bdes|\bdu|\bd'|\bde l'|\bpour|\bon|\bagainst|\bcontre|\baux)(?: |')|'s /iu.test(
        before,
      )
    )
      return false;
    if (beginsHead(text, next.start) || /^\p{Lu}{2,}/u.test(rest)) return false;
    return gazetteer.organisations.matchAt(keyWords(rest, LONGEST_NAME), 0) === null;
  }
  if (/^(?:in|to|à|en|au|aux)$/.test(connector))
    return isInsideHead(text.slice(start, token.start));
  return true;
}

/** What offices are for, as names say it behind "and the". */
const ABSTRACT = fast(
  /^(?:Rule of Law|Protection|Promotion|Prevention|Fight|Advancement|Empowerment|Rights?|Child|Children|Family|Status|Environment|Elderly|Elimination|Reception|Integration|Suppression|Safety|Welfare|Diaspora|Smuggling|Trafficking|Return|Reintegration|Care|Solidarity|Humanitarian|Crime|Drugs|Citizenship|Immigration|Family|Enfance|Famille|Femme|Protection|Lutte|Traite|Intégration|Solidarité|Développement|Apatrides)(?![\p{L}])(?! (?:Ministry|Authority|Agency|Service|Directorate|Department|Office|Committee|Council|Association|Centre|Center))/u,
);
/** "Immigration and Citizenship Agency": the head comes right behind. */
const NEAR_HEAD =
  /^\p{Lu}[\p{L}-]+ (?:Agency|Authority|Service|Services|Department|Directorate|Commission|Ministry|Bureau|Office|Council|Board|Administration|Centre|Center|Committee|Organi[sz]ation|Institute|Foundation|Association|Bank|Fund|Academy|College|Unit|Force|Union|Society|Network|Trust)(?![\p{L}])/u;

function isHeadless(name: string): boolean {
  return !occurs(ORGANISATION_HEAD, name) && name.trim().split(' ').length <= 3;
}

/** "Delegation to", "Office in": the place belongs to the name. */
function isInsideHead(name: string): boolean {
  return /(?:Delegation|Office|Mission|Embassy|Co-ordinator|Coordinator|Délégation|Bureau|Ambassade|Union|UE|EU)(?: of the [\p{L} ]{2,40})?(?: \(\w+\))?$/u.test(
    name.trimEnd(),
  );
}

/** "Bureau de la population, des réfugiés et des migrations" */
const FRENCH_TASK = fast(
  /^(?:\p{L}+ ){1,5}(?:de la |de l'|des |du |de |d'|à la |aux? )[\p{L}', -]+$/u,
);
const FRENCH_TASKS = fast(
  /^(?:de la |de l'|des |du |de |d'|à la |aux? )(?:\p{L}[\p{L}'-]* ?){1,4}(?:, (?:de la |de l'|des |du |de |d'|à la |aux? )(?:\p{L}[\p{L}'-]* ?){1,4}){0,3} et (?:de la |de l'|des |du |de |d'|à la |aux? )\p{L}/u,
);

/** "Ministry of Health, Labour and Family": items of one ministry, none of them an organisation. */
function isInnerList({ text, gazetteer }: EntityContext, start: number, at: number): boolean {
  const before = text.slice(start, at);
  if (FRENCH_TASK.test(before) && FRENCH_TASKS.test(text.slice(at, at + 120))) return true;
  if (
    !/^(?:[\p{L}.]+ ){0,4}(?:Ministry|Ministère|Bureau|Department|Secretariat|Directorate) (?:of|for|de|des|du)/u.test(
      before,
    )
  )
    return false;
  const rest = /^[^.;(]{2,80}/u.exec(text.slice(at, at + 90))?.[0] ?? '';
  const upToAnd =
    /^(\p{Lu}[\p{L} ]{2,30})(?:,)? (?:and|et) (?!the |l'|le |la )(?:des |de la |du )?\p{Lu}\p{Ll}/u.exec(
      rest,
    );
  if (!upToAnd || occurs(ORGANISATION_HEAD, upToAnd[0])) return false;
  return gazetteer.organisations.matchAt(keyWords(rest, LONGEST_NAME), 0) === null;
}

/** "et de suivi", "et la répression", "et sinistrés": another of the tasks that the name tells, no new name. */
const FRENCH_ITEM = fast(
  /^ (?:(?:de la |de l'|des |du |de |d'|la |l'|les |le )(?=\p{Ll})\p{L}*(?:tion|sion|ment|ments|tions|té|tés|ance|ence|age|suivi|lutte|crime|drogues?|traite|culture|santé|justice|jeunesse|enfance|famille|emploi|travail|familles|sports?|aide|accueil|appui|conseil|secours|recherche|libertés?|droits?|douanes|frontières|étrangers|réfugiés|apatrides|migrants|humanitaires?|sociales?|économi\p{L}+|statistiques?|études?)|(?!a |est |ont |porte |vise |se |qui |que |il |elle |avec |par |pour |dont |où |lors |dans |sur |en |un |une |deux |trois |plus |d'autres )\p{Ll}\p{L}*[sx])(?![\p{L}])/u,
);
/** "office d'aide aux réfugiés" */
const HELPS = fast(
  /(?:d'aide|d'appui|d'assistance|de soutien|d'accompagnement|d'accueil|de service|d'insertion|d'accès|de secours)(?: \p{Ll}\p{L}+)? $/u,
);

/** "comité de suivi sur la traite" */
const STUDIES = /(?:suivi|concertation|recherches?|études?|documentation|réflexion|observation) $/u;

/** French names go on in lower case after their head: "Instance nationale de lutte contre la traite". */
function continuesFrench(context: EntityContext, start: number, token: KeyWord): boolean {
  const name = context.text.slice(start, token.start);
  if (!occurs(ORGANISATION_HEAD, name) && !beginsFrenchCommon(context, start)) return false;
  if (/^et$/u.test(token.text))
    return FRENCH_ITEM.test(context.text.slice(token.end, token.end + 60));
  if (/^ou$/u.test(token.text)) return false;
  if (/^(?:à|au|aux|en)$/u.test(token.text)) return isInsideHead(name) || HELPS.test(name);
  if (token.text === 'sur') return STUDIES.test(name);
  return true;
}

/** "the X, Regional Office for Y" is one organisation. */
const OFFICE = fast(
  /^, (?:its )?(?:Regional Office|Country Office|Mission|Office)(?: (?:for|in|to|of|the|and|\p{Lu}[\p{L}-]+)){1,9}(?: ?\([^()]{2,20}\))?/u,
);

function addOffice(text: string, end: number): number {
  const office = OFFICE.exec(text.slice(end, end + 120))?.[0] ?? '';
  return end + office.replace(/ (?:for|in|to|of|the|and)$/u, '').length;
}

/** The acronym and the country behind a name. */
function addTail({ text, gazetteer }: EntityContext, end: number): number {
  const behind = text.slice(end, end + 60);
  const common =
    /^ (?:department|office|unit|agency|service|bureau|mission|delegation|programme)(?= ?\()|^ (?:government|municipality|police|authorities|embassy|branch|chapter|administration|secretariat|town hall|foundation|association|cooperative)(?![\p{L}])/u.exec(
      behind,
    ) ?? /^ ["“][^"“”]{2,40}["”]/u.exec(behind);
  let tail = end + (common?.[0].length ?? 0);
  const inside = COUNTRY_ACRONYM.exec(text.slice(tail, tail + 60));
  if (inside) return tail + inside[0].length;
  const acronym = ACRONYM.exec(text.slice(tail, tail + 70));
  if (acronym) tail += acronym[0].length;
  const place = PLACE_TAIL.exec(text.slice(tail, tail + 40));
  if (place) {
    const from = tail + place[0].length;
    const match = gazetteer.places.matchAt(keyWords(text.slice(from, from + 60), LONGEST_NAME), 0);
    if (match?.entry.kind === 'country' && acronym && match.start < 3) tail = from + match.end;
  }
  return tail;
}
