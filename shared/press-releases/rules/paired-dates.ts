/** First and last day told apart: "opened on Monday 5 March ... was closed on 9 March", or the stops of a series. */
import type { ReleaseDocument } from '../document';
import { type Field, isProposed } from '../schema';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { compareDates, type DateMention, type DateParts } from '../values/dates';
import { shiftEdtf } from '../values/edtf';
import { type DateCandidate, isEarlierRound } from './date-candidates';
import { findRelativeDay } from './relative-days';
import { CLOSING, OPENING } from './wording';

/** Several editions, reported as one event. */
const SERIES = words(
  'series of|rounds?|editions|in turn|(?:workshops|trainings|courses|seminars|sessions|ateliers|formations) (?:were|took|ran|in|across|have|ont|étaient|se sont)|each (?:group|session|workshop|edition|round|batch)|every (?:edition|round|session)|cohorts|batches|same (?:\\S+ )?(?:workshop|course|training|seminar|training of trainers)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\\S+ ){0,2}(?:workshops|trainings|courses|seminars|sessions|training sessions)|série de|tournée|caravane|éditions|étapes|chaque (?:groupe|session|atelier|édition)|(?:deux|trois|quatre|cinq|six|sept|huit|dix) (?:\\S+ ){0,1}(?:ateliers|formations|sessions|séminaires)|سلسلة|جولات|دفعات|محطات|كل (?:مجموعة|دفعة|ورشة|دورة)',
);

export function isSeries(document: ReleaseDocument): boolean {
  return [document.titleText, ...document.sentences.slice(0, 8).map(({ text }) => text)].some(
    (text) => occurs(SERIES, text),
  );
}

export interface DatePair {
  readonly first: DateParts;
  readonly last: DateParts;
  readonly spans: readonly Span[];
  /** How long one edition of a series lasted, where all lasted as long. */
  readonly edition?: number;
}

const UNTIL = words(
  "until|till|through|runs? to|jusqu'au|jusqu'à|حتى|إلى غاية|الى غاية|وتتواصل|تستمر إلى",
);
const GOES_ON = words(
  "continues?|continuing|(?:will )?run(?:s|ning)? (?:until|till|through|for|to)|will (?:last|run|end|conclude|close)|goes on|ongoing|se poursui(?:t|vra|vront|vent)|durera|prendra fin|s'achèvera|jusqu'(?:au|à)|(?:و|س)?(?:تتواصل|ستتواصل|يتواصل|تستمر|ستستمر|يستمر|وتستمر|تمتد|حتى)",
);
const WINDOW = { before: 70, after: 26 };
/** No event lasts longer, in days. */
const LONGEST = 130;

type Cue = 'opening' | 'closing' | null;

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** What is said of a day: the nearest word for beginning or end, before it or else right behind. */
function cueAt(text: string, start: number, end: number): Cue {
  const before = text.slice(Math.max(0, start - WINDOW.before), start);
  const opening = lastIndex(OPENING, before);
  const closing = Math.max(lastIndex(CLOSING, before), lastIndex(UNTIL, before));
  if (opening >= 0 || closing >= 0) return opening > closing ? 'opening' : 'closing';
  const after = text.slice(end, end + WINDOW.after);
  if (occurs(OPENING, after)) return 'opening';
  return occurs(CLOSING, after) ? 'closing' : null;
}

/** Whether the day is told as the beginning of what goes on after it. */
export function opensOnly({ mention, sentence }: DateCandidate): boolean {
  const { text } = sentence;
  return cueAt(text, mention.start, mention.end) === 'opening' && occurs(GOES_ON, text);
}

function cueOf({ mention, sentence }: DateCandidate): Cue {
  return cueAt(sentence.text, mention.start, mention.end);
}

function isDay({ first, isRange }: DateMention): boolean {
  return !isRange && first.day !== null;
}

function isInOrder(first: DateParts, last: DateParts): boolean {
  const years = first.year !== null && last.year !== null ? last.year - first.year : 0;
  const distance =
    years * 365 + (last.month - first.month) * 30.4 + (last.day ?? 0) - (first.day ?? 0);
  return distance > 0 && distance < LONGEST;
}

