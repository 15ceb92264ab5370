/** Who paid, and under which programme. */

import { propose, proposeText, type ReleaseDocument, type Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { findPlaces, keyWords } from '../names/gazetteer';
import { identityKeys, isOrganisation, shareIdentity } from '../names/organisation-mentions';
import type { Proposal, ReleaseFunding, ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { words } from '../text/pattern';
import { overlaps, readSpan, type Span } from '../text/span';
import { readSubject } from './holder-subjects';
import { findProgrammes } from './programmes';

const SUPPORT_EN =
  '(?:(?:the|its|their|a) )?(?:(?:generous|kind|financial|valuable|continued|full|joint|additional|partial|further) )*(?:and )?(?:(?:financial|generous) )?(?:support|funding|contributions?|assistance|financing|co-financing|co-funding|cofunding|funds|backing|grants?|sponsorship|money)(?: and \\p{L}+)?(?: (?:offered|provided|extended|given|received))?';

interface FundingTrigger {
  readonly name: string;
  readonly language: ReleaseLanguage;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** After each of these, the funders follow. */
export const FUNDING_TRIGGERS: readonly FundingTrigger[] = [
  {
    name: 'funded-by',
    language: 'en',
    pattern: words(
      `(?:co-?|jointly |generously |fully |partly |kindly |mainly |also )?-?(?:funded|financed|sponsored|co-?funded|co-?financed|bankrolled)(?: generously| jointly)?(?: with [^,.;]{2,40})? by|funded (?:through|with|under) ${SUPPORT_EN} (?:of|from|by)|(?:generously |financially |kindly )(?:supported|provided) by|paid for by|(?:funding|funds|financial support|financing|money|resources)(?: for [^,.;]{3,50}?)? (?:was|were|is|are) (?:also |generously |kindly )?(?:provided|given|ensured|made available) by|(?:funding|funds|financial support|financing|money|grants?|resources)(?: for [^,.;]{3,50}?)? (?:came|comes|come) from|(?:costs?|expenses|bill)(?: [^,.;]{3,40}?)? (?:was|were|is|are) (?:covered|borne|met|paid|shared|footed) by|(?:supported|backed) (?:financially )?by|financed from the (?:budget|funds|resources) of|(?:funding|funders?|donors?|financed by|sponsors?) ?: ?|donors?(?: of (?:the|this) \\p{L}+)? (?:is|are|was|were)|(?:receives?|received|draws?) (?:its |their )?(?:funding|funds|financing|money) from|paid (?:out of|from) (?:a grant|funds) (?:of|from|by)`,
    ),
    examples: ['funded by', 'co-funded by', 'generously supported by'],
  },
  {
    name: 'with-support-of',
    language: 'en',
    pattern: words(
      `(?:made possible )?(?:with|through|thanks to|under|by|from|out of|and)(?: the)? ${SUPPORT_EN} (?:of|from|by)|(?:received|receives|receiving|benefit(?:s|ed)? from|benefitted from|enjoyed) ${SUPPORT_EN} (?:of|from|by)|made possible (?:thanks to|by|through|with)|(?:an? |the )?(?:\\p{L}+ )?(?:grants?|funds|donations?|subsidy|money|contributions?) (?:from|of|by)(?: the)? (?=[^.;]{3,90} (?:covered|paid|made|allowed|financed|enabled|met)(?![\\p{L}]))|(?:thanks?|thank you|grateful|gratitude) (?:very much )?to (?=[^.;]{3,140} for (?:funding|financing|sponsoring|making|paying|their (?:generous |financial )*support))`,
    ),
    examples: ['with the financial support of', 'made possible through the support offered by'],
  },
  {
    name: 'finance-par',
    language: 'fr',
    pattern: words(
      "(?:co-?)?financée?s?(?: conjointement| entièrement| en partie| à hauteur de [^,;.]{2,40}?)? par|(?:appuyée?s?|soutenue?s?)(?: financièrement| généreusement)? par|(?:avec|grâce à|grâce au|par|bénéficie d[eu]|bénéficié d[eu]|sur|reçu) (?:l'|le |la |un |une |du |généreux |généreuse )*(?:appui|soutien|financement|concours|contribution|aide|fonds)(?: financi(?:er|ère)s?| généreux| généreuse| technique et financi(?:er|ère))?(?: et (?:financier|technique))?(?: et \\p{L}+(?: \\p{L}+)?)? (?:de|du|des|d')|financement (?:de|du|des|d')|(?:financement|frais|coûts?|dépenses)(?: [^,.;]{3,40}?)? (?:est|sont|a été|ont été|étai(?:t|ent)) (?:assurée?s?|prise?s? en charge|couverte?s?|supportée?s?|réglée?s?) par|prise?s? en charge par|(?:bailleurs?(?: de fonds)?|financement|avec le soutien de) ?: ?",
    ),
    examples: ['financé par', 'avec le soutien financier de', "grâce à l'appui de"],
  },
  {
    name: 'بتمويل من',
    language: 'ar',
    pattern: words(
      '[وف]?(?:ب(?:ال)?(?:تمويل|دعم)(?: (?:مشترك|كريم|سخي|مالي|كامل))?(?: مقدم)? من|ال?ممولة? (?:بشكل مشترك )?من(?: قبل)?|ممول من|بفضل (?:دعم|تمويل)|تمويل \\p{L}+ من(?: قبل)?|بمساهمة(?: مالية)? من|بفضل (?:ال)?(?:دعم|تمويل|مساهمة)(?: (?:ال)?\\p{Script=Arabic}+)? (?:من|مقدم من)|(?:تمويل|تمول|يمول|تموله|تمولها|مول|مولت|مولته|مولتها|يموله|يمولها)(?: (?:هذه |هذا )?ال(?:مشروع|برنامج|ورشة|دورة|تدريب|ندوة|مؤتمر|نشاط|لقاء))?(?: (?:بشكل مشترك|بالكامل))?(?: من(?: قبل| طرف| جانب)?)?|بتمويل(?: (?:مشترك|كامل|سخي|كريم))?(?: من(?: قبل| طرف)?)?|الجهة المانحة ?:?)',
    ),
    examples: ['بتمويل من', 'الممول من'],
  },
];

const ADJECTIVE_FUNDED = fast(
  /(?<![\p{L}])(\p{Lu}[\p{L}.-]*?)-(?:co-)?(?:funded|financed)(?![\p{L}])(?! by)/gu,
);
/** "by A through its B": both pay. ", under the instrument X, and by B" goes on with the list. */
const SPLIT_THROUGH =
  /^,? ?(?:(?:provided )?through|via|par l'intermédiaire de|par le biais de|à travers|من خلال|عبر|عن طريق|بواسطة) (?=\S)|^,? (?:under|within|through|au titre|dans le cadre|via|with)(?![\p{L}])[^,.;]{3,90}, (?:and|et) (?:by|par|from) (?=\S)/u;
const TITLE_WORDS = /^(?:Government|Governments|Kingdom|Ministry)$/u;
const LATIN_PROGRAMME = /(?:programme|program|project|projet|initiative)\b/iu;

interface Found extends Span {
  readonly rule: string;
  readonly sentence: Sentence;
}

/** Without one of these no trigger can match. */
const FUNDING_WORD = fast(
  /fund|financ|support|sponsor|paid|pays for|grant|cost|expens|bill|money|donor|donat|contribut|possible|backed|backing|bankroll|assistance|provided by|thank|grat|subsid|appui|appuy|souten|soutien|concours|aide|bailleur|en charge|reçu|fonds|مول|تموي|دعم|مانح|فضل|مساهم/iu,
);

export function findFunders(document: ReleaseDocument, sentence: Sentence): Found[] {
  const context: EntityContext = {
    text: sentence.text,
    language: document.language,
    gazetteer: document.gazetteer,
  };
  const found: Found[] = [];
  const add = (span: Span, rule: string) => {
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ ...span, rule, sentence });
  };
  if (!FUNDING_WORD.test(sentence.text)) return found;
  for (const { name, language, pattern } of FUNDING_TRIGGERS) {
    if (language !== document.language) continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const spans = withoutSubject(sentence.text, match.index, readEntityList(context, at)).flatMap(
        (span) => splitGovernments(document, sentence.text, span),
      );
      for (const span of spans) if (isFunder(document, sentence.text, span)) add(span, name);
      const last = spans.at(-1);
      const through = last
        ? SPLIT_THROUGH.exec(sentence.text.slice(last.end, last.end + 130))
        : null;
      if (last && through) {
        for (const span of readEntityList(context, last.end + through[0].length))
          if (isFunder(document, sentence.text, span)) add(span, `${name}-through`);
      }
    }
  }
  for (const span of activeFunders(document, sentence)) add(span, 'subject-of-funding');
  for (const match of sentence.text.matchAll(ADJECTIVE_FUNDED)) {
    const name = match[1] ?? '';
    const isKnown =
      isOrganisation(name, document.gazetteer) || findPlaces(name, document.gazetteer).length > 0;
    if (isKnown) add({ start: match.index, end: match.index + name.length }, 'funded-adjective');
  }
  return found;
}

/** "With the support of A and B, C held ...": the last name is that of the next clause. */
function withoutSubject(text: string, trigger: number, listed: readonly Span[]): readonly Span[] {
  const last = listed.at(-1);
  if (!last || listed.length < 2 || trigger > 30) return listed;
  if (!FINITE_VERB.test(text.slice(last.end, last.end + 60))) return listed;
  const cut = listed.findLastIndex(
    (span, index) =>
      index > 0 && /^, (?!(?:and|et) )/u.test(text.slice(listed[index - 1]?.end ?? 0, span.start)),
  );
  return cut > 0 ? listed.slice(0, cut) : listed;
}
const FINITE_VERB =
  /^(?: ?\([^()]{1,40}\))?(?: (?:in|au|en) \p{Lu}\p{L}+)?,? (?:has|have|is|are|was|were|will|a|ont|est|sont|\p{L}{3,}ed|held|ran|brought|gave|met|began|hosts?|trains?|organi[sz]es?)(?![\p{L}])/u;

/** "The European Union and Germany finance the programme." */
const ACTIVE_FUNDING = fast(
  /(?<![\p{L}])(?:is |are |has |have |also |generously |co-?)*(?:funds?|funded|funding|financ(?:es?|ed|ing)|sponsors?|sponsored|paid for|pays for|covered the (?:costs?|expenses)|bore the (?:costs?|expenses)|contributed (?!to)|financent?|a financé|ont financé|prend en charge|a pris en charge)(?= (?:the|this|these|its|it|them|a|an|all|le|la|les|ce|cette|cet|with|jointly|\d|most|part|half)(?![\p{L}])|,)/gu,
);

function activeFunders(document: ReleaseDocument, sentence: Sentence): Span[] {
  if (document.language === 'ar') return [];
  const { text } = sentence;
  const context = { text, language: document.language, gazetteer: document.gazetteer };
  for (const verb of text.matchAll(ACTIVE_FUNDING)) {
    const listed = readSubject(context, verb.index, (name) => isPayer(document, name));
    const named = listed.filter((span) => isFunder(document, text, span));
    if (named.length > 0) return named;
  }
  return [];
}

/** Organisations pay, and countries by their bare name. */
function isPayer(document: ReleaseDocument, name: string): boolean {
  const [place] = findPlaces(name, document.gazetteer);
  const isCountry = place?.entry.kind === 'country' && place.start === 0;
  return isCountry || isOrganisation(name, document.gazetteer);
}

function isFunder(document: ReleaseDocument, text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (/^["“]/.test(name) || /^(?:مشروع|برنامج|المشروع|البرنامج)/u.test(name)) return false;
  const isProgramme =
    document.gazetteer.programmes.matchAt(keyWords(name), 0) !== null ||
    (LATIN_PROGRAMME.test(name) && !isOrganisation(name, document.gazetteer));
  if (isProgramme && !document.gazetteer.organisations.matchAt(keyWords(name), 0)) return false;
  return !/^(?:This|The|It|Mr|Ms)$/u.test(name);
}

/** "the Governments of Austria and France" are two funders. */
function splitGovernments(document: ReleaseDocument, text: string, span: Span): Span[] {
  const name = text.slice(span.start, span.end);
  const plural =
    /^(?:Governments|Embassies|Gouvernements|gouvernements|حكومات|حكومتي) (?:of |de |du |de la |d')?/u.exec(
      name,
    );
  if (!plural) return [span];
  const places = findPlaces(text.slice(span.start, span.end + 80), document.gazetteer).filter(
    (place) => place.entry.kind === 'country',
  );
  const linked = places.filter(
    (place, index) =>
      index === 0 ||
      /^(?:,|,? (?:and|et)|) ?(?:the |de |du |de la |la )?$|^ و?$/u.test(
        text.slice(span.start + (places[index - 1]?.end ?? 0), span.start + place.start),
      ),
  );
  return linked.length > 1
    ? linked.map((place) => ({ start: span.start + place.start, end: span.start + place.end }))
    : [span];
}

export interface Funding {
  readonly funders: readonly Proposal<string>[];
  readonly programmes: readonly Proposal<string>[];
  readonly funding: readonly Proposal<ReleaseFunding>[];
}

export function extractFunding(document: ReleaseDocument): Funding {
  const funders: { keys: Set<string>; proposal: Proposal<string> }[] = [];
  const programmes: { key: string; proposal: Proposal<string> }[] = [];
  const funding: Proposal<ReleaseFunding>[] = [];
  for (const sentence of document.sentences) {
    if (funders.length + programmes.length > 40) break;
    if (sentence.isOtherItem) continue;
    const paid = findFunders(document, sentence);
    const named = findProgrammes(document, sentence).filter(
      (programme) => !paid.some((funder) => overlaps(funder, programme)),
    );
    for (const span of paid) addFunder(document, funders, span);
    for (const { key, ...span } of named) {
      if (programmes.some((other) => other.key === key)) continue;
      programmes.push({
        key,
        proposal: proposeText(
          document,
          shift(span, sentence),
          span.rule,
          span.confidence,
          span.isListed ? [] : ['name-not-in-lists'],
        ),
      });
    }
    funding.push(...pairFunding(document, sentence, paid, named));
  }
  return {
    funders: funders.map((entry) => entry.proposal),
    programmes: programmes.map((entry) => entry.proposal),
    funding,
  };
}

function shift(span: Span, sentence: Sentence): Span {
  return { start: span.start + sentence.start, end: span.end + sentence.start };
}

function addFunder(
  document: ReleaseDocument,
  funders: { keys: Set<string>; proposal: Proposal<string> }[],
  found: Found,
): void {
  const name = found.sentence.text.slice(found.start, found.end);
  const keys = identityKeys(name, document.gazetteer);
  for (const place of findPlaces(name, document.gazetteer)) {
    if (place.entry.kind === 'country' && name.length < place.end - place.start + 32)
      keys.add(`country:${place.entry.country}`);
  }
  if (funders.some((other) => shareIdentity(other.keys, keys))) return;
  const isListed =
    [...keys].some((key) => key.startsWith('list:') || key.startsWith('country:')) ||
    TITLE_WORDS.test(name);
  funders.push({
    keys,
    proposal: proposeText(
      document,
      shift(found, found.sentence),
      found.rule,
      isListed ? 0.95 : 0.86,
      isListed ? [] : ['name-not-in-lists'],
    ),
  });
}

/** Each programme goes with the funder that stands nearest to it in the sentence. */
function pairFunding(
  document: ReleaseDocument,
  sentence: Sentence,
  paid: readonly Found[],
  named: readonly Span[],
): Proposal<ReleaseFunding>[] {
  const read = (span: Span) => readSpan(document.source, shift(span, sentence));
  if (named.length === 0)
    return paid.map((funder) =>
      propose(
        document,
        { funder: read(funder), programme: null },
        [shift(funder, sentence)],
        'funder-alone',
        0.8,
      ),
    );
  return named.flatMap((programme): Proposal<ReleaseFunding>[] => {
    const partners = named.length === 1 ? paid : nearest(programme, paid);
    if (partners.length === 0)
      return [
        propose(
          document,
          { funder: null, programme: read(programme) },
          [shift(programme, sentence)],
          'programme-alone',
          0.8,
        ),
      ];
    return partners.map((funder) =>
      propose(
        document,
        { funder: read(funder), programme: read(programme) },
        [shift(funder, sentence), shift(programme, sentence)],
        'same-sentence',
        named.length === 1 ? 0.85 : 0.7,
      ),
    );
  });
}

function nearest(programme: Span, paid: readonly Found[]): Found[] {
  const distance = (funder: Found) =>
    Math.min(Math.abs(funder.start - programme.end), Math.abs(programme.start - funder.end));
  const [first] = [...paid].sort((a, b) => distance(a) - distance(b));
  return first ? [first] : [];
}
