/** A stretch of text after a topic cue, cut into noun phrases. */

import type { Gazetteer } from '../names/gazetteer';
import { keyWords } from '../names/gazetteer';
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, words } from '../text/pattern';
import { type Span, trimSpan } from '../text/span';
import { findDates } from '../values/dates';

const LONGEST = 420;
const MOST_WORDS = 14;

/** Where the enumeration has ended. */
const END: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: words(
    'gathered|drew|attracted|assembled|welcomed|organi[sz]ed|held|hosted|conducted|which|who|that|took place|brought|has|have|was|were|is|are|attended|with a view|in order to|so as to|aiming|aimed|aims|while|where|when|during|under the|within the framework|through|by the|in cooperation|in collaboration|in partnership|in coordination|jointly|together with|delivered|contributed|ended|opened|closed|because|but|if|then|supported|thanks to|for \\d+|for (?:the )?(?:\\p{L}+ ){0,2}(?:officers|officials|judges|prosecutors|participants|representatives)|at the|this week|today|yesterday|will|from (?:\\d|the)|serving|bringing|considered|reached|followed|on the (?:first|second|third|last) day|and (?:each|all|every|then|how)|(?:a|an) (?:subject|crime|matter|problem|issue|theme|phenomenon|question)|convened|implemented|arranged|co-organi[sz]ed|co-hosted|as they|in their|they|leading|as part of|exercises|in front of|a topic|conducive|calls? on|call on|conducted|completed|rounded|closed|formed|made up|took up|\\p{L}{3,}ed (?:the|a|an|their|its)|before (?:returning|leaving|going)|in (?:\\d|two|three|four|five|\\p{Lu}\\p{L}+ on)|over (?:the|two|three|four|five) (?:\\p{L}+ )?days|before going|,? the (?:seminar|workshop|training|course|meeting|conference|round ?table|participants|sessions?)|by (?:the|an?|its|their) \\p{L}+|among others|amongst others|to name',
  ),
  fr: words(
    'qui|que|organisée?s?|tenue?s?|a|ont|est|sont|était|où|lors|afin|dans le cadre|en partenariat|en collaboration|en coopération|au profit|à destination|pendant|financée?s?|exercices|avec|animée?s?|les \\d+|le \\d+|du \\d+|cette|ce qui|pour (?:\\d+|les)|se tiendra|donnée?s? par|dispensée?s? par|assurée?s? par|ont eu lieu|un (?:sujet|thème|phénomène|crime|fléau)|une (?:question|thématique)|convoquée?s?|au (?:centre|siège|palais|sein|lycée)|à (?:l.hôtel|l.école|la maison|l.institut|la chambre|l.académie|l.université)|au cours|sous la|pour le compte|ainsi que des exercices|dans les \\d+',
  ),
  ar: new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:التي|الذي|نظمتها|نظمها|نظمته|عقدتها|وذلك|خلال|لمدة|بالتعاون|بالشراكة|بمشاركة|بتمويل|ضمن|يومي|أيام|فيما|بهدف|لصالح|لفائدة|تمارين|من أجل|بمقر|كما|حيث|وقد|اليوم|أمس|نظمت|عقدت|إذ|بمدينة|بحضور|استمرت|استمر|أقيمت|أقيم|منظمة|ينظمها|تنظمها|نظمه|عقده|عقدها|تدوم|تستمر|احتضنتها|احتضنها|شارك|وشارك|استفاد|استفادت|واستفاد|وأشرف|حضر|حضرها|استضافتها|على يد|يؤطرها|لمدة|في فندق|في إطار|يوم|المنظمة من|المنعقدة|المنعقد|وسط|عبر)(?![\\p{L}])',
    ),
    'gu',
  ),
};

