/** Organisers named as the subject of a verb of holding, in the text and in the headline. */

import type { ReleaseDocument, Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { findOrganisations, isOrganisation, isPersonRole } from '../names/organisation-mentions';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { Role } from './holder-triggers';
import { EVENT_NOUN } from './wording';

const ACTIVE_ENGLISH = words(
  '(?:has |have |had |is |are |was )?(?:jointly |recently |also |successfully |today |yesterday )?(?:co-)?(?:organi[sz]ed?|organi[sz]es|organi[sz]ing|held|holds?|holding|hosted|hosts?|hosting|conducted|conducts|conducting|delivered|delivers|ran|runs|running|convened|convenes|launched|concluded|trained|trains?|provided|completed|joined hands in organi[sz]ing|kicked off|brought together|gathered|carried out|opened|helps?|helped|put on|staged|set up|designed|taught|gave|called|joined forces to (?:hold|organi[sz]e|run|deliver)|teamed up to (?:hold|organi[sz]e|train|run)|invited|explained|introduced|met|took|started|began)',
);
/** Verbs that are said of events alone; the others need the event right behind them. */
const SURE_VERB = /organi|held|hold|host|conduct|conven|tenu|accueilli|explain|taught/iu;
const ACTIVE_FRENCH = words(
  '(?:a |ont )(?:conjointement |récemment |également )?(?:co-?organisé|organisé|tenu|accueilli|animé|lancé|réuni|abrité|conduit|dispensé|clôturé|formé|assuré|rassemblé|appris|enseigné|expliqué|montré|offert|convié|initié|monté|donné|proposé|co-?animé|mené|réalisé|invité|procédé|ouvert|clos)|organisent?|organisaient|organisait|tient|tiennent|forme|forment|lancent?|accueillent?|réunit|réunissent|animent?',
);
const ACTIVE_ARABIC = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])[وف]?(?:قد |التي |الذي )?(?:(?:نظم|عقد|استضاف|أقام|نفذ|أطلق|اختتم|افتتح|درب|أجر|أنه|رعى|قدم|اختتم|أشرف)(?:ت|ا|تا)?|[تي](?:نظم|عقد|ستضيف|قيم|نفذ|درب|ختتم)(?:ان)?)(?:ه|ها|هما)?(?![\\p{L}])',
    ),
    'gu',
  ),
);
const TITLE_VERB = words(
  'organi[sz]es?|hold|holds|host|hosts|train|trains|conduct|conducts|deliver|delivers|helps?|launch|launches|convenes?|organisent?|forment?|lance|تنظم|ينظم|تدرب|يدرب|تعقد|تختتم|تطلق|تستضيف',
);
/** Between the last name and its verb: a place, a relative, an adverb. */
const SMALL_GAP = fast(
  /^(?: ?\([^()]{1,60}\))?(?:,? (?:in|at|au|en|à) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?,? ?(?:(?:which|that|who|qui|both|jointly|together|recently|also|this week|this month|today|yesterday|last week|last month|on \p{Lu}?\p{L}+(?: \d{1,2}(?: \p{L}+)?)?|conjointement|récemment|ensemble|hier|aujourd'hui|then|successfully|co-|y|lui|leur|mission|country office|office) ?)*$/u,
);
/** ", in partnership with B,", ", working with B,": words between commas part no subject from its verb. */
const ASIDE = fast(
  /^(?: ?\([^()]{1,60}\))?(?: in(?: the)? \p{Lu}\p{L}+)?, ?(?:in|with|through|under|thanks|as|within|together|along|alongside|working|acting|supported|funded|financed|assisted|backed|joined|and its|the|an?|its|en|avec|grâce|dans|conjointement|appuyée?|soutenue?|financée?|sous|par|via|aux côtés|l'|le|la|une?)(?![\p{L}])[^;:]{3,330}, ?(?:jointly |recently |also |have |has )?$/u,
);
/** "the workshop, which X is running": the event stands before the verb. */
const RELATIVE = fast(/(?<![\p{L}])(?:which|that|where|que|qu'|où)(?![\p{L}])/u);
const MOST_CLAUSES = 24;
const CLAUSE = fast(
  /^|(?<=[,;:] |- |(?<![\p{L}])(?:which|that|que|qu'|where|où|when|and|et) )(?=\S)/gu,
);

export function contextOf(document: ReleaseDocument, text: string): EntityContext {
  return { text, language: document.language, gazetteer: document.gazetteer };
}

/** "X and Y held a workshop": the names that stand before a verb of holding. */
export function fromSubject(document: ReleaseDocument, sentence: Sentence): Role[] {
  const { text } = sentence;
  const pattern = document.language === 'fr' ? ACTIVE_FRENCH : ACTIVE_ENGLISH;
  for (const verb of text.matchAll(pattern)) {
    const behind = verb.index + verb[0].length;
    const isSure =
      SURE_VERB.test(verb[0]) ||
      RELATIVE.test(text.slice(Math.max(0, verb.index - 70), verb.index));
    const about = isSure ? text : text.slice(verb.index, behind + 170);
    if (!occurs(EVENT_NOUN, about) && !/train|formé/iu.test(verb[0])) continue;
    if (/^ by /.test(text.slice(behind, behind + 4))) continue;
    const subject = readSubject(contextOf(document, text), verb.index);
    if (subject.length > 0)
      return subject.map((span) => ({
        ...span,
        role: 'organiser',
        rule: 'subject-of-holding',
        confidence: 0.92,
      }));
  }
  return [];
}

/** The list of names that ends right before a verb, asides jumped over; empty where there is none. */
export function readSubject(
  context: EntityContext,
  verb: number,
  isFit = (name: string) => isOrganisation(name, context.gazetteer) || CONNECTED_NAME.test(name),
): Span[] {
  const before = context.text.slice(0, verb);
  const starts = [...before.matchAll(CLAUSE)].map((match) => match.index).slice(-MOST_CLAUSES);
  for (const start of starts) {
    const listed = readEntityList(context, start);
    const last = listed.at(-1);
    if (!last || last.end > verb) continue;
    const gap = context.text.slice(last.end, verb);
    if (!SMALL_GAP.test(gap) && !ASIDE.test(gap)) continue;
    if (areFit(context, listed, isFit)) return listed;
  }
  return [];
}

/** Names of several words with a connector are organisations, too, when they stand beside one or alone. */
const CONNECTED_NAME =
  /^\p{Lu}[\p{L}-]+ (?:(?:the|of|for|without|sans|du|de|des|d'|pour|and|&) ?\p{Lu}|\p{Lu}[\p{L}-]+ (?:for|of|without|sans|du|de|des|d') ?\p{Lu})/u;

/** One of the names has to be sure; none may be that of a person or of the event. */
function areFit(
  context: EntityContext,
  listed: readonly Span[],
  isFit: (name: string) => boolean,
): boolean {
  const names = listed.map(({ start, end }) => context.text.slice(start, end));
  return (
    names.some(isFit) &&
    !names.some((name) => context.gazetteer.places.get(name)?.kind === 'city') &&
    names.every((name) => !occurs(NO_ORGANISATION, name.split(' ')[0] ?? '') && !isPersonRole(name))
  );
}
const NO_ORGANISATION = words(
  'The|This|These|Those|It|He|She|They|We|Participants|Trainees|Officers|Judges|Experts|Trainers|Workshop|Training|Seminar|Conference|Course|Meeting|Sessions?|Topics|Subjects|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Cette|Cet|Ce|Ces|Il|Elle|Ils|Elles|On|In|At|Les|Formation|Atelier|Séminaire|Participant|Mr|Ms|Mrs|Dr|Mme|His|Her|Their|During|After|Before|Speakers|Organi[sz]ed|Held|Hosted|Opening|Speaking|Addressing|More|About|Some|Around',
  'u',
);

const MOST_VERBS = 6;

/** What Arabic puts between the verb and whoever does it: the event itself, and when. */
const ARABIC_OBJECT = fast(
  new RegExp(
    foldRule(
      '^(?: (?:هذه|هذا|أعمال|فعاليات|اليوم|أمس|مؤخرا|صباح|مساء|يوم))*(?: (?:ال)?(?:ورشة|دورة|ندوة|تدريب|مؤتمر|لقاء|اجتماع|برنامج|جلسة|فعالية|نشاط|مائدة|زيارة|ورشات|دورات)(?: (?:ال)?(?:عمل|تدريبية|تدريبي|تكوينية|مستديرة|دراسية|إقليمية|وطنية))*)?(?: (?:اليوم|أمس|مؤخرا|يوم \\p{Script=Arabic}+(?: الماضي)?))? (?=\\p{Script=Arabic})',
    ),
    'u',
  ),
);

/** Arabic puts the verb first: نظمت المنظمة ... */
export function fromArabicVerb(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  const verbs = [...sentence.text.matchAll(ACTIVE_ARABIC)].slice(0, MOST_VERBS);
  const context = contextOf(document, sentence.text);
  for (const verb of verbs) {
    const at = verb.index + verb[0].length;
    const object = ARABIC_OBJECT.exec(sentence.text.slice(at, at + 90));
    const from = at + (object?.[0].length ?? 1);
    const named = readEntityList(context, from).filter((span) =>
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
  const chain = verb ? readSubject(context, verb.index) : [];
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
