/** Organisers named as the subject of a verb of holding, in the text and in the headline. */

import type { ReleaseDocument, Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { type Chain, findChains } from '../names/mention-chains';
import { findOrganisations, isOrganisation } from '../names/organisation-mentions';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import { overlaps } from '../text/span';
import { PREDICATES } from './holder-predicates';
import type { Role } from './holder-triggers';
import { readSubject } from './subject-names';
import { EVENT_NOUN } from './wording';

/** Verbs that are said of events alone; the others need the event right behind them. */
const SURE_VERB =
  /organi|seat|monté|initiative|held|hold|host|conduct|conven|tenu|accueilli|mise? |animé|dispens|encadr|explain|taught|partner|partenaire/iu;
/** How far before the verb its subject and the relative before that may begin. */
const LONGEST_SUBJECT = 130;
/** "provides the funds" is said of those who pay. */
const MONEY =
  /^ (?:(?:the|its|all|full|generous|necessary|financial) ){0,3}(?:funds?|funding|money|financ\p{L}+|grants?|costs?)(?![\p{L}])/iu;
/** "held it", "l'a organisé": the event stands in the sentence before. */
const IT_BEFORE = /(?:l'|les |en )$/iu;
const IT_BEHIND = /^ (?:it|them|both)(?![\p{L}])/iu;
/** What events are called once they have been named. */
const WORK =
  /(?<![\p{L}])(?:travaux|proceedings|deliberations|panels?|modules?|plenary)(?![\p{L}])/iu;
/** Said of events, with what stands for the event written onto the verb: نظمتها. */
const ACTIVE_ARABIC = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])[وف]?(?:قد |كانت قد |كان قد |التي |الذي |كانت |كان )?(?:(?:نظم|عقد|استضاف|أقام|نفذ|أطلق|اختتم|افتتح|درب|أجر|أنه|رعى|رع|قدم|أشرف|احتضن|خرج|أهل|كون|أطر|سير|دشن|أدار|يسر|نسق|شكل|ألق|أمن|أعد|صمم|استقبل|دعا|دعت|جمع|كثف|أنجز|أتم|أحي|هيأ)(?:ت|ا|تا|ى|وا)?|[تي](?:نظم|عقد|ستضيف|قيم|نفذ|درب|ختتم|حتضن|ؤطر|طلق|شرف|دير|قدم|جري|ؤمن|يسر)(?:ان)?|(?:تولت|تولى|تتولى|يتولى|قامت?|أشرفت?|عملت|عكفت))(?:ه|ها|هما)?(?![\\p{L}])',
    ),
    'gu',
  ),
);
/** Said of much else: the event stands behind the name. */
const LOOSE_ARABIC = fast(
  new RegExp(
    foldRule(
      '(?:قدم|خرج|أعد|صمم|استقبل|دعا|دعت|جمع|شكل|أمن|كون|أهل|أطلق|أنجز|أتم|تول|قام|عمل|عكف|ألق|نسق|أدار|هيأ|رع)(?:ت|ا|ى)?$',
    ),
    'u',
  ),
);
const TITLE_VERB = words(
  'organi[sz]es?|hold|holds|host|hosts|train|trains|conduct|conducts|deliver|delivers|helps?|launch|launches|convenes?|organisent?|forment?|lance|تنظم|ينظم|تدرب|يدرب|تعقد|تختتم|تطلق|تستضيف',
);
/** "the workshop, which X is running": the event stands before the verb. */
const RELATIVE = fast(/(?<![\p{L}])(?:which|that|where|que|qu'|où)(?![\p{L}])/u);
export function contextOf(document: ReleaseDocument, text: string): EntityContext {
  return { text, language: document.language, gazetteer: document.gazetteer };
}

/** "X and Y held a workshop", "X was a partner": the names that stand before what is said of them. */
export function fromSubject(
  document: ReleaseDocument,
  sentence: Sentence,
  chains: readonly Chain[],
): Role[] {
  const { text } = sentence;
  const context = contextOf(document, text);
  const found: Role[] = [];
  for (const { name, language, role, pattern, confidence } of PREDICATES) {
    if (language !== document.language) continue;
    for (const said of text.matchAll(pattern)) {
      if (!isSaidOfEvent(text, said.index, said[0])) continue;
      for (const span of readSubject(context, said.index, undefined, chains)) {
        if (found.some((other) => overlaps(other, span))) continue;
        found.push({ ...span, role, rule: name, confidence });
      }
    }
  }
  return found;
}

function isSaidOfEvent(text: string, at: number, said: string): boolean {
  const behind = at + said.length;
  if (/^ by /.test(text.slice(behind, behind + 4))) return false;
  if (MONEY.test(text.slice(behind, behind + 40))) return false;
  const isSure =
    SURE_VERB.test(said) || RELATIVE.test(text.slice(Math.max(0, at - LONGEST_SUBJECT), at));
  return (
    /train|formé|partner|partenaire|associat|associé/iu.test(said) ||
    WORK.test(text.slice(at, behind + 60)) ||
    (SURE_VERB.test(said) && (isSaidOfIt(text, at, behind) || said.startsWith('en '))) ||
    occurs(EVENT_NOUN, isSure ? text : text.slice(at, behind + 170))
  );
}

function isSaidOfIt(text: string, at: number, behind: number): boolean {
  return (
    IT_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ||
    IT_BEHIND.test(text.slice(behind, behind + 7))
  );
}

const MOST_VERBS = 6;

/** What Arabic puts between the verb and whoever does it: the event itself, and when. */
const ARABIC_OBJECT = fast(
  new RegExp(
    foldRule(
      '^(?: على (?:تنظيم|تنفيذ|تأطير|إدارة|سير|تسيير)(?:ها|ه)?)?(?: (?:عليها|عليه|فيها|بها))?(?: (?:هذه|هذا|أعمال|فعاليات|اليوم|أمس|مؤخرا|صباح|مساء|يوم))*(?: (?:ال)?(?:ورشة|دورة|ندوة|تدريب|مؤتمر|لقاء|اجتماع|برنامج|جلسة|فعالية|نشاط|مائدة|زيارة|ورشات|دورات)(?: (?:ال)?(?:عمل|تدريبية|تدريبي|تكوينية|مستديرة|دراسية|إقليمية|وطنية))*)?(?: (?:اليوم|أمس|مؤخرا|يوم \\p{Script=Arabic}+(?: الماضي)?))? (?=\\p{Script=Arabic})',
    ),
    'u',
  ),
);

/** "تولت السفارة تمويل الورشة" is said of those who pay. */
const PAYS = /^(?:تمويل|تكاليف|نفقات|مصاريف|كلفه|تكلفه|كلفة|تكلفة)(?![\p{L}])/u;

/** Arabic puts the verb first: نظمت المنظمة ... */
export function fromArabicVerb(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  const verbs = [...sentence.text.matchAll(ACTIVE_ARABIC)].slice(0, MOST_VERBS);
  const context = contextOf(document, sentence.text);
  for (const verb of verbs) {
    const at = verb.index + verb[0].length;
    const object = ARABIC_OBJECT.exec(sentence.text.slice(at, at + 90));
    const from = at + (object?.[0].length ?? 1);
    if (LOOSE_ARABIC.test(verb[0]) && !occurs(EVENT_NOUN, sentence.text.slice(at, at + 190)))
      continue;
    const listed = readEntityList(context, from);
    if (PAYS.test(sentence.text.slice(listed.at(-1)?.end ?? from).trimStart())) continue;
    const named = listed.filter((span) =>
      isOrganisation(sentence.text.slice(span.start, span.end), document.gazetteer),
    );
    for (const span of named)
      found.push({ ...span, role: 'organiser', rule: 'subject-of-holding', confidence: 0.92 });
    // The name may stand before the verb, too: المنظمة الدولية للهجرة تنظم ...
    const before = findOrganisations(contextOf(document, sentence.text.slice(0, verb.index))).at(
      -1,
    );
    if (
      named.length === 0 &&
      before &&
      /^[\s,()\p{L}]{0,22}$/u.test(sentence.text.slice(before.end, verb.index))
    ) {
      found.push({ ...before, role: 'organiser', rule: 'subject-of-holding', confidence: 0.85 });
    }
  }
  return found;
}

/** "an INTERPOL workshop", "IOM training on" */
export const POSSESSIVE =
  /^(?:'s)? (?:regional |national |joint |first |second )?(?:workshop|training|seminar|course|conference|roundtable|meeting|study visit)(?![\p{L}])/iu;

export function fromHeadline(document: ReleaseDocument): Role[] {
  const { title, titleText } = document;
  if (!title) return [];
  const context = contextOf(document, titleText);
  const mentions = findOrganisations(context);
  const verb = firstMatch(TITLE_VERB, titleText);
  const chain = verb ? readSubject(context, verb.index, undefined, findChains(context)) : [];
  const owner = mentions.filter((mention) =>
    POSSESSIVE.test(titleText.slice(mention.end, mention.end + 40)),
  );
  return [...chain, ...owner].map((span) => ({
    start: span.start + title.start,
    end: span.end + title.start,
    role: 'organiser',
    rule: 'headline-organiser',
    confidence: 0.85,
  }));
}
