/** Who held the event and with whom: names beside verbs of holding and words of partnership. */
import { proposeText, type ReleaseDocument, type Sentence } from '../document';
import { type EntityContext, readEntityList } from '../names/entity-list';
import {
  findOrganisations,
  identityKeys,
  isOrganisation,
  isPersonRole,
  shareIdentity,
} from '../names/organisation-mentions';
import type { Proposal } from '../schema';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { EVENT_NOUN } from './wording';

interface Role extends Span {
  readonly role: 'organiser' | 'partner';
  readonly rule: string;
  readonly confidence: number;
}

interface Trigger {
  readonly name: string;
  readonly role: 'organiser' | 'partner';
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly examples: readonly string[];
}

const ADVERBS =
  '(?:jointly |recently |also |successfully |conjointement |récemment |organi[sz]ed |and (?:hosted|funded|facilitated|led) )?';

/** After each of these, a list of names follows. */
export const TRIGGERS: readonly Trigger[] = [
  {
    name: 'organised-by',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      `${ADVERBS}(?:(?:co-)?organi[sz]ed|held|hosted|conducted|delivered|run|convened|led|facilitated|arranged|implemented|launched)(?: jointly| together| in \\p{L}+| at \\p{L}+(?: \\p{L}+){0,3}| on [\\d\\p{L} -]{3,20})?,? by(?: the| experts? (?:of|from)(?: the)?| two experts of(?: the)?| trainers (?:of|from)(?: the)?)?`,
    ),
    examples: ['organised by', 'jointly organized by'],
  },
  {
    name: 'organise-par',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      '(?:co-?)?(?:organisée?s?|tenue?s?|animée?s?|assurée?s?|dispensée?s?|initiée?s?|mise? en place|conduite?s?)(?: conjointement| à \\p{L}+)? par',
    ),
    examples: ['organisée par'],
  },
  {
    name: 'in-cooperation-with',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      '(?:in|with|through) (?:(?:close|direct|full|its|a) )?(?:co-?operation|collaboration|partnership|co-?ordination|conjunction|association|cooperation and coordination|coordination and cooperation|partnership and coordination)(?: and (?:co-?operation|collaboration|partnership|co-?ordination))? (?:with|between)|in co-operation with|jointly with|together with|alongside|in tandem with|hand in hand with',
    ),
    examples: ['in close cooperation with', 'jointly with'],
  },
  {
    name: 'en-partenariat-avec',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'en (?:étroite )?(?:partenariat|collaboration|coopération|coordination|concertation|association)(?: étroite)?(?: et (?:en )?(?:partenariat|collaboration|coopération|coordination))? avec|conjointement avec|aux côtés d[eu]',
    ),
    examples: ['en partenariat avec'],
  },
  {
    name: 'بالتعاون مع',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'و?(?:ذلك )?ب(?:ال)?(?:تعاون|شراكة|تنسيق|اشتراك|الشراكة)(?: (?:الوثيق|والتنسيق|والشراكة|الوثيقة))? (?:مع|بين)|بمشاركة كل من|جنبا إلى جنب مع',
    ),
    examples: ['بالتعاون مع', 'بالشراكة مع'],
  },
];

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
    '(?<![\\p{L}])[وف]?(?:قد |التي |الذي )?(?:نظمت|نظم|نظمها|نظمته|نظمتها|نُظمت|تنظم|تنظمها|ينظم|ينظمها|عقدت|عقد|عقدها|عقدتها|استضافت|استضاف|استضافها|استضافتها|أقامت|أقام|أقامها|أقامتها|نفذت|نفذ|نفذها|نفذتها|أطلقت|أطلق|اختتمت|اختتم|افتتحت|دربت|درب|أجرت|أنهت|تدرب)(?![\\p{L}])',
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
const MOST_NAMES = 12;

function contextOf(document: ReleaseDocument, text: string): EntityContext {
  return { text, language: document.language, gazetteer: document.gazetteer };
}

function fromTriggers(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  for (const { name, role, pattern, confidence } of TRIGGERS) {
    for (const match of sentence.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!isAboutEvent(sentence.text, match.index, role)) continue;
      for (const span of readEntityList(contextOf(document, sentence.text), at))
        found.push({ ...span, role, rule: name, confidence });
    }
  }
  return found;
}

const PAID = words(
  'made possible|funded|financed|supported by|support of|financée?s?|soutien|ممولة?|الممول|بتمويل',
);

/** "implemented by", "in partnership with" may be said of a project instead. */
function isAboutEvent(text: string, at: number, role: Role['role']): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (role === 'organiser' && /sessions? (?:on|about|was|were)(?![\p{L}])/iu.test(before)) return false;
  if (role === 'partner' && occurs(PAID, text.slice(0, at))) return false;
  if (
    /(?:projects?|projet|programmes?|مشروع|برنامج|funded|financed)[^,.;]{0,20}[”"]?,? ?$/iu.test(
      before,
    )
  )
    return false;
  if (
    role === 'partner' &&
    /(?:work(?:s|ing|ed|ent)?|importance of|role played by \S+|mémorandum|memorandum|agreement|praised|looks? forward|continue) ?$/iu.test(
      before,
    )
  )
    return false;
  return true;
}

