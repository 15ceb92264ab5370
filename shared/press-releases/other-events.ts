/** Further events that a release tells of: another item on the page, an earlier round, the next one. */
import { prepareDocument, type Sentence } from './document';
import { extractRelease } from './extract';
import { EVENT_NOUN } from './rules/wording';
import {
  type Evidence,
  type ExtractedRelease,
  type ExtractOptions,
  isProposed,
  type Proposal,
} from './schema';
import { occurs } from './text/pattern';
import { type Span, toEvidence } from './text/span';

export interface ReleaseEvents {
  /** The event of the headline, as `extractRelease` gives it. */
  readonly main: ExtractedRelease;
  /** The others, in reading order, each with evidence in the same text. */
  readonly others: readonly ExtractedRelease[];
}

const MOST_OTHERS = 6;
const SHORTEST_ITEM = 60;

/** Reads a release that may tell of several events. Pure, like `extractRelease`. */
export function extractEvents(text: string, options: ExtractOptions = {}): ReleaseEvents {
  const main = extractRelease(text, options);
  if (main.isEvent.value !== true) return { main, others: [] };
  const others = findStretches(text, options)
    .slice(0, MOST_OTHERS)
    .map(([start, end]) =>
      shift(extractRelease(text.slice(start, end), { ...options, isPart: true }), start),
    )
    .filter((other) => tellsOfEvent(other))
    .map((other) => withYear(other, main))
    .filter((other) => differs(other, main));
  return { main, others };
}

/** Where the text speaks of another event: marked sentences that follow each other, and what stands below a rule. */
function findStretches(text: string, options: ExtractOptions): Evidence[] {
  const { source, sentences, body } = prepareDocument(text, options);
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isSame = last?.block === sentence.block && last.order + 1 === sentence.order;
    if (!sentence.isAboutOther) continue;
    if (run && isSame && sentence.isOtherItem === last.isOtherItem) run.push(sentence);
    else runs.push([sentence]);
  }
  const marked = runs
    .filter((run) => run.some((sentence) => occurs(EVENT_NOUN, sentence.text)))
    .map((run): Span => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
  const last = body.at(-1)?.end ?? source.text.length;
  const rest = { start: last, end: source.text.length };
  const below = rest.end - rest.start > SHORTEST_ITEM ? [rest] : [];
  return [...marked, ...below].map((span) => toEvidence(source, span));
}

function tellsOfEvent({ startDate, city, participants, isEvent }: ExtractedRelease): boolean {
  const told = [startDate, city, participants.total].filter((field) => field.value !== null);
  return isEvent.value === true && told.length > 0;
}

function differs(other: ExtractedRelease, main: ExtractedRelease): boolean {
  return (
    (['startDate', 'city'] as const).some(
      (field) => other[field].value !== null && other[field].value !== main[field].value,
    ) ||
    (other.participants.total.value !== null &&
      other.participants.total.value !== main.participants.total.value)
  );
}

/** A day without a year belongs to the year of the release or of the main event. */
function withYear(other: ExtractedRelease, main: ExtractedRelease): ExtractedRelease {
  const known = [main.startDate, main.releaseDate].find(
    (field) => isProposed(field) && !field.value.startsWith('XXXX'),
  );
  const year = known?.value?.slice(0, 4);
  if (year === undefined) return other;
  const complete = (field: ExtractedRelease['startDate']) =>
    isProposed(field) && field.value.startsWith('XXXX')
      ? { ...field, value: field.value.replace('XXXX', year), confidence: 0.6 }
      : field;
  return { ...other, startDate: complete(other.startDate), endDate: complete(other.endDate) };
}

/** The same record with all evidence moved to where the stretch begins. */
function shift<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((item) => shift(item, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isProposal(value)) {
    const evidence = value.evidence.map(([start, end]): Evidence => [start + by, end + by]);
    return { ...value, evidence };
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, shift(inner, by)]);
  return Object.fromEntries(entries) as T;
}

function isProposal(value: object): value is Proposal<unknown> {
  return 'evidence' in value && 'rule' in value;
}
