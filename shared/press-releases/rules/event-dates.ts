/** First and last day of the event: the best dates in the text, completed by the dateline and the stated length. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import { type Field, isProposed, type Proposal, type Reason } from '../schema';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import { compareDates, type DateMention } from '../values/dates';
import { countEdtfDays, shiftEdtf, toEdtf } from '../values/edtf';
import { type DateCandidate, findDateCandidates } from './date-candidates';
import { findDurations } from './duration';
import { type EventDates, fromOneDay, missing, type StatedLength } from './one-day';
import { type DatePair, findPair, isSeries, opensOnly } from './paired-dates';
import { findComingDay, findRelativeDay, findWeekdays, type RelativeDay } from './relative-days';
import type { Dateline } from './release-date';
import { ATTEND_VERB, CLOSING, EVENT_NOUN, HOLD_VERB } from './wording';

const VAGUE = words(
  'last week|this week|last month|recently|earlier this (?:week|month)|la semaine (?:dernière|passée)|cette semaine|récemment|le mois dernier|الأسبوع الماضي|هذا الأسبوع|الشهر الماضي|مؤخرا',
);

const THRESHOLD = 2.5;
const LAST_SENTENCE = 10;

export function extractEventDates(
  document: ReleaseDocument,
  dateline: Dateline,
  release: { field: Field<string>; mention: DateMention | null },
): EventDates {
  const candidates = findDateCandidates(document, dateline, release.mention);
  const [best, second] = candidates;
  const stated = chooseDuration(document, best);
  if (best && best.score >= THRESHOLD && best.mention.first.day === null && !best.mention.isRange) {
    // "today" of the lead says more than a month that is named later on.
    const told = fromRelativeDay(document, [], release.field, stated, best.sentence.order);
    if (isProposed(told.startDate)) return told;
  }
  if (best && best.score >= THRESHOLD) {
    const rival =
      second &&
      second.score > best.score - 1 &&
      compareDates(second.mention.first, best.mention.first) !== 0;
    const pair = findPair(document, best, candidates, release.field);
    const told = pair
      ? { ...best.mention, first: pair.first, last: pair.last, isRange: true }
      : best.mention;
    const spans = pair?.spans ?? [best.span];
    const length = stated ?? editionLength(pair, best);
    return fromMention(document, { ...best, mention: told, spans }, release.mention, length, {
      rival: rival === true && !pair,
      isPair: pair !== null,
    });
  }
  return fromRelativeDay(document, candidates, release.field, stated);
}

/** One edition's length, told by the days of each. */
function editionLength(pair: DatePair | null, best: DateCandidate): StatedLength | null {
  if (pair?.edition === undefined) return null;
  return { ...best.span, days: pair.edition, isOfEvent: true, isInWeeks: false, span: best.span };
}

/** The stated length that is said of the event: the one that fits the dates, else the earliest. */
function chooseDuration(
  document: ReleaseDocument,
  best: DateCandidate | undefined,
): StatedLength | null {
  const texts = [
    ...document.sentences.filter((sentence) => !sentence.isAboutOther),
    ...(document.headline ? [document.headline] : []),
  ];
  const all = texts.flatMap(({ text, start, numbers }) =>
    findDurations(text, numbers, document.language).map((found) => ({
      ...found,
      span: { start: start + found.start, end: start + found.end },
    })),
  );
  const counted = best?.mention.isRange ? countMention(best.mention) : null;
  return (
    all.find((found) => found.days === counted) ??
    all.find((found) => found.isOfEvent) ??
    all[0] ??
    null
  );
}

function countMention({ first, last, listed }: DateMention): number | null {
  if (listed !== undefined) return listed;
  const [from, to] = [toEdtf(first), toEdtf(last)];
  return from === null || to === null ? null : countEdtfDays(from, to);
}

function withYear(mention: DateMention, release: DateMention | null): DateMention {
  const known = mention.last.year ?? mention.first.year;
  const year = known ?? release?.first.year ?? null;
  if (year === null) return mention;
  const crosses = mention.first.month > mention.last.month;
  // An event of December in a release of January belongs to the year before.
  const told = crosses ? mention.last.month : mention.first.month;
  const isLater = known === null && release !== null && told > release.first.month + 6;
  const last = mention.last.year ?? (isLater ? year - 1 : year);
  const first = mention.first.year ?? (crosses ? last - 1 : last);
  return {
    ...mention,
    first: { ...mention.first, year: first },
    last: { ...mention.last, year: last },
  };
}

