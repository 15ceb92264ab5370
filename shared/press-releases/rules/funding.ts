/** Who paid, and under which programme. */

import { propose, proposeText, type ReleaseDocument, type Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { findPlaces, keyWords } from '../names/gazetteer';
import { findChains } from '../names/mention-chains';
import { identityKeys, isOrganisation, shareIdentity } from '../names/organisation-mentions';
import type { Proposal, ReleaseFunding } from '../schema';
import { fast } from '../text/fast-pattern';
import { overlaps, readSpan, type Span } from '../text/span';
import { FUNDING_PREDICATES } from './funding-predicates';
import { FUNDING_TRIGGERS } from './funding-triggers';
import { findProgrammes } from './programmes';
import { readSubject } from './subject-names';

const ADJECTIVE_FUNDED = fast(
  /(?<![\p{L}])(\p{Lu}[\p{L}.-]*?)-(?:co-)?(?:funded|financed)(?![\p{L}])(?! by)/gu,
);
/** "by A through its B": both pay. ", under the instrument X, and by B", "from A and from B" go on with the list. */
const GOES_ON = fast(
  /^(?:,? (?:which|qui))?,? ?(?:(?:provided |channelled )?through|via|par l'intermédiaire de|par le biais de|à travers|من خلال|عبر|عن طريق|بواسطة) (?=\S)|^,? ?(?:\([^()]{2,30}\))?,? (?:under|within|through|for|to|as part of|au titre|dans le cadre|pour|via|with)(?![\p{L}])[^,.;]{3,90}(?:,|["”)]) (?:and|et|ainsi que|as well as) (?:by |par |from |of |de |du |des )?(?=(?:the |le |la |l'|les )?\p{Lu})|^(?: (?:initiative|programme|program|project|fund|facility|instrument|scheme))?(?: ?\([^()]{2,30}\))?,? (?:and|et|as well as|ainsi que)(?:, [^,;.]{3,70},)? (?:by|from|of|par|de|du|des|d') ?(?=(?:the |le |la |l'|les )?\p{Lu})/u,
);
const MOST_LISTS = 4;
const TITLE_WORDS = /^(?:Government|Governments|Kingdom|Ministry)$/u;
const LATIN_PROGRAMME = /(?:programme|program|project|projet|initiative)\b/iu;

interface Found extends Span {
  readonly rule: string;
  readonly sentence: Sentence;
}

/** Without one of these no trigger can match. */
const FUNDING_WORD = fast(
  /fund|financ|support|resource|generos|underwr|cover|met |meet|bore|bears|borne|courtesy|made |alloc|earmark|pledg|award|invest|don |dotation|frais|dépenses|coût|sponsor|paid|pays for|grant|cost|expens|bill|money|donor|donat|contribut|possible|backed|backing|bankroll|assistance|provided by|thank|grat|subsid|appui|appuy|souten|soutien|concours|aide|bailleur|en charge|reçu|fonds|مول|تموي|دعم|مانح|فضل|ساهم|نفق|تكاليف|تكفل|منح|تبرع|مصاريف|كلفة|هبة|ميزانية|مبلغ|تذاكر/iu,
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
  const addFurther = (from: Span, rule: string) => {
    let last: Span | undefined = from;
    for (let lists = 0; last && lists < MOST_LISTS; lists += 1) {
      const further = GOES_ON.exec(sentence.text.slice(last.end, last.end + 140));
      if (!further) return;
      const listed = readEntityList(context, last.end + further[0].length);
      for (const span of listed)
        if (isFunder(document, sentence.text, span)) add(span, `${rule}-through`);
      last = listed.at(-1);
    }
  };
  if (!FUNDING_WORD.test(sentence.text)) return found;
  for (const { name, language, pattern, isVerb } of FUNDING_TRIGGERS) {
    if (language !== document.language) continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const spans = withoutSubject(sentence.text, match.index, readEntityList(context, at)).flatMap(
        (span) => splitGovernments(document, sentence.text, span),
      );
      for (const span of spans) {
        const isPaying =
          isVerb !== true || isPayer(document, sentence.text.slice(span.start, span.end));
        if (isPaying && isFunder(document, sentence.text, span)) add(span, name);
      }
      const last = spans.at(-1);
      if (last) addFurther(last, name);
    }
  }
  for (const span of activeFunders(document, sentence)) {
    add(span, 'subject-of-funding');
    addFurther(span, 'subject-of-funding');
  }
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
function activeFunders(document: ReleaseDocument, sentence: Sentence): Span[] {
  const { text } = sentence;
  const context = { text, language: document.language, gazetteer: document.gazetteer };
  const found: Span[] = [];
  for (const { language, pattern } of FUNDING_PREDICATES) {
    if (language !== document.language) continue;
    for (const verb of text.matchAll(pattern)) {
      const listed = readSubject(
        context,
        verb.index,
        (name) => isPayer(document, name),
        findChains(context),
      );
      found.push(...listed.filter((span) => isFunder(document, text, span)));
    }
  }
  return found;
}

/** Organisations pay, and countries by their bare name. */
function isPayer(document: ReleaseDocument, name: string): boolean {
  const [place] = findPlaces(name, document.gazetteer);
  const isCountry = place?.entry.kind === 'country' && place.start === 0;
  return isCountry || isOrganisation(name, document.gazetteer);
}

const AMOUNT = /^(?:[A-Z]{3}|US\$|€|\$|£) ?\d|^\d/u;

function isFunder(document: ReleaseDocument, text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (/^["“]/.test(name) || AMOUNT.test(name) || /^(?:مشروع|برنامج|المشروع|البرنامج)/u.test(name))
    return false;
  if (
    /^ (?:project|programme|program|initiative|scheme)(?![\p{L}])/u.test(
      text.slice(span.end, span.end + 12),
    )
  )
    return false;
  if (
    /^(?:\p{Lu}\p{L}+ ){0,2}(?:Action|Programme|Program|Project|Initiative|Response|Partnership|Facility) (?:on|for|to|against|of) /u.test(
      name,
    ) &&
    !document.gazetteer.organisations.matchAt(keyWords(name), 0)
  )
    return false;
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
