/** What the text calls the event: the headline's word first, then the first word in the body. */
import { propose, type ReleaseDocument } from '../document';
import type { EventKind, Field } from '../schema';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { EVENT_NOUN, KIND_RULES } from './wording';

/** Headlines say it with a verb, too. */
const TRAINING_VERB = words(
  'train|trains|trained|se forme|se forment|formée?s?|formé·e·s|forme|تدرب|يدرب|يتدرب|يتدربون|تدريبهم',
);
/** A kind of event named in passing: a place, a title, a document. */
const NOT_THE_EVENT =
  /^(?: | de | du )?(?:cent(?:re|er)s?|institut\w*|academ\w*|college|room|manual|curriculum|materials?|department|hall|professionnelle|calendar|needs|rooms?|modules?|catalogue|plan|strategy|policy|package|providers?|videos?|initiale|continue)/iu;

/** "the Agency for Education and Training" holds no training. */
const NAME_BEFORE =
  /(?:Agency|Ministry|Institute|Centre|Center|School|Academy|Department|Directorate|Office|Council|Authority|Organi[sz]ation|Fund|Board|Commission|[Mm]inistère|Agence|Institut|Direction|Conseil) (?:(?:\p{Lu}[\p{L}'-]*|of|for|and|the|on|de|la|l'|du|des|et|d') ?){0,5}$|(?:معهد|مركز|وكالة|مدرسة) $/u;

function isInsideName(text: string, at: number): boolean {
  if (!/^[\p{Lu}\p{Script=Arabic}]|^formation/u.test(text.slice(at, at + 9))) return false;
  return NAME_BEFORE.test(text.slice(Math.max(0, at - 60), at));
}

export interface FoundKind extends Span {
  readonly kind: EventKind;
}

/** Two rules ask for the kinds of the same sentences. */
const MOST_KEPT = 64;
const kept = new Map<string, readonly FoundKind[]>();

export function findKinds(text: string, offset: number): FoundKind[] {
  const known = kept.get(text) ?? readKinds(text);
  if (!kept.has(text)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, known);
  }
  return known.map(({ kind, start, end }) => ({ kind, start: offset + start, end: offset + end }));
}

function readKinds(text: string): FoundKind[] {
  const found: FoundKind[] = [];
  for (const { kind, pattern } of KIND_RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        NOT_THE_EVENT.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 30),
        )
      )
        continue;
      if (isInsideName(text, match.index)) continue;
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ ...span, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const STRONG: ReadonlySet<EventKind> = new Set([
  'training-of-trainers',
  'study-visit',
  'roundtable',
  'workshop',
  'seminar',
  'conference',
  'training',
  'course',
]);

/** "a course for the training of trainers": what follows close by says it better. */
function nextOf(first: FoundKind, all: readonly FoundKind[]): FoundKind {
  const better = all.find(
    (found) => found.kind === 'training-of-trainers' && found.start - first.end < 30,
  );
  return (first.kind === 'training' && better) || first;
}

function strongest(found: readonly FoundKind[]): FoundKind | undefined {
  const strong = found.find(({ kind }) => STRONG.has(kind));
  return strong ? nextOf(strong, found) : found[0];
}

export function extractKind(document: ReleaseDocument): Field<EventKind> {
  const { title, titleText } = document;
  const inTitle = title ? findKinds(titleText, title.start) : [];
  const headline = strongest(inTitle);
  const inBody = document.sentences
    .slice(0, 14)
    .filter((sentence) => !sentence.isAboutOther)
    .flatMap((sentence) => findKinds(sentence.text, sentence.start));
  const first = inBody[0];
  if (headline) {
    const agrees = inBody.some((found) => found.kind === headline.kind);
    const confidence = agrees || STRONG.has(headline.kind) ? 0.95 : 0.7;
    return propose(document, headline.kind, [headline], 'kind-in-headline', confidence);
  }
  if (first) {
    // "session" and "meeting" may stand for what another sentence calls a training.
    const best = STRONG.has(first.kind) ? nextOf(first, inBody) : strongest(inBody.slice(0, 4));
    const told = best ?? first;
    return propose(document, told.kind, [told], 'kind-in-body', inBody.length > 1 ? 0.92 : 0.85);
  }
  if (title && occurs(TRAINING_VERB, titleText)) {
    return propose(document, 'training', [title], 'kind-from-verb', 0.7, ['weak-wording']);
  }
  const isSomeEvent = document.sentences
    .slice(0, 6)
    .some((sentence) => occurs(EVENT_NOUN, sentence.text));
  const where = document.sentences[0];
  if (isSomeEvent && where)
    return propose(document, 'other', [where], 'kind-other', 0.4, ['weak-wording']);
  return { value: null, reason: 'not-stated' };
}