const LIST_LINK: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: /,? (?:and|as well as|along with|in addition to|plus|including|such as)(?: also)? (?:(?:on|about|to|in|into|through|with|how to) (?:the )?)?|, (?:(?:on|about|into|through|with) (?:the )?)?/giu,
  fr: /,? (?:et|ainsi que|de même que|en passant par) (?:à l'|à la |aux? |sur (?:l'|la |le |les )?|de l'|de la |des |du |la |le |les |l')?|, /giu,
  ar: /,? (?:بالاضافة الي|اضافة الي|فضلا عن|الي جانب|وكذلك|وكذا|ثم) |, (?:و)?|(?<=\p{Script=Arabic}) و(?=\p{Script=Arabic}{3,})/gu,
};
/** Arabic words that begin with the letter of "and". */
const BEGINS_WITH_WAW =
  /^و(?:ثائق|ثيق|زار|زير|طني|قاي|عي|صول|ساط|سائل|حد|اقع|اجب|ضع|رش|قت|كال|كيل|لاي|سط|لد|ظيف|ظائف|اجه|فق|فاء|رق|عود|احد|احة|احات|ارد|الد|جود|جه|فد|فود|صم|سيل)/u;
const LEADING = fast(
  /^(?:(?:the|an?|its|their|also|in|at length|on|about|to|of|how to|with (?:particular|special) (?:attention|emphasis|focus) (?:to|on)|heard about|such as|including|from|basic|key|new|both|issues? (?:of|related to)|topics? (?:of|such as)|la|le|les|des|du|de la|à|aux?|sur|une?|ses|leurs?) |(?:de )?l'|d')+(?=[\p{L}"“])/iu,
);
const LEADING_VERB = fast(
  /^(?:(?:then |also )?(?:went (?:through|over|into)|worked (?:on|through)|learn(?:ed|t) (?:about |how to )?|mapped|revised|tested|debated|rules of|discussed|reviewed|practised|practiced|studied|examined|learned|explored|drafted|drafting|rehearsed|rehearsing|agreeing on|agreed on|observed|compared|the use of|looked at|considered|analysed|analyzed|presented|received|were sensiti[sz]ed on|simulated)) (?:the |an? |their )?/iu,
);
/** "then they applied", "and got to know" */
const ARABIC_LEADING = fast(
  /^(?:ثم |كما |و?(?:تعرف|طبق|تدرب|ناقش|درس|استعرض|بحث|تعلم|تناول|اطلع|مارس)(?:وا|ت|ن|ا) (?:علي |الي |في )?|كيفية |سبل )/u,
);
const UNFIT = words(
  '(?:such )an? case|took part|for (?:example|instance)|that (?:\\p{L}+ ){0,3}(?:from|were|was|is|are)|that|held|spent|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|he|she|they|it|we|him|them|us|each other|other|others|more|many|several|one|half|whom|what|how|why|this|these|those|il|elle|ils|nous|cela|ce|ainsi|هم|هو|هي|ذلك',
);

export function splitTopics(
  text: string,
  at: number,
  language: ReleaseLanguage,
  gazetteer: Gazetteer,
): Span[] {
  const quoted = /^["“] ?([^"“”]{4,200}?)[.,]? ?["”]/u.exec(text.slice(at, at + 210));
  if (quoted) {
    const inner = quoted[1] ?? '';
    const start = at + quoted[0].indexOf(inner);
    return [{ start, end: start + inner.length }];
  }
  const range = { start: at, end: endOf(text, at, language, gazetteer) };
  const items = splitItems(text, range, language);
  return items
    .map((item) => clean(text, item, language))
    .filter((item) => isFit(text, item, gazetteer));
}

function endOf(text: string, at: number, language: ReleaseLanguage, gazetteer: Gazetteer): number {
  const stretch = text.slice(at, at + LONGEST);
  let end = /[.;:!?()]|["“”]| - /u.exec(stretch)?.index ?? stretch.length;
  for (const match of stretch.slice(0, end).matchAll(END[language])) {
    // "triage at the quay" goes on, "at the Grand Hotel" does not.
    const isSmallPlace =
      match[0] === 'at the' && /^ \p{Ll}/u.test(stretch.slice(match.index + match[0].length));
    if (match.index > 2 && !isSmallPlace && !goesOn(stretch, match)) {
      end = match.index;
      break;
    }
  }
  for (const date of findDates(stretch.slice(0, end))) {
    const lead = /(?:,? (?:on|from|between|les?|du|في|من|يومي)?(?: the)? ?)$/iu.exec(
      stretch.slice(0, date.start),
    );
    end = Math.min(end, lead ? lead.index : date.start);
    break;
  }
  return at + cutPlace(stretch.slice(0, end), gazetteer);
}

/** "went through the forms", "entretien avec l'enfant": the word belongs to what stands before it. */
function goesOn(text: string, { index, 0: word }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 18), index);
  if (word === 'through') return /(?:went|go|goes|going|walked|worked|ran) $/u.test(before);
  return (
    word === 'avec' &&
    /(?:entretiens?|coopération|coordination|relations?|communication|travail|dialogue|contacts?|collaboration|interaction|liens?) $/u.test(
      before,
    )
  );
}

/** ", in Cairo", " in Georgia": where it was held is no part of what was taught. */
function cutPlace(stretch: string, gazetteer: Gazetteer): number {
  for (const match of stretch.matchAll(
    /,? (?:in|at|à|au|en|في|ب)(?: the (?:town|city) of)? ?(?=[\p{Lu}\p{Script=Arabic}])/gu,
  )) {
    const place = gazetteer.places.matchAt(
      keyWords(stretch.slice(match.index + match[0].length)),
      0,
    );
    if (place && place.start < 2 && place.entry.kind === 'city') return match.index;
  }
  return stretch.length;
}

interface Item extends Span {
  /** The link before the item: "," or "and". */
  readonly link: string;
}

function splitItems(text: string, range: Span, language: ReleaseLanguage): Span[] {
  const stretch = text.slice(range.start, range.end);
  const items: Item[] = [];
  let start = range.start;
  let link = '';
  for (const match of stretch.matchAll(LIST_LINK[language])) {
    const after = stretch.slice(match.index + match[0].length);
    const joined = match[0].endsWith('و') ? `و${after}` : after;
    if (language === 'ar' && BEGINS_WITH_WAW.test(joined)) continue;
    items.push({ start, end: range.start + match.index, link });
    start = range.start + match.index + match[0].length;
    link = match[0];
  }
  if (/\p{L}/u.test(text.slice(start, range.end))) items.push({ start, end: range.end, link });
  return joinPairs(text, items, language);
}

const PREPOSITION = fast(
  /(?<![\p{L}])(?:of|on|for|in|to|against|between|with|des?|du|d'|à|aux|sur|vers|contre|entre|من|في|علي|عن|الي)(?![\p{L}])/iu,
);
const AND = /^ (?:and|et) /iu;
/** What two crimes may be the joint object of. */
const AGAINST = /(?<![\p{L}])(?:combat|counter|fight|against|prevent|lutte)/iu;
const PLAIN_AND = /^ (?:and|et) (?:des |du |de la |de l')?$/iu;

/** "identification and protection of migrants" and "definitions of A and B" are one phrase each. */
function joinPairs(text: string, items: readonly Item[], language: ReleaseLanguage): Span[] {
  const joined: Item[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    if (previous && belongTogether(text, previous, item, items, language)) {
      joined[joined.length - 1] = { ...previous, end: item.end };
    } else joined.push(item);
  }
  return joined;
}

/** An adjective alone waits for its noun: "first and second line checks". */
const LONE_ADJECTIVE =
  /^(?:first|second|third|(?:inter)?national|regional|local|legal|judicial|social|practical|theoretical|medical|technical|physical|digital|financial|criminal|economic|public|civil|global|individual|internal|external)$/iu;

const HARM =
  '(?:trafficking|smuggling|exploitation|abuse|violence|slavery|begging|torture|fraud|corruption|discrimination|racism|xenophobia|la traite|du trafic|violences?|maltraitances?)(?: in (?:persons|human beings|women|children)| of (?:migrants|persons|women|children)| des (?:personnes|êtres humains|migrants|enfants|femmes))?';
/** "prevention of trafficking and exploitation in the East" */
const HARM_AT_END = new RegExp(`(?:of|against|on|from|de|des|contre) (?:\\p{L}+ )?${HARM}$`, 'iu');
const HARM_AT_START = new RegExp(`^(?:of |de (?:la |l')?|d')?${HARM}(?![\\p{L}])`, 'iu');

function belongTogether(
  text: string,
  left: Item,
  right: Item,
  items: readonly Item[],
  language: ReleaseLanguage,
): boolean {
  const before = withoutArticle(text.slice(left.start, left.end));
  const after = withoutArticle(text.slice(right.start, right.end));
  const [leftWords, rightWords] = [before.split(/\s+/).length, after.split(/\s+/).length];
  if (language === 'ar' && /(?<![\p{L}])بين (?!.* و)/u.test(before)) return true;
  if (language === 'ar') return !right.link.startsWith(',') && (leftWords < 2 || rightWords < 2);
  if (!AND.test(right.link) || LEADING_VERB.test(after)) return false;
  // The last "and" of a list with commas begins a new item.
  const closesList = right === items.at(-1) && items.some((item) => item.link.startsWith(', '));
  const follows = AND.test(left.link) || !closesList;
  if (follows && /(?<![\p{L}])(?:between|entre) (?:(?!(?:and|et) ).)*$/iu.test(before)) return true;
  const [leftHasOf, rightHasOf] = [PREPOSITION.test(before), PREPOSITION.test(after)];
  if (HARM_AT_END.test(before) && HARM_AT_START.test(after)) return true;
  if (leftWords === 1 && LONE_ADJECTIVE.test(before)) return true;
  if (leftWords === 1 && (rightHasOf || isTitled(before, after))) return items.length <= 3;
  if (isTitled(before, after) && AGAINST.test(before)) return true;
  if (!PLAIN_AND.test(right.link) || /^(?:the |a )/u.test(text.slice(right.start, right.start + 4)))
    return false;
  return leftHasOf && !rightHasOf && rightWords <= (closesList ? 1 : 2);
}

function withoutArticle(phrase: string): string {
  return phrase.trim().replace(/^(?:the|an?|le|la|les) |^l'/iu, '');
}

/** "Immigration and Border Governance": both parts are written as a name. */
function isTitled(left: string, right: string): boolean {
  return (
    /\p{Lu}\p{Ll}+$/u.test(left) &&
    /^\p{Lu}\p{Ll}+/u.test(right) &&
    /\p{Lu}\p{Ll}+ ?.*\p{Lu}\p{Ll}/u.test(right)
  );
}

function clean(text: string, item: Span, language: ReleaseLanguage): Span {
  let { start, end } = trimSpan(text, item, ' ,;:"“”.');
  for (let round = 0; round < 3; round += 1) {
    const phrase = text.slice(start, end);
    const lead =
      language === 'ar'
        ? ARABIC_LEADING.exec(phrase)
        : (LEADING_VERB.exec(phrase) ?? LEADING.exec(phrase));
    if (!lead || lead[0].length >= phrase.length - 2) break;
    start += lead[0].length;
  }
  return trimSpan(text, { start, end }, ' ,;:"“”.');
}

function isFit(text: string, item: Span, gazetteer: Gazetteer): boolean {
  const phrase = text.slice(item.start, item.end);
  const place = gazetteer.places.matchAt(keyWords(phrase), 0);
  if (place && place.end >= phrase.length - 1) return false;
  const listed = phrase.split(/\s+/);
  if (
    phrase.length < 4 ||
    listed.length > MOST_WORDS ||
    /(?<!\p{L})\d+ \p{L}|themselves$/u.test(phrase)
  )
    return false;
  const unfit = firstMatch(UNFIT, phrase);
  return !(unfit && unfit.index === 0) && /\p{L}{3}/u.test(phrase) && !/^\d/.test(phrase);
}
