/** Noun phrases for people, cut into groups: "judges, lawyers and members of the Bar" are three. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs } from '../text/pattern';
import { type Span, trimSpan } from '../text/span';
import { ENGLISH_AGENT, FRENCH_AGENT, PERSON_NOUN, PHRASE_END } from './person-nouns';

const LONGEST = 240;
/** Nouns that say no more than that people took part. */
const PLAIN =
  /^(?:(?:other|of the|of|the|young|female|male|some|\p{L}+(?:one|two|three|four|five|six|seven|eight|nine)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a|one|dozen)|(?:à|in|at|au|en) [\p{L}'-]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt(?:-\p{L}+)?|trente(?:-\p{L}+)?|quarante(?:-\p{L}+)?) |[\d-]+ )*(?:participants?|people|persons?|individuals|attendees|delegates|trainees?|learners|colleagues|others|women|men|ladies|gentlemen|females?|males?|girls|boys|dames|messieurs|stagiaires?|personnes|participantes?|hommes|femmes|autres|مشارك\p{L}*|متدرب\p{L}*|شخص\p{L}*|اشخاص|فردا?|اخرين|اخرون|امراة|نساء|رجلا?|رجال|سيدة|سيدات|ذكور|اناث|ذكرا)$/iu;

const SEPARATOR = fast(
  /(?:,? and (?:the |also )?|,? plus |, (?:as well as )?|,? et (?:des |de |d'|les |aux? )?|,? ainsi que (?:des |de |d'|les )?|,? as well as |,? along with |(?<=\p{Script=Arabic}) و(?=ال|\p{Script=Arabic}{3}))/gu,
);
const HARD_STOP = / - |[.;:"“”!?()]/u;
/** A finite verb or a participle behind the noun ends the phrase in English. */
const ENGLISH_VERB = fast(
  /(?<![\p{L}-])(?:\p{L}{2,}ed|\p{L}{2,}ing|spent|met|sat|took|came|went|left|learn\p{L}*|gave|heard|saw|held|began|drew|found|felt|knew|led|ran|said|stood|taught|told|understood|wrote|brought|drove|won|chose|shook|did|do|does|made|put|got|attend|gather|meet|take|join|study|discuss|complete|become|practise|not|now|today|yesterday|here|all|each|shortly|could|should|would|might|must|how|what|when|whose|within|across|throughout|without|against|toward|towards|because|so|then|more|less|than|while|aged|out|down|up)(?![\p{L}-])/giu,
);
const FRENCH_VERB = fast(
  /(?<![\p{L}-])(?:étaient|étai[st]|avaient|avait|furent|fut|viennent|venaient|suivent|suivaient|participaient|apprennent|prennent|travaillent|deviennent|savent|issus|issues|tous|toutes|mieux|désormais|actifs|actives|basée?s|chargée?s de|âgée?s|réunies?|réuni|chacun|soit|tandis|puis|où|lesquels|parmi|sous|chez|contre|depuis|selon|vers|d(?:e |')(?!\p{L}*(?:ier|mer|hiver|fer)(?![\p{L}]))\p{L}{3,}er|de débattre|d'apprendre|de prendre|(?<!(?:du|de|le|au|un|ce|en|son|leur) )(?!\p{L}*ment(?![\p{L}]))\p{L}{3,}ent)(?![\p{L}-])/giu,
);
const ARABIC_VERB = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:قدموا|جاؤوا|جاءوا|وفدوا|يعملون|العاملين|ينتمون|ينحدرون|ينتسبون|تلقوا|تدربوا|شاركوا|ناقشوا|بهدف|وذلك|ممن|وعن|داخل|لدى|يومي|يوم|أمس|اليوم|لمدة|دورة|ورشة|تدريبا|ندوة|والتي|والذين|إضافة|فضلا|إلى|بين|حيث|كما|قبل|بعد|عبر|لا|لم|لن|قد|وقد|هم|هي|هو|كان|كانت)(?![\\p{L}])',
    ),
    'gu',
  ),
);
const VERB: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: ENGLISH_VERB,
  fr: FRENCH_VERB,
  ar: ARABIC_VERB,
};

/** Groups of the phrase that begins at `from`; empty where it names no people or says nothing of them. */
export function readPeople(text: string, from: number, language: ReleaseLanguage): Span[] {
  const stretch = text
    .slice(from, from + LONGEST)
    .replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const end = endOfPhrase(stretch, language);
  if (isFarFromNoun(stretch.slice(0, end), language)) return [];
  const items = splitItems(stretch.slice(0, end));
  const people = joinDependents(stretch, joinModifiers(stretch, items, language), language).filter(
    (span) => !PLAIN.test(stretch.slice(span.start, span.end).replace(/ {2,}.*$/u, '')),
  );
  const spans = people.length > 2 ? people : joinPair(stretch, people);
  const tidied = spans.map((span) => tidy(stretch, span));
  const [only] = tidied;
  const whole = only && tidied.length === 1 ? [withOrigin(stretch, only)] : tidied;
  return whole
    .filter(
      ({ start, end: to }) =>
        to - start > 2 &&
        !PLAIN.test(stretch.slice(start, to)) &&
        (isPeople(stretch.slice(start, to), language) ||
          (whole.length > 1 && COLLECTIVE.test(stretch.slice(start, to)))),
    )
    .map((span) => ({ start: from + span.start, end: from + span.end }));
}