function fromSubject(
  document: ReleaseDocument,
  sentence: Sentence,
  mentions: readonly Span[],
): Role[] {
  const pattern = document.language === 'fr' ? ACTIVE_FRENCH : ACTIVE_ENGLISH;
  for (const verb of sentence.text.matchAll(pattern)) {
    const after = sentence.text.slice(verb.index, verb.index + verb[0].length + 170);
    const about = SURE_VERB.test(verb[0]) ? sentence.text : after;
    if (
      !occurs(EVENT_NOUN, about) ||
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
  if (aside !== null) {
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

/** Where a clause of partners begins between the subject and its verb. */
function lastAside(text: string): number | null {
  const starts = TRIGGERS.filter(({ role }) => role === 'partner').flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => match.index),
  );
  return starts.length > 0 ? Math.min(...starts) : null;
}

function isSmallGap(gap: string): boolean {
  const left = gap.replace(/\([^()]*\)/g, ' ').replace(FILLER, ' ');
  const listed = left.match(/\p{L}+/gu) ?? [];
  return listed.every((word) => /^\p{Lu}/u.test(word)) && listed.length <= 3;
}

/** Arabic puts the verb first: نظمت المنظمة ... */
function fromArabicVerb(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  for (const verb of sentence.text.matchAll(ACTIVE_ARABIC)) {
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
const POSSESSIVE =
  /^(?:'s)? (?:regional |national |joint |first |second )?(?:workshop|training|seminar|course|conference|roundtable|meeting|study visit)(?![\p{L}])/iu;

function fromHeadline(document: ReleaseDocument): Role[] {
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

export interface Holders {
  readonly organisers: readonly Proposal<string>[];
  readonly partners: readonly Proposal<string>[];
}

export function extractHolders(document: ReleaseDocument): Holders {
  const roles: Role[] = [];
  for (const sentence of document.sentences.slice(0, 40)) {
    if (sentence.isAboutOther || document.body[sentence.block]?.kind !== 'paragraph') continue;
    const mentions =
      document.language === 'ar' ? [] : findOrganisations(contextOf(document, sentence.text));
    const local = [...fromTriggers(document, sentence)];
    if (sentence.order < 14)
      local.push(
        ...(document.language === 'ar'
          ? fromArabicVerb(document, sentence)
          : fromSubject(document, sentence, mentions)),
      );
    for (const mention of mentions) {
      if (
        sentence.order < 14 &&
        POSSESSIVE.test(sentence.text.slice(mention.end, mention.end + 40))
      )
        local.push({ ...mention, role: 'organiser', rule: 'owner-of-event', confidence: 0.85 });
    }
    roles.push(
      ...local.map((role) => ({
        ...role,
        start: role.start + sentence.start,
        end: role.end + sentence.start,
      })),
    );
  }
  roles.push(...fromHeadline(document));
  return chooseHolders(document, roles);
}

/** One entry for each organisation: a partner that is also named as organiser is an organiser. */
function chooseHolders(document: ReleaseDocument, roles: readonly Role[]): Holders {
  const entries: { keys: Set<string>; role: Role }[] = [];
  for (const role of roles) {
    const name = document.source.text.slice(role.start, role.end);
    if (!isName(name)) continue;
    const keys = identityKeys(name, document.gazetteer);
    const same = entries.find(
      (entry) => shareIdentity(entry.keys, keys) || containsName(document, entry.role, name),
    );
    if (!same) entries.push({ keys, role });
    else for (const key of keys) same.keys.add(key);
  }
  const build = (wanted: Role['role']) =>
    entries
      .filter(({ role }) => role.role === wanted)
      .slice(0, MOST_NAMES)
      .map(({ role, keys }) => {
        const isListed = [...keys].some((key) => key.startsWith('list:'));
        return proposeText(
          document,
          role,
          role.rule,
          isListed ? role.confidence + 0.03 : role.confidence - 0.08,
          isListed ? [] : ['name-not-in-lists'],
        );
      });
  return { organisers: build('organiser'), partners: build('partner') };
}

function isName(name: string): boolean {
  if (isPersonRole(name)) return false;
  return (
    name.length > 2 &&
    !/^(?:The|This|These|It|He|She|They|We|Cette|Ce|Ces|Il|Elle|Mr|Ms|Mrs|Dr|During|Participants)$/u.test(
      name.trim(),
    )
  );
}

/** A shorter name for one already there: "the Academy" after "Academy of Prosecutors". */
function containsName(document: ReleaseDocument, other: Role, name: string): boolean {
  const long = document.source.text.slice(other.start, other.end).toLowerCase();
  return name.length > 5 && long.startsWith(name.toLowerCase());
}
