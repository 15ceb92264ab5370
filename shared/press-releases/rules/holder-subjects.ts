/** Organisers named as the subject of a verb of holding, in the text and in the headline. */
import type { ReleaseDocument, Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import { findOrganisations, isOrganisation } from '../names/organisation-mentions';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { type Role, TRIGGERS } from './holder-triggers';
import { EVENT_NOUN } from './wording';

const ACTIVE_ENGLISH = words(
  '(?:has |have |had |is |are |was )?(?:jointly |recently |also |successfully |today |yesterday )?(?:co-)?(?:organi[sz]ed?|organi[sz]es|organi[sz]ing|held|holds?|holding|hosted|hosts?|hosting|conducted|conducts|conducting|delivered|delivers|ran|runs|running|convened|convenes|launched|concluded|trained|trains?|provided|completed|joined hands in organi[sz]ing|kicked off|brought together|gathered|carried out|opened|helps?|helped|supported)',
);
/** Verbs that are said of events alone; the others need the event right behind them. */
const SURE_VERB = /organi|held|hold|host|conduct|conven|tenu|accueilli/iu;
const ACTIVE_FRENCH = words(
  '(?:a |ont )(?:conjointement |récemment |également )?(?:co-?organisé|organisé|tenu|accueilli|animé|lancé|réuni|abrité|conduit|dispensé|clôturé|formé|assuré|rassemblé)|organisent?|tient|forme|lance',
);
const ACTIVE_ARABIC = new RegExp(
  foldRule(
    '(?<![\\p{L}])[وف]?(?:قد |التي |الذي )?(?:(?:نظم|عقد|استضاف|أقام|نفذ|أطلق|اختتم|افتتح|درب|أجر|أنه)(?:ت|ا|تا)?|[تي](?:نظم|عقد|ستضيف|قيم|نفذ|درب|ختتم)(?:ان)?)(?:ه|ها|هما)?(?![\\p{L}])',
  ),
  'gu',
);
const TITLE_VERB = words(
  'organi[sz]es?|hold|holds|host|hosts|train|trains|conduct|conducts|deliver|delivers|helps?|launch|launches|convenes?|organisent?|forment?|lance|تنظم|ينظم|تدرب|يدرب|تعقد|تختتم|تطلق|تستضيف',
);
/** Words between the name and the verb that do not part them. */
const FILLER = words(
  'in|its|the|and|with|jointly|recently|has|have|through|at|of|to|for|by|en|au|aux|à|le|la|les|et|avec|en|son|ses|by|mission|office|offices|which|that|un|agency|migration|country|bureau',
);

export function contextOf(document: ReleaseDocument, text: string): EntityContext {
  return { text, language: document.language, gazetteer: document.gazetteer };
}
export function fromSubject(
  document: ReleaseDocument,
  sentence: Sentence,
  mentions: readonly Span[],
): Role[] {
  const pattern = document.language === 'fr' ? ACTIVE_FRENCH : ACTIVE_ENGLISH;
  for (const verb of sentence.text.matchAll(pattern)) {
    const after = sentence.text.slice(verb.index, verb.index + verb[0].length + 170);
    const about = SURE_VERB.test(verb[0]) ? sentence.text : after;
    if (
      (!occurs(EVENT_NOUN, about) && !/train|formé/iu.test(verb[0])) ||
      /^ by /.test(
        sentence.text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 4),
      )
    )
      continue;
    const before = mentions.filter((mention) => mention.end <= verb.index);
    const chain = subjectChain(sentence.text, before, verb.index);
    if (chain.length > 0)
      return chain.map((span) => ({
        ...span,
        role: 'organiser',
        rule: 'subject-of-holding',
        confidence: 0.92,
      }));
  }
  return [];
}

/** The mentions right before the verb, joined by commas and "and"; asides of partners are jumped over. */
function subjectChain(text: string, mentions: readonly Span[], verb: number): Span[] {
  const aside = lastAside(text.slice(0, verb));
  let limit = verb;
  let candidates = [...mentions];
  // An aside before the first name is no aside of the subject.
  if (aside !== null && mentions.some((mention) => mention.end <= aside)) {
    limit = aside;
    candidates = candidates.filter((mention) => mention.end <= aside);
  }
  const chain: Span[] = [];
  for (const mention of candidates.reverse()) {
    const gap = text.slice(mention.end, limit);
    if (chain.length === 0 ? !isSmallGap(gap) : !isListGap(gap)) break;
    if (isObject(text, mention)) break;
    chain.unshift(mention);
    limit = mention.start;
  }
  return chain;
}

/** Only commas, "and", brackets and a country lie between two names of one list. */
function isListGap(gap: string): boolean {
  const left = gap
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?: in| au| en| à)(?: the)? \p{Lu}\p{L}+/gu, ' ');
  return /^(?:[\s,]|and |et |the |l'|le |la |as well as )*$/u.test(left);
}

/** "Chairperson of the X" is a person, not X. */
function isObject(text: string, mention: Span): boolean {
  return /(?<![\p{L}])(?:of|at|for|from|to|by|du|de l'|de la|des|de)(?: the)? ?$/u.test(
    text.slice(Math.max(0, mention.start - 12), mention.start),
  );
}

/** Means and support, between commas. */
const MEANS =
  /, (?:with|through|under|thanks to|as part of|within|avec|grâce à|dans le cadre|(?:supported|funded|financed|assisted|backed) by|(?:appuyée?|soutenue?|financée?) par) /u;

/** Where a clause of partners or means begins between the subject and its verb. */
function lastAside(text: string): number | null {
  const starts = TRIGGERS.filter(({ role }) => role === 'partner').flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => match.index),
  );
  const means = MEANS.exec(text);
  if (means) starts.push(means.index);
  return starts.length > 0 ? Math.min(...starts) : null;
}

function isSmallGap(gap: string): boolean {
  const left = gap.replace(/\([^()]*\)/g, ' ').replace(FILLER, ' ');
  const listed = left.match(/\p{L}+/gu) ?? [];
  return listed.every((word) => /^\p{Lu}/u.test(word)) && listed.length <= 3;
}

const MOST_VERBS = 6;

/** Arabic puts the verb first: نظمت المنظمة ... */
export function fromArabicVerb(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  const verbs = [...sentence.text.matchAll(ACTIVE_ARABIC)].slice(0, MOST_VERBS);
  for (const verb of verbs) {
    const at = verb.index + verb[0].length;
    const listed = readEntityList(contextOf(document, sentence.text), at + 1);
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
  const mentions = findOrganisations(contextOf(document, titleText));
  const verb = firstMatch(TITLE_VERB, titleText);
  const chain = verb
    ? subjectChain(
        titleText,
        mentions.filter((mention) => mention.end <= verb.index),
        verb.index,
      )
    : [];
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
