/** The dateline: "City, Country, 7 March 2024 -", a date line of its own, "Posted: ...". */
import { propose, type ReleaseDocument } from '../document';
import { findPlaces } from '../names/gazetteer';
import type { Field } from '../schema';
import type { Span } from '../text/span';
import { type DateMention, findDates } from '../values/dates';
import { toEdtf } from '../values/edtf';
import { isDateLine, isDatelineLine, withoutBeside } from './date-line';

export interface Dateline {
  readonly date: (DateMention & { readonly span: Span }) | null;
  /** The part of the first paragraph before the dash, in folded text. */
  readonly span: Span | null;
}

const LONGEST_DATELINE = 140;
/** What stands between a dateline and the text. */
const DASH =
  /(?<=\d{4}|\p{L}{3}|\))[.;] (?=\p{Lu}|\p{Script=Arabic}|[“"])|(?<=\)) (?=\p{Lu}|[“"])|[.,]?\s?-{1,2}\s|\s-{1,2}\s?|:\s|\s?\|\s?|\s\/{1,2}\s/gu;
/** The opening of the first paragraph up to its dash, when it is short and reads like a place or a date. */
export function findDateline(document: ReleaseDocument): Dateline {
  return fromOpening(document) ?? fromOwnLine(document) ?? { span: null, date: null };
}

/** A line between headline and body that names town and day. */
function fromOwnLine(document: ReleaseDocument): Dateline | null {
  const lines = [...document.header, ...document.body.slice(0, 3)];
  for (const line of lines) {
    if (line.kind === 'paragraph' || !isDatelineLine(line.text)) continue;
    const date = findDates(line.text).at(-1);
    if (!date || date.isRange || findPlaces(line.text, document.gazetteer).length === 0) continue;
    const span = { start: line.start + date.start, end: line.start + date.end };
    return { span: { start: line.start, end: line.end }, date: { ...date, span } };
  }
  return null;
}

function fromOpening(document: ReleaseDocument): Dateline | null {
  for (const [index, block] of document.body.slice(0, 4).entries()) {
    if (block.kind !== 'paragraph') continue;
    const opening = block.text.slice(0, LONGEST_DATELINE);
    const heads = [...opening.matchAll(DASH)]
      .filter((dash) => isHead(document, opening, dash, index === 0))
      .map((dash) => ({ end: dash.index, date: findDates(opening.slice(0, dash.index))[0] }));
    // "Kigoma - 20 September 2016. Children ...": the day may stand behind the first dash.
    const head = heads.find(({ date }) => date && !date.isRange) ?? heads[0];
    if (!head) continue;
    const { date, end } = head;
    const at = { start: block.start, end: block.start + end };
    return {
      span: at,
      date: date
        ? { ...date, span: { start: block.start + date.start, end: block.start + date.end } }
        : null,
    };
  }
  return null;
}

function isHead(
  document: ReleaseDocument,
  opening: string,
  dash: RegExpExecArray,
  isFirst: boolean,
): boolean {
  const head = opening.slice(0, dash.index);
  const dates = findDates(head);
  const places = findPlaces(head, document.gazetteer).length;
  const isWeak = /^[.;)|] ?$|^ (?:\| )?$/.test(dash[0]);
  if (isWeak && dates.length === 0 && places < 2) return false;
  // "Modules: ..." has the shape of a dateline, too.
  if (dates.length === 0 && places === 0 && !(isFirst && dash[0].includes('-'))) return false;
  return !isInsideDate(opening, dash.index) && isPlaceOrDate(head, dates);
}

/** "12 - 14 March" has a dash, too; the stop of "3 May." ends it. */
function isInsideDate(text: string, dash: number): boolean {
  return findDates(text).some((date) => date.start < dash && dash < date.end - 1);
}

function isPlaceOrDate(written: string, dates: readonly DateMention[]): boolean {
  const head = written.replace(/[.,; ]+$/, '');
  const dateless = dates.reduceRight(
    (left, date) => `${left.slice(0, date.start)} ${left.slice(date.end)}`,
    head,
  );
  const rest = withoutBeside(dateless);
  const listed = rest.match(/\p{L}[\p{L}']*/gu) ?? [];
  if (listed.length > 7 || (listed.length === 0 && dates.length === 0)) return false;
  const lower = listed.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:le|the|on|of|de|la|du|en|and|st|nd|rd|th|au|el|al|d)$/u.test(word),
  );
  if (/[!?"“]|\.(?! |$)/.test(rest.replace(/\p{L}\./gu, ''))) return false;
  return lower.length === 0 && /^\p{Lu}|^\p{Script=Arabic}|^\d|^[(]/u.test(head.trim());
}

export function extractReleaseDate(
  document: ReleaseDocument,
  dateline: Dateline,
): { field: Field<string>; mention: DateMention | null } {
  const { date } = dateline;
  if (date) return describe(document, date, date.span, 'dateline', 0.96);
  const below = document.body.filter((block) => block.kind === 'line');
  const lines = [...document.header, ...below.slice(0, 4), ...below.slice(4).slice(-4)];
  for (const line of lines) {
    if (!isDateLine(line.text)) continue;
    const [mention] = findDates(line.text);
    if (!mention || mention.isRange) continue;
    const span = { start: line.start + mention.start, end: line.start + mention.end };
    return describe(document, mention, span, 'date-line', 0.93);
  }
  return { field: { value: null, reason: 'not-stated' }, mention: null };
}

function describe(
  document: ReleaseDocument,
  mention: DateMention,
  span: Span,
  rule: string,
  confidence: number,
) {
  const value = toEdtf(mention.first);
  if (value === null || mention.isRange)
    return { field: { value: null, reason: 'not-stated' } as const, mention: null };
  const doubts = mention.first.year === null ? (['no-year-in-text'] as const) : [];
  return { field: propose(document, value, [span], rule, confidence, doubts), mention };
}