/** The other end of an event whose best date is its first or its last day. */
export function findPair(
  document: ReleaseDocument,
  best: DateCandidate,
  candidates: readonly DateCandidate[],
  release: Field<string>,
): DatePair | null {
  if (best.mention.isRange) return isSeries(document) ? fromEditions(best, candidates) : null;
  if (!isDay(best.mention)) return null;
  const cue = cueOf(best);
  const wanted: Cue = cue === 'opening' ? 'closing' : cue === 'closing' ? 'opening' : null;
  const days = candidates.filter(
    ({ mention, sentence }) =>
      isDay(mention) && (!sentence.isAboutOther || sentence === best.sentence),
  );
  const own = { date: best.mention.first, span: best.span };
  const others = days
    .filter((day) => wanted !== null && day !== best && cueOf(day) === wanted)
    .map(({ mention, span }) => ({ date: mention.first, span }));
  const told = wanted === null ? null : relativeEnd(document, wanted, release);
  for (const other of [...others, ...(told ? [told] : [])]) {
    const [from, to] = wanted === 'closing' ? [own, other] : [other, own];
    if (isInOrder(from.date, to.date))
      return { first: from.date, last: to.date, spans: [from.span, to.span] };
  }
  return isSeries(document) ? fromStops(best, days) : null;
}

/** "closed today", beside a first day that is written out. */
function relativeEnd(document: ReleaseDocument, wanted: Cue, release: Field<string>) {
  if (!isProposed(release)) return null;
  for (const sentence of document.sentences.slice(0, 8)) {
    const day = sentence.isAboutOther ? null : findRelativeDay(sentence);
    if (!day) continue;
    const [start, end] = [day.span.start - sentence.start, day.span.end - sentence.start];
    const shifted = shiftEdtf(release.value, day.shift);
    if (shifted === null || cueAt(sentence.text, start, end) !== wanted) continue;
    const [year, month, date] = shifted.split('-');
    return {
      date: {
        year: year === 'XXXX' ? null : Number(year),
        month: Number(month),
        day: Number(date),
      },
      span: day.span,
    };
  }
  return null;
}

const NEIGHBOURS = 3;
/** A round that is told in passing scores less than the event of the release. */
const CLOSE = 1.5;

/** "Arua was the first stop, on 12 May ... and on 30 June ...": the first and the last of the days. */
function fromStops(best: DateCandidate, days: readonly DateCandidate[]): DatePair | null {
  const near = days
    .filter(
      ({ sentence, score }) =>
        score > 0 && Math.abs(sentence.order - best.sentence.order) <= NEIGHBOURS,
    )
    .sort((a, b) => compareDates(a.mention.first, b.mention.first));
  const [first, last] = [near[0], near.at(-1)];
  if (!first || !last || !isInOrder(first.mention.first, last.mention.first)) return null;
  return {
    first: first.mention.first,
    last: last.mention.last,
    spans: [first.span, last.span],
  };
}

/** "in two rounds, from 1 to 3 March and from 8 to 10 March" */
function fromEditions(best: DateCandidate, candidates: readonly DateCandidate[]): DatePair | null {
  const rounds = candidates
    .filter(
      ({ mention, sentence, score }) =>
        mention.isRange &&
        mention.first.day !== null &&
        score > best.score - CLOSE &&
        !isEarlierRound(sentence, mention) &&
        (!sentence.isAboutOther || sentence === best.sentence) &&
        Math.abs(sentence.order - best.sentence.order) <= 1,
    )
    .sort((a, b) => compareDates(a.mention.first, b.mention.first));
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last || first === last) return null;
  if (!isInOrder(first.mention.last, last.mention.first)) return null;
  const lengths = rounds.map(({ mention }) => compareDates(mention.last, mention.first) + 1);
  const isSame = lengths.every((length) => length === lengths[0]);
  return {
    first: first.mention.first,
    last: last.mention.last,
    spans: rounds.map(({ span }) => span),
    ...(isSame && lengths[0] !== undefined ? { edition: lengths[0] } : {}),
  };
}