function fromMention(
  document: ReleaseDocument,
  best: DateCandidate & { readonly spans: readonly Span[] },
  release: DateMention | null,
  stated: StatedLength | null,
  { rival, isPair }: { readonly rival: boolean; readonly isPair: boolean },
): EventDates {
  const mention = withYear(best.mention, release);
  const first = toEdtf(mention.first);
  const last = toEdtf(mention.last);
  if (first === null || last === null) return missing('not-stated', stated, document);
  const doubts: Reason[] = [];
  if (first.startsWith('XXXX')) doubts.push('no-year-in-text');
  if (rival) doubts.push('several-events');
  const confidence = rival ? 0.7 : isPair ? 0.85 : best.score > 5 ? 0.95 : 0.85;
  const at = best.spans;
  const start = propose(document, first, at, 'event-date', confidence, doubts);
  const end = propose(document, last, at, 'event-date', confidence, doubts);
  const isSingleDay = first === last && first.length === 10;
  if (isSingleDay && stated && stated.days > 1)
    return fromOneDay(document, best.sentence, start, stated, best.span);
  if (isSingleDay && !stated && opensOnly(best))
    return { ...missing('not-stated', null, document), startDate: start };
  const counted = best.mention.listed ?? countEdtfDays(first, last);
  if (stated) {
    const fits = counted === null || counted === stated.days;
    const isShortSeries = !fits && stated.days < (counted ?? 0) / 2 && isSeries(document);
    const value = fits || isShortSeries ? stated.days : (counted ?? stated.days);
    return {
      startDate: start,
      endDate: end,
      durationDays: propose(
        document,
        value,
        fits ? [stated.span] : [stated.span, ...best.spans],
        'stated-length',
        fits ? 0.96 : 0.7,
        fits ? [] : ['duration-does-not-fit-dates'],
      ),
    };
  }
  const durationDays: Field<number> =
    counted === null
      ? { value: null, reason: 'not-stated' }
      : propose(document, counted, at, 'counted-days', confidence, ['counted-from-dates']);
  return { startDate: start, endDate: end, durationDays };
}

function fromRelativeDay(
  document: ReleaseDocument,
  candidates: readonly DateCandidate[],
  release: Field<string>,
  stated: StatedLength | null,
  last = LAST_SENTENCE,
): EventDates {
  for (const sentence of document.sentences.slice(0, last)) {
    if (sentence.isAboutOther) continue;
    const isNear =
      occurs(EVENT_NOUN, sentence.text) ||
      occurs(ATTEND_VERB, sentence.text) ||
      occurs(HOLD_VERB, sentence.text) ||
      occurs(CLOSING, sentence.text);
    if (!isNear) continue;
    const told = findRelativeDay(sentence);
    const isDated = candidates.some((candidate) => candidate.sentence === sentence);
    const days = told ? [told] : isDated ? [] : findWeekdays(document, sentence, release);
    const [first] = days;
    const last = days.at(-1);
    if (!first || !last) continue;
    if (!isProposed(release)) return missing('relative-date-without-dateline', stated, document);
    const [start, end] = [
      proposeDay(document, release, first),
      proposeDay(document, release, last),
    ];
    if (!start || !end) break;
    const close = days.length === 1 && !stated ? findClosingDay(document, sentence) : null;
    const closing = close && proposeDay(document, release, close);
    if (close && closing) return betweenDays(document, start, closing, [first, close], stated);
    if (days.length === 1 && stated && stated.days > 1)
      return fromOneDay(document, sentence, start, stated, first.span);
    return betweenDays(document, start, end, days, stated);
  }
  const isVague = document.sentences.slice(0, 6).some((sentence) => occurs(VAGUE, sentence.text));
  return missing(isVague ? 'only-relative-date' : 'not-stated', stated, document);
}

/** "opened today ... ends tomorrow" */
function findClosingDay(document: ReleaseDocument, from: Sentence): RelativeDay | null {
  for (const sentence of document.sentences.slice(from.order, from.order + 3)) {
    const day = sentence.isAboutOther ? null : findComingDay(sentence);
    if (day && occurs(CLOSING, sentence.text)) return day;
  }
  return null;
}

function proposeDay(
  document: ReleaseDocument,
  release: Proposal<string>,
  { span, shift, rule }: RelativeDay,
): Proposal<string> | null {
  const day = shiftEdtf(release.value, shift);
  if (day === null) return null;
  const doubts: Reason[] = release.value.startsWith('XXXX') ? ['no-year-in-text'] : [];
  const confidence = rule === 'relative-day' ? 0.93 : 0.8;
  return propose(document, day, [span], rule, confidence, doubts);
}

function betweenDays(
  document: ReleaseDocument,
  start: Proposal<string>,
  end: Proposal<string>,
  days: readonly RelativeDay[],
  stated: StatedLength | null,
): EventDates {
  const counted = countEdtfDays(start.value, end.value) ?? 1;
  const durationDays = propose(
    document,
    stated?.days ?? counted,
    days.map((day) => day.span),
    start.rule,
    stated ? 0.95 : start.confidence - 0.08,
    stated ? [] : ['counted-from-dates'],
  );
  return { startDate: start, endDate: end, durationDays };
}
