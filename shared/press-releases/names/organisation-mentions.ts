/** Organisations named anywhere in a sentence, and which mentions mean the same one. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import { occurs } from '../text/pattern';
import type { Span } from '../text/span';
import { type EntityContext, readEntity, skipDeterminer } from './entity-list';
import { type Gazetteer, keyWords, LONGEST_NAME } from './gazetteer';
import { ARABIC_ORGANISATION, ORGANISATION_HEAD, OTHER_ACRONYM, POST } from './word-lists';

const MOST_MENTIONS = 60;
const NAME_START = fast(/(?<![\p{L}\p{N}'-])\p{Lu}/gu);
const FRENCH_COMMON = fast(
  /(?<=[\s'(])(?=(?:association|ministère|université|fondation|ambassade|gouvernement) )/gu,
);
const ARABIC_START = fast(/(?<![\p{L}\p{N}])[وفلب]?(?:ال)?\p{Script=Arabic}{3,}/gu);

/** Whether a phrase is the name of an organisation rather than of a person, a place or a thing. */
export function isOrganisation(name: string, gazetteer: Gazetteer): boolean {
  const listed = keyWords(name);
  if (gazetteer.organisations.matchAt(listed, 0)) return true;
  const first = listed[0]?.text ?? '';
  if (/^\p{Lu}[\p{Lu}&/-]{1,11}$/u.test(first))
    return !OTHER_ACRONYM.test(first) || (listed.length > 1 && occurs(ORGANISATION_HEAD, name));
  return occurs(ORGANISATION_HEAD, name) || ARABIC_ORGANISATION.test(first);
}

/** "Joint Secretary of the Ministry", "National Rapporteur", "Law Enforcement Expert" */
const POST_BEHIND =
  /^(?:\p{Lu}[\p{L}-]+ ){0,4}(?:Rapporteur|Rector|Secretary|Expert|Dean|Governor|Mayor|Minister|Director|Manager|Specialist|Advis[eo]r|Officer|Attaché|Recteur|Doyen|Gouverneur|Préfet|Ministre)(?: (?:of|for|to|at|du|de|des)(?![\p{L}])|$)/u;

export function isPersonRole(name: string): boolean {
  return occurs(POST, name.split(' ')[0] ?? '') || POST_BEHIND.test(name);
}

/** "Dr. Jane Doe of the Institute" begins with a person. */
const TITLED =
  /(?<![\p{L}])(?:Mr|Ms|Mrs|Dr|Prof|Professor|Me|Mme|Mlle|M|Judge|Captain|Colonel|Major|General)\.? $/u;

/** Mentions in reading order; none overlaps another. */
export function findOrganisations(context: EntityContext): Span[] {
  const { text, gazetteer, language } = context;
  const found: Span[] = [];
  const starts = language === 'ar' ? arabicStarts(text, gazetteer) : latinStarts(text, language);
  let last = 0;
  for (const at of starts) {
    if (at < last || found.length >= MOST_MENTIONS) continue;
    const entity = readEntity(context, at);
    if (!entity || entity.end <= entity.start) continue;
    const name = text.slice(entity.start, entity.end);
    if (
      !isPersonRole(name) &&
      !TITLED.test(text.slice(Math.max(0, entity.start - 12), entity.start))
    ) {
      if (!isOrganisation(name, gazetteer)) continue;
      found.push(entity);
    }
    last = entity.end;
  }
  return found;
}

function latinStarts(text: string, language: ReleaseLanguage): number[] {
  const capitals = [...text.matchAll(NAME_START)].map(
    (match) => match.index + skipDeterminer(text, match.index),
  );
  const common =
    language === 'fr' ? [...text.matchAll(FRENCH_COMMON)].map((match) => match.index) : [];
  return [...capitals, ...common].sort((a, b) => a - b);
}

function arabicStarts(text: string, gazetteer: Gazetteer): number[] {
  return [...text.matchAll(ARABIC_START)]
    .map((match) => arabicStart(text, match.index, gazetteer))
    .filter((at) => at !== null);
}

function arabicStart(text: string, at: number, gazetteer: Gazetteer): number | null {
  for (const skip of [0, 1, 2]) {
    const rest = text.slice(at + skip, at + skip + 120);
    const word = /^\p{Script=Arabic}+/u.exec(rest)?.[0] ?? '';
    if (
      word.length > 2 &&
      (ARABIC_ORGANISATION.test(word) ||
        gazetteer.organisations.matchAt(keyWords(rest, LONGEST_NAME), 0))
    ) {
      return at + skip;
    }
  }
  return null;
}

const ACRONYMS = fast(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&/]+[\p{Lu}\p{Ll}&/-]*/gu);

/** Keys under which two mentions of one organisation meet: list entry, acronyms, folded name. */
export function identityKeys(name: string, gazetteer: Gazetteer): Set<string> {
  const keys = new Set<string>();
  const listed = keyWords(name);
  listed.forEach((_word, index) => {
    const known = index < 3 ? gazetteer.organisations.matchAt(listed, index) : null;
    if (known && (index === 0 || known.end - known.start > 8)) keys.add(`list:${known.entry.id}`);
  });
  for (const [acronym] of name.matchAll(ACRONYMS)) {
    if (OTHER_ACRONYM.test(acronym)) continue;
    keys.add(`acronym:${acronym.toUpperCase()}`);
    const known = gazetteer.organisations.get(acronym);
    if (known) keys.add(`list:${known.id}`);
  }
  keys.add(
    `name:${foldKey(name.replace(/\s*\([^()]*\)/g, '')).replace(/^(?:the|le|la|les|l')\s*/, '')}`,
  );
  return keys;
}

export function shareIdentity(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}
