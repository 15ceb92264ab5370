/** Direct quotations with their speakers; parts of one quotation are joined. */
import { type BodyBlock, propose, type ReleaseDocument } from '../document';
import { findPersonNames } from '../names/person-names';
import type { Proposal, ReleaseQuote } from '../schema';
import { occurs, words } from '../text/pattern';
import { type Quotation, SPEECH_VERB, SPEECH_VERBS } from '../text/quotations';
import { readSpan, type Span } from '../text/span';

export interface FoundQuote {
  readonly proposal: Proposal<ReleaseQuote>;
  /** The speaker's name in folded text, where one is named. */
  readonly speaker: Span | null;
}

const PRONOUN = words('he|she|they|elle|il|ils|قال|قالت|اضاف|اضافت|واضاف|واضافت');
/** "said a Community Leader", "replied one participant" */
const NAMELESS = new RegExp(
  `(?:${SPEECH_VERBS}) ((?:an?|one|une?|l'une?|another) (?:[\\p{L}'-]+ ?){1,8}?)(?=[,.;:]| during| at the| from the| who| lors|$)`,
  'iu',
);

interface Attribution {
  readonly name: Span | null;
  readonly text: string | null;
  readonly isPronoun: boolean;
  readonly hasVerb: boolean;
}

function attributionIn(
  document: ReleaseDocument,
  block: BodyBlock,
  from: number,
  to: number,
  last: boolean,
): Attribution {
  const stretch = block.text.slice(from, to);
  const names = findPersonNames(stretch, document.language, document.gazetteer);
  const name = last ? names.at(-1) : names[0];
  const nameless = NAMELESS.exec(stretch)?.[1]?.trim() ?? null;
  return {
    name: name
      ? { start: block.start + from + name.start, end: block.start + from + name.end }
      : null,
    text: nameless,
    isPronoun: occurs(PRONOUN, stretch),
    hasVerb: occurs(SPEECH_VERB, stretch),
  };
}

/** "Mr." ends no sentence; the length stays. */
function withoutTitleStops(text: string): string {
  return text.replace(
    /\b(?:Mr|Ms|Mrs|Dr|M|Prof|H\.E|St|Hon|rtd|Rtd|ret|Ret|Esq|Rev|Gen|Col|Lt|Capt|Sgt|Maj|Eng|Barr|Amb|Insp|Supt|Jr|Sr|Pr|Me|Cdt)\./gu,
    (title) => `${title.slice(0, -1)} `,
  );
}

/** Where the sentence after a quotation ends: the attribution lies before. */
function afterEnd(text: string, from: number, limit: number): number {
  const stop = /[.!?](?=\s+[\p{Lu}“"]|\s*$)/u;
  const stretch = withoutTitleStops(text.slice(from, limit));
  const match = stop.exec(stretch);
  return match ? from + match.index + 1 : limit;
}

function beforeStart(text: string, from: number, to: number): number {
  const stretch = withoutTitleStops(text.slice(from, to));
  let start = from;
  for (const match of stretch.matchAll(/[.!?] (?=[\p{Lu}\p{Script=Arabic}])/gu))
    start = from + match.index + 2;
  return start;
}

export function extractQuotes(document: ReleaseDocument): FoundQuote[] {
  const found: FoundQuote[] = [];
  let lastName: Span | null = null;
  for (const block of document.body) {
    const speech = block.quotations.filter((quotation) => quotation.isSpeech);
    let openInBlock = false;
    speech.forEach((quotation, index) => {
      if (found.length >= 60) return;
      const next = speech[index + 1];
      const previous = speech[index - 1];
      const afterTo = afterEnd(block.text, quotation.end, next?.start ?? block.text.length);
      const after = attributionIn(document, block, quotation.end, afterTo, false);
      const beforeFrom = beforeStart(block.text, previous?.end ?? 0, quotation.start);
      const before = attributionIn(document, block, beforeFrom, quotation.start, true);
      const isAfter =
        after.hasVerb && (after.name !== null || after.text !== null || after.isPronoun);
      const announced = /[:,]\s*$/.test(block.text.slice(0, quotation.start)) || !isAfter;
      const own = isAfter ? after : announced ? before : after;
      const isContinuation =
        openInBlock && previous !== undefined && continues(block, previous, quotation, own, before);
      if (isContinuation) return;
      openInBlock = true;
      const speaker: Span | null =
        own.name ??
        (own.text
          ? null
          : (before.name ??
            nearestName(document, block, quotation) ??
            (own.isPronoun ? lastName : null)));
      found.push(describe(document, block, quotation, speaker, own));
      if (speaker) lastName = speaker;
    });
  }
  return found;
}

/** The second part of a quotation brings no speaker of its own. */
function continues(
  block: BodyBlock,
  previous: Quotation,
  quotation: Quotation,
  own: Attribution,
  before: Attribution,
): boolean {
  const between = block.text.slice(previous.end, quotation.start);
  // "...", said Jane Doe, "and ...": a small letter goes on with the sentence.
  const goesOn = /^\s*\p{Ll}/u.test(block.text.slice(quotation.inner.start, quotation.inner.end));
  if (
    goesOn &&
    /,\s*$/.test(between) &&
    !/[.!?] /.test(withoutTitleStops(between)) &&
    occurs(SPEECH_VERB, between)
  )
    return true;
  if (
    /[.!?]["”]?\s*$/.test(between.trimEnd()) ||
    /[,:]\s*$/.test(between) ||
    between.trim() === ''
  ) {
    const named = own.name !== null && own.name.start > block.start + quotation.end;
    const newSpeaker =
      before.name !== null &&
      occurs(SPEECH_VERB, between) &&
      withoutTitleStops(between).split(/[.!?] /).length > 2;
    return !named && !(own.text !== null && own.text !== '' && own !== before) && !newSpeaker;
  }
  return own.name === null && own.text === null;
}

function nearestName(
  document: ReleaseDocument,
  block: BodyBlock,
  quotation: Quotation,
): Span | null {
  const names = findPersonNames(
    block.text.slice(0, quotation.start),
    document.language,
    document.gazetteer,
  );
  const name = names.at(-1);
  return name ? { start: block.start + name.start, end: block.start + name.end } : null;
}

function describe(
  document: ReleaseDocument,
  block: BodyBlock,
  quotation: Quotation,
  speaker: Span | null,
  own: Attribution,
): FoundQuote {
  const inner = {
    start: block.start + quotation.inner.start,
    end: block.start + quotation.inner.end,
  };
  const name = speaker ? readSpan(document.source, speaker) : own.text;
  const text = readSpan(document.source, inner);
  const evidence = [
    { start: block.start + quotation.start, end: block.start + quotation.end },
    ...(speaker ? [speaker] : []),
  ];
  const confidence = own.hasVerb && name !== null ? 0.95 : name === null ? 0.7 : 0.85;
  return {
    proposal: propose(document, { speaker: name, text }, evidence, 'quotation', confidence),
    speaker,
  };
}