/** A lone noun says too little: "officers from the border police", "ضابطا من الشرطة". */
function withOrigin(text: string, span: Span): Span {
  const noun = text.slice(span.start, span.end);
  if (noun.includes(' ') || PLAIN.test(noun)) return span;
  const rest = text.slice(span.end);
  const origin =
    /^ (?:from|of|at|des?|du|de la|d'|من(?! بين(?:هم|هن)| ضمنهم)) [^.;:,()"“”-]{3,90}/u.exec(
      rest,
    )?.[0];
  if (!origin) return span;
  const stop = [...origin.matchAll(LATER_STOP)].find((match) => match.index > 5);
  const end = span.end + (stop ? stop.index : origin.length);
  return trimSpan(text, { start: span.start, end });
}
const LATER_STOP = fast(
  new RegExp(
    `${ENGLISH_VERB.source}|${FRENCH_VERB.source}|${ARABIC_VERB.source}|(?<![\\p{L}])(?:in|on|for|to|with|who|were|was|are|is|had|have|took|dans|pour|sur|ont|à|a|qui|على|حول|في دورة|في ورشة|الذين)(?![\\p{L}])`,
    'giu',
  ),
);

/** Prepositions and verbs before the first noun for people: the phrase is about something else. */
function isFarFromNoun(phrase: string, language: ReleaseLanguage): boolean {
  const noun = firstMatch(PERSON_NOUN[language], phrase) ?? agentIn(phrase, language);
  if (!noun) return false;
  const before = phrase.slice(0, noun.index).trim();
  if (language === 'en') return FAR.test(before);
  const listed = before
    .split(' ')
    .filter((word) => !/^(?:des?|d'|les|l'|du|un|une|\d+)$/u.test(word));
  if (language === 'fr' && DONE_FOR.test(`${before} `)) return true;
  return before !== '' && listed.length > (language === 'fr' ? MOST_FRENCH : MOST_ARABIC);
}
const MOST_FRENCH = 3;
/** "la protection des mineurs": what is done for people. */
const DONE_FOR = /\p{L}+(?:tion|ment|ance|eil|nse|oits?|utte) (?:des?|du|d'|contre|pour)/iu;
const MOST_ARABIC = 4;
const FAR = fast(
  /(?<![\p{L}])(?:to a|to the|on the|on a|about|into|themselves|is|was|are|were|has|have|closes?|ends?|opens?|begins?|calls?|teaches|look|looks|meets? for)(?![\p{L}])/iu,
);

function endOfPhrase(text: string, language: ReleaseLanguage): number {
  const hard = HARD_STOP.exec(text);
  let end = hard ? hard.index : text.length;
  // The stop counts behind the first noun: "trained officers" keeps its participle.
  const noun =
    firstMatch(PERSON_NOUN[language], text.slice(0, end)) ?? agentIn(text.slice(0, end), language);
  const behind = noun ? noun.index + noun[0].length : 3;
  for (const pattern of [PHRASE_END[language], VERB[language]]) {
    pattern.lastIndex = 0;
    for (const match of text.slice(0, end).matchAll(pattern)) {
      if (match.index < behind) continue;
      end = Math.min(end, match.index);
      break;
    }
  }
  return end;
}

function agentIn(text: string, language: ReleaseLanguage): RegExpExecArray | null {
  const agent = { en: ENGLISH_AGENT, fr: FRENCH_AGENT, ar: null }[language];
  if (agent === null) return null;
  for (const match of text.matchAll(/[\p{L}-]+/gu)) if (agent.test(match[0])) return match;
  return null;
}

/** "customs and immigration officers": English waits for the noun. */
function joinModifiers(text: string, items: readonly Span[], language: ReleaseLanguage): Span[] {
  if (language !== 'en') return [...items];
  const at = items.findIndex((item) => isPeopleHead(text.slice(item.start, item.end), language));
  const [first, head] = [items[0], items[at]];
  if (!first || !head || at < 1 || at > MOST_MODIFIERS) return [...items];
  const isPlainList = items
    .slice(0, at)
    .every((item) => MODIFIER.test(text.slice(item.start, item.end)));
  return isPlainList ? [{ start: first.start, end: head.end }, ...items.slice(at + 1)] : [...items];
}
const MOST_MODIFIERS = 4;
const MODIFIER =
  /^(?!.*(?<![\p{L}])(?:of|to|on|in|for|with|at|by|from|is|was|were|are|had|has|and)(?![\p{L}]))[\p{L}'-]+(?: [\p{L}'-]+){0,3}$/iu;

