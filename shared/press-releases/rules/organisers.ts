/** Who held the event and with whom: names beside verbs of holding and words of partnership. */
import { proposeText, type ReleaseDocument, type Sentence } from '../document';
import { readEntityList } from '../names/entity-list';
import { findChains } from '../names/mention-chains';
import { identityKeys, isPersonRole, shareIdentity } from '../names/organisation-mentions';
import type { Proposal } from '../schema';
import type { Span } from '../text/span';
import { findFullName, isShortArabic } from './full-names';
import {
  contextOf,
  fromArabicVerb,
  fromHeadline,
  fromSubject,
  POSSESSIVE,
} from './holder-subjects';
import { isAboutEvent, type Role, TRIGGERS } from './holder-triggers';

const HOLDS =
  /^,? (?:has |have |a |ont )?(?:jointly )?(?:organi|held|host|conduct|train|deliver|launch|open|conclud|conven|tenu|formé|lancé)/iu;
/** "together with Objective 6" names no partner. */
const GOAL =
  /^(?:Objectives?|Goals?|SDGs?|ODD|Targets?|Articles?|Objectifs?|Cibles?|Protocols?|Conventions?|Global Compact|Agenda)(?![\p{L}])/u;
const MOST_NAMES = 12;
/** Who held the event is told among the first sentences; only by-phrases may follow later. */
const MOST_EARLY = 14;

function fromTriggers(document: ReleaseDocument, sentence: Sentence): Role[] {
  const found: Role[] = [];
  for (const { name, language, role, pattern, confidence } of TRIGGERS) {
    if (language !== undefined && language !== document.language) continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!isAboutEvent(sentence.text, match.index, role)) continue;
      const listed = readEntityList(contextOf(document, sentence.text), at);
      if (listed[0] && GOAL.test(sentence.text.slice(listed[0].start, listed[0].end))) continue;
      // "In partnership with A, B trained ...": the last name is the subject.
      const last = listed.at(-1);
      const isSubject =
        match.index < 4 &&
        last &&
        listed.length > 1 &&
        HOLDS.test(sentence.text.slice(last.end, last.end + 30));
      for (const span of isSubject ? listed.slice(0, -1) : listed)
        found.push({ ...span, role, rule: name, confidence });
    }
  }
  return found;
}

export interface Holders {
  readonly organisers: readonly Proposal<string>[];
  readonly partners: readonly Proposal<string>[];
}

export function extractHolders(document: ReleaseDocument): Holders {
  const roles: Role[] = [];
  for (const sentence of document.sentences.slice(0, 40)) {
    const isLabel =
      document.body[sentence.block]?.kind !== 'paragraph' && !sentence.text.includes(':');
    if (sentence.isAboutOther || isLabel) continue;
    const isEarly = sentence.order < MOST_EARLY;
    const chains =
      isEarly && document.language !== 'ar' ? findChains(contextOf(document, sentence.text)) : [];
    const local = [...fromTriggers(document, sentence)];
    if (isEarly)
      local.push(
        ...(document.language === 'ar'
          ? fromArabicVerb(document, sentence)
          : fromSubject(document, sentence, chains)),
      );
    for (const mention of chains.flat()) {
      if (POSSESSIVE.test(sentence.text.slice(mention.end, mention.end + 40)))
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
  const fullNames = new Map<string, Span | null>();
  for (const role of roles) {
    const name = document.source.text.slice(role.start, role.end);
    if (!isName(name) && !SHORT.test(name)) continue;
    const told = fullNames.has(name) ? (fullNames.get(name) ?? null) : findFullName(document, name);
    fullNames.set(name, told);
    if (told === null && (SHORT.test(name) || isShortArabic(name))) continue;
    const full = { ...role, ...told };
    const keys = identityKeys(document.source.text.slice(full.start, full.end), document.gazetteer);
    const same = entries.find(
      (entry) => shareIdentity(entry.keys, keys) || containsName(document, entry.role, name),
    );
    if (!same) entries.push({ keys, role: full });
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

/** Kinds of organisations, in capitals though they are. */
const GENERIC =
  /^(?:Local |National |International )?(?:Civil Society(?: Organi[sz]ations?| Groups?)?|Non-?Governmental Organi[sz]ations?|(?:Local |State |Government )?Authorities|Law Enforcement(?: Agenc(?:y|ies)| Authorities)?|Government(?: Agencies| Ministries| Institutions)?|(?:Line )?Ministries|Embassies|Member States?|Development Partners|Partners|Training|Assistance|Migration|Departments?|Société Civile|Organisations? de la Société Civile|Autorités(?: Locales)?)(?: \(\w+\))?$/iu;

/** "The Department" is one when its full name stands elsewhere. */
const SHORT = /^Department$/u;

function isName(name: string): boolean {
  if (GENERIC.test(name)) return false;
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
