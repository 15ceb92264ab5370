/** Who paid, sentence by sentence. */
import type { ReleaseDocument, Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { findPlaces, keyWords } from '../names/gazetteer';
import { findChains } from '../names/mention-chains';
import { isOrganisation } from '../names/organisation-mentions';
import { fast } from '../text/fast-pattern';
import type { Span } from '../text/span';
import { FUNDING_PREDICATES } from './funding-predicates';
import { FUNDING_TRIGGERS } from './funding-triggers';
import { readSubject } from './subject-names';

const ADJECTIVE_FUNDED = fast(
  /(?<![\p{L}])(\p{Lu}[\p{L}.-]*?)-(?:co-)?(?:funded|financed)(?![\p{L}])(?! by)/gu,
);
/** "by A through its B": both pay. ", under the instrument X, and by B", "from A and from B" go on with the list. */
const GOES_ON = fast(
  /^(?:,? (?:which|qui))?,? ?(?:(?:provided |channelled |acting |working |operating )?through|via|agissant par|par l'intermédiaire de|par le biais de|à travers|من خلال|عبر|عن طريق|بواسطة) (?=\S)(?!\S+'s ["“]|(?:the |its |le |la |son |l'|ال)?(?:projec?ts?|programm?es?|initiatives?|مشروع|برنامج)(?![\p{L}]))|^(?: ?\([^()]{2,30}\))? و(?:من|بدعم من|بتمويل من|كذا من|كذلك من) (?=\p{Script=Arabic})|^,? (?:under|within|through|as part of|in the framework of|au titre|dans le cadre|à travers)(?![\p{L}])[^.;]{3,110}?(?:,? (?:and|et|as well as|ainsi que) (?:by|from|par|du|des|de) |; (?:and |et )?(?:by |from |par |du |de )?)(?=(?:the |le |la |l'|les )?\p{Lu})|^,? ?(?:\([^()]{2,30}\))?,? (?:under|within|through|for|to|as part of|au titre|dans le cadre|pour|via|with)(?![\p{L}])[^,.;]{3,90}(?:,|["”)]) (?:and|et|ainsi que|as well as) (?:by |par |from |of |de |du |des )?(?=(?:the |le |la |l'|les )?\p{Lu})|^(?: (?:initiative|programme|program|project|fund|facility|instrument|scheme))?(?: ?\([^()]{2,30}\))?,? (?:and|et|as well as|ainsi que)(?:, [^,;.]{3,70},)? (?:by|from|of|par|de|du|des|d') ?(?=(?:the |le |la |l'|les )?\p{Lu})/u,
);
/** "the Fund (75%)" */
const SHARE = / ?\(\d{1,3}(?:[.,]\d+)? ?(?:%|per cent|pour cent)\)$/u;
const MOST_LISTS = 4;
const LATIN_PROGRAMME = /(?:programme|program|project|projet|initiative)\b/iu;

export interface Found extends Span {
  readonly rule: string;
  readonly sentence: Sentence;
}

/** Without one of these no trigger can match. */
const FUNDING_WORD = fast(
  /fund|financ|support|resource|generos|underwr|cover|met |meet|bore|bears|borne|courtesy|made |alloc|earmark|pledg|award|invest|don |dotation|frais|dépenses|coût|sponsor|paid|pays for|grant|cost|expens|bill|money|donor|donat|contribut|possible|backed|backing|bankroll|assistance|provided by|thank|grat|subsid|appui|appuy|souten|soutien|concours|aide|bailleur|charge|régl|héberg|déplacem|séjour|split|reçu|fonds|مول|تموي|دعم|مانح|فضل|ساهم|نفق|تكاليف|تول|تكفل|منح|تبرع|مصاريف|كلفة|هبة|ميزانية|مبلغ|تذاكر/iu,
);

export function findFunders(document: ReleaseDocument, sentence: Sentence): Found[] {
  const context: EntityContext = {
    text: sentence.text,
    language: document.language,
    gazetteer: document.gazetteer,
  };
  const found: Found[] = [];
  const add = (span: Span, rule: string) => {
    const share = SHARE.exec(sentence.text.slice(span.start, span.end))?.[0].length ?? 0;
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ start: span.start, end: span.end - share, rule, sentence });
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
      const named = listed.filter((span) => isFunder(document, text, span));
      found.push(...named);
      // "which the Union finances through its Fund"
      const behind = verb.index + verb[0].length;
      const through =
        named.length > 0 ? /^ (?:through|via) /u.exec(text.slice(behind, behind + 12)) : null;
      if (through)
        found.push(
          ...readEntityList(context, behind + through[0].length).filter((span) =>
            isFunder(document, text, span),
          ),
        );
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

/** "Fair Shores (FS), funded by": what others pay for pays nothing itself. */
const PAID_FOR = fast(
  /^(?: ?\([^()]{2,30}\))?,? (?:which is |qui est |itself |lui-même |elle-même )?(?:co-?|jointly )?(?:funded|financed|financée?|cofinancée?) (?:by|par) /u,
);
/** A fund that is named as payer pays, whatever else it is. */
export const FUND = /(?<![\p{L}])(?:Fund|Fonds|fonds|صندوق\p{L}*|الصندوق)(?![\p{L}])/u;

const AMOUNT = /^(?:[A-Z]{3}|US\$|€|\$|£) ?\d|^\d/u;

function isFunder(document: ReleaseDocument, text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (/^["“]/.test(name) || AMOUNT.test(name) || /^(?:مشروع|برنامج|المشروع|البرنامج)/u.test(name))
    return false;
  const behind = text.slice(span.end, span.end + 60);
  if (PAID_FOR.test(behind) || /^'s (?:["“]|project|programme|program)/u.test(behind)) return false;
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
    !FUND.test(name) &&
    (document.gazetteer.programmes.matchAt(keyWords(name), 0) !== null ||
      (LATIN_PROGRAMME.test(name) && !isOrganisation(name, document.gazetteer)));
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