function isPeople(phrase: string, language: ReleaseLanguage): boolean {
  return occurs(PERSON_NOUN[language], phrase) || agentIn(phrase, language) !== null;
}

function splitItems(text: string): Span[] {
  const items: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    items.push(trimSpan(text, { start: at, end: match.index }));
    at = match.index + match[0].length;
  }
  items.push(trimSpan(text, { start: at, end: text.length }));
  return items.filter((item) => item.end > item.start);
}

/** "officials of the police, customs and the navy": what names no people belongs to the item before. */
function joinDependents(text: string, items: readonly Span[], language: ReleaseLanguage): Span[] {
  const people: Span[] = [];
  const [first] = items;
  if (!first || !isPeople(text.slice(first.start, first.end), language)) return people;
  for (const item of items) {
    const previous = people.at(-1);
    const phrase = text.slice(item.start, item.end);
    if (previous && BEGINS_ANEW.test(phrase)) break;
    const isBody = previous !== undefined && isCollective(text, previous, phrase);
    if (!previous || isBody || isPeopleHead(phrase, language)) people.push(item);
    else if (governs(text.slice(previous.start, previous.end)) || isBareName(phrase))
      people[people.length - 1] = { start: previous.start, end: item.end };
    else break;
  }
  return people;
}

/** "24 officers, 11 of them women", "who", "among them": no more groups follow. */
const BEGINS_ANEW = fast(
  new RegExp(
    foldRule(
      '^(?:\\d+(?! \\p{L}{3})|(?:\\d+|\\p{L}+(?:-\\p{L}+)?) (?:of (?:them|whom|these)|d.entre|منهم|منهن|بينهم)|(?:نصفهم|نصفهن|ثلثهم|معظمهم|اغلبهم|جلهم)(?![\\p{L}])|(?:all|most|many|some|half|both|each|dont|which|whom) |(?:من )?(?:بينهم|بينهن|منهم|منهن)(?![\\p{L}])|(?:سواء|جميعهم|معظمهم|وذلك)(?![\\p{L}]))',
    ),
    'iu',
  ),
);

/** "farmers, trade unions and inspectors": bodies count as groups beside people. */
const COLLECTIVE = fast(
  new RegExp(
    foldRule(
      '(?:unions|agencies|associations|organi[sz]ations|NGOs|CSOs|networks|committees|companies|councils|cooperatives|federations|clubs)$|^(?:syndicats|agences|associations|organisations|ONG|réseaux|entreprises|comités|fédérations|coopératives|نقابات|وكالات|جمعيات|منظمات|شركات|اتحادات)(?![\\p{L}])',
    ),
    'iu',
  ),
);

function isCollective(text: string, previous: Span, phrase: string): boolean {
  const before = text.slice(previous.start, previous.end);
  return (
    COLLECTIVE.test(phrase) && !/(?<![\p{L}])(?:of|from|de|des|du|d'|من)(?![\p{L}])/u.test(before)
  );
}

/** "leaders of host and refugee communities": the phrase before still waits for its nouns. */
function governs(phrase: string): boolean {
  return (
    /(?<![\p{L}])(?:of|from|de|des|du|d'|من|عن|لل\p{L}+)(?![\p{L}])/u.test(phrase) ||
    /\p{Script=Arabic}/u.test(phrase)
  );
}

function isBareName(phrase: string): boolean {
  return /^(?:the )?\p{Lu}/u.test(phrase);
}

function isPeopleHead(phrase: string, language: ReleaseLanguage): boolean {
  if (/^(?:refugee|host|migrant|youth|community|returnee)s? communit/iu.test(phrase)) return false;
  const core =
    language === 'en' ? (phrase.split(/ (?:of|from|in|at|for|with) /u)[0] ?? phrase) : phrase;
  return isPeople(core, language);
}

/** Two items are one group. */
function joinPair(text: string, people: readonly Span[]): Span[] {
  const [first, second] = people;
  if (!first || !second) return [...people];
  const between = text.slice(first.end, second.start);
  return /^,? ?(?:and|et|و|plus|as well as|ainsi que)/u.test(between.trimStart())
    ? [{ start: first.start, end: second.end }]
    : [first, second];
}

const LEAD =
  /^(?:(?:quand (?:les|des)|when|how|comment (?:les|des)|the|a group of|groups of|members of the public and|some|several|many|various|young and|des|de|les|plusieurs|d'|l'|un groupe de|aux?|à des|عدد من|مجموعة من|of|both|its|their|almost|female|male|\d+|\p{L}+-(?:one|two|three|four|five|six|seven|eight|nine)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|among them|including|other) )+/iu;
const TRAIL = / (?:and|et|or|ou|of|from|de|des|who|also|both|the|و)$/iu;

function tidy(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span, ' ,;:');
  const lead = LEAD.exec(text.slice(start, end));
  const from = start + (lead?.[0].length ?? 0);
  const trail = TRAIL.exec(text.slice(from, end));
  return trimSpan(text, { start: from, end: end - (trail?.[0].length ?? 0) }, ' ,;:');
}
