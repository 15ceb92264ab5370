/** "the Academy", "le Ministère", "المعهد" stand for a name that the release tells in full elsewhere. */
import type { ReleaseDocument } from '../document';
import { type EntityContext, readEntity, readEntityList } from '../names/entity-list';
import { ARABIC_ORGANISATION, ORGANISATION_HEAD } from '../names/word-lists';
import { occurs } from '../text/pattern';
import type { Span } from '../text/span';

const LATIN_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
const ARABIC_WORD = /^ال\p{Script=Arabic}{3,}$/u;
const LONGEST_LEAD = 90;
/** A name that is told in full is told so early. */
const MOST_TRIED = 30;
/** Capitalised words before the head: "Coast Region Police Training" before "College". */
const LEAD = /(?:\p{Lu}[\p{L}.'-]* (?:(?:of|for|and|&) )?){1,8}$/u;
const ARTICLE = /^(?:The|Le|La|Les|Un|Une|In|At|And|But|For|A|An|This|Our) /u;

/** Where the full name stands in the document; `null` where the name is no short form or is told nowhere. */
export function findFullName(document: ReleaseDocument, name: string): Span | null {
  if (LATIN_WORD.test(name) && occurs(ORGANISATION_HEAD, name)) return findLatin(document, name);
  if (isShortArabic(name)) return findArabic(document, name);
  return null;
}

/** "المعهد" alone names nobody. */
export function isShortArabic(name: string): boolean {
  return ARABIC_WORD.test(name) && ARABIC_ORGANISATION.test(name);
}

function contextOf({ source, language, gazetteer }: ReleaseDocument): EntityContext {
  return { text: source.text, language, gazetteer };
}

/** Those of the body first: what a headline says of a name begins in capitals, too. */
function* occurrences({ source, body }: ReleaseDocument, word: string): Generator<number> {
  const { text } = source;
  const from = body[0]?.start ?? 0;
  yield* occurrencesFrom(text, word, from);
  yield* occurrencesFrom(text.slice(0, from), word, 0);
}

function* occurrencesFrom(text: string, word: string, from: number): Generator<number> {
  let tried = 0;
  for (
    let at = text.indexOf(word, from);
    at >= 0 && tried < MOST_TRIED;
    at = text.indexOf(word, at + 1)
  ) {
    tried += 1;
    const isWhole =
      !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
    if (isWhole) yield at;
  }
}

function findLatin(document: ReleaseDocument, head: string): Span | null {
  const context = contextOf(document);
  const { text } = context;
  for (const at of occurrences(document, head)) {
    const end = at + head.length;
    const before =
      text
        .slice(Math.max(0, at - LONGEST_LEAD), at)
        .split('\n')
        .at(-1) ?? '';
    const lead = (LEAD.exec(before)?.[0] ?? '').replace(ARTICLE, '');
    const entity = readEntity(context, at - lead.length);
    const isLonger = lead !== '' && entity !== null && entity.end >= end;
    if (entity && isLonger) return entity;
    const isLink = /^ (?:of|for|on|against|de|des|du|pour|d')[ \p{L}]/u.test(
      text.slice(end, end + 9),
    );
    if (isLink && entity && entity.end > end) return entity;
  }
  return null;
}

function findArabic(document: ReleaseDocument, definite: string): Span | null {
  const context = contextOf(document);
  const { text } = context;
  const bare = definite.slice(2);
  for (const word of [bare, definite]) {
    for (const at of occurrences(document, word)) {
      const [name] = readEntityList(context, at);
      const behind = text.slice(at + word.length, name?.end ?? at);
      // An adjective or a genitive makes the name: "الهيئة الوطنية", "معهد القضاء".
      if (name && (word === bare ? / \p{L}{3}/u : /^ ال\p{L}{3}/u).test(behind)) return name;
    }
  }
  return null;
}
