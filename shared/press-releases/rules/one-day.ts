/** One day and the stated length give the other day; and what is left where no day is told. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field, Proposal, Reason } from '../schema';
import { occurs } from '../text/pattern';
import type { Span } from '../text/span';
import { shiftEdtf } from '../values/edtf';
import type { Duration } from './duration';
import { CLOSING, OPENING } from './wording';

export interface StatedLength extends Duration {
  readonly span: Span;
}

export interface EventDates {
  readonly startDate: Field<string>;
  readonly endDate: Field<string>;
  readonly durationDays: Field<number>;
}

/** "opened today", "ended on 5 March": one day and the length give the other day. */
export function fromOneDay(
  document: ReleaseDocument,
  sentence: Sentence,
  day: Proposal<string>,
  stated: StatedLength,
  at: Span,
): EventDates {
  // Where a sentence tells of both, what stands next to the day counts.
  const near = sentence.text.slice(
    Math.max(0, at.start - sentence.start - 22),
    at.end - sentence.start + 22,
  );
  const { text } = sentence;
  const isBoth = occurs(CLOSING, text) && occurs(OPENING, text);
  const told = isBoth && (occurs(CLOSING, near) || occurs(OPENING, near)) ? near : text;
  const isEnd = occurs(CLOSING, told) && !occurs(OPENING, told);
  const isStart = occurs(OPENING, told);
  const other = stated.isInWeeks
    ? null
    : shiftEdtf(day.value, (stated.days - 1) * (isEnd ? -1 : 1));
  const evidence = [...day.evidence];
  const confidence = isEnd || isStart ? 0.92 : 0.75;
  const reckoned: Field<string> =
    other === null
      ? { value: null, reason: 'not-stated' }
      : {
          ...day,
          value: other,
          evidence,
          rule: 'date-from-length',
          confidence,
          doubts: [...day.doubts, 'date-from-duration'],
        };
  const known: Field<string> = { ...day, confidence: Math.min(day.confidence, confidence) };
  const durationDays = propose(document, stated.days, [stated.span], 'stated-length', 0.96);
  return isEnd
    ? { startDate: reckoned, endDate: known, durationDays }
    : { startDate: known, endDate: reckoned, durationDays };
}

/** No day is told; a stated length is kept. */
export function missing(
  reason: Reason,
  stated: StatedLength | null,
  document: ReleaseDocument,
): EventDates {
  const none: Field<string> = { value: null, reason };
  const durationDays: Field<number> = stated
    ? propose(document, stated.days, [stated.span], 'stated-length', stated.isOfEvent ? 0.95 : 0.85)
    : { value: null, reason: 'not-stated' };
  return { startDate: none, endDate: none, durationDays };
}
