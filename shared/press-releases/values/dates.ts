/** Dates, lists of days and ranges, as written in three languages. */

import { fast } from '../text/fast-pattern';
import { AFTER_WORD, alternation, BEFORE_WORD, foldRule } from '../text/pattern';
import type { Span } from '../text/span';
import { MONTHS, readMonth } from './months';
import { LATIN_ORDINAL, ORDINAL, readLatinOrdinal, readOrdinal } from './ordinals';
import { isOrdinaryDate } from './ordinary-date';

export interface DateParts {
  readonly year: number | null;
  readonly month: number;
  /** `null` where only the month is written. */
  readonly day: number | null;
}

export interface DateMention extends Span {
  readonly first: DateParts;
  readonly last: DateParts;
  /** True for "16-18 May", "5 and 6 March"; false for one date. */
  readonly isRange: boolean;
  /** How many days "5, 12 and 19 March" names. */
  readonly listed?: number;
}

const MONTH_NAME = alternation(MONTHS.keys());
const MONTH = `(?:${MONTH_NAME})\\.?(?: ?[/(] ?(?:${MONTH_NAME})\\)?)?`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|ème)?';
const YEAR = '(?:19|20)\\d\\d';
const JOIN =
  '(?: ?[-/] ?| ?, (?:and |et |و ?)?| and | & | to | through | until | et | au | et le | و ?| الى | حتى | - )';
const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|الاثنين|الإثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد),? ';
const DAYS = `${DAY}(?:${JOIN}(?:le |the |يوم )?(?:${WEEKDAY})?(?:the )?${DAY}){0,5}`;
/** "5 and 6 of this month", in the words of three languages behind the days. */
export const THIS_MONTH = fast(
  new RegExp(
    foldRule(
      `${BEFORE_WORD}(${DAYS}) (?:of this month|inst(?:ant)?\\.?|de ce mois|(?:du mois )?courant|du mois en cours|من (?:هذا الشهر|الشهر (?:الجاري|الحالي))|(?:الجاري|الحالي))${AFTER_WORD}`,
    ),
    'giu',
  ),
);
const OF = "(?: of | de | d'| من شهر | من | شهر |[ -])";

interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Which groups hold what. */
  readonly read: (groups: readonly string[]) => readonly [DateParts, DateParts] | null;
}

function parts(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateParts | null {
  const number =
    month === undefined ? undefined : /^\d+$/.test(month) ? Number(month) : readMonth(month);
  if (number === undefined || number < 1 || number > 12) return null;
  const dayNumber = day ? Number.parseInt(day, 10) : null;
  return { day: dayNumber, month: number, year: year ? Number(year) : null };
}

/** First and last day of "23, 24 et 25"; `null` when the days do not rise. */
function readDays(days: string): readonly [string, string] | null {
  const numbers = days.match(/\d+/g) ?? [];
  const rising = numbers.every(
    (day, index) => index === 0 || Number(day) > Number(numbers[index - 1]),
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  return rising && first && last ? [first, last] : null;
}

export function fromDays(
  days: string | undefined,
  month: string | undefined,
  year: string | undefined,
) {
  const read = readDays(days ?? '');
  const first = read && parts(read[0], month, year);
  const last = read && parts(read[1], month, year);
  return first && last ? ([first, last] as const) : null;
}

function rule(
  name: string,
  source: string,
  read: DateRule['read'],
  examples: readonly string[],
): DateRule {
  return {
    name,
    pattern: fast(new RegExp(foldRule(`${BEFORE_WORD}[ولب]?${source}م?${AFTER_WORD}`), 'giu')),
    read,
    examples,
  };
}

/** In order of strength: what an earlier rule takes, a later one does not see. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    'iso',
    `(${YEAR}) ?[-/.] ?(0?[1-9]|1[0-2]) ?[-/.] ?(0?[1-9]|[12]\\d|3[01])`,
    ([, year, month, day]) => {
      const date = parts(day, month, year);
      return date && [date, date];
    },
    ['2024-03-05', '2024/3/5'],
  ),
  rule(
    'numeric-dashes',
    `(0?[1-9]|[12]\\d|3[01])-(0?[1-9]|1[0-2])-(${YEAR})`,
    ([, day, month, year]) => {
      const date = parts(day, month, year);
      return date && [date, date];
    },
    ['05-03-2024'],
  ),
  rule(
    'numeric',
    `(${DAY}(?: ?[-–] ?${DAY})?) ?[/.] ?(0?[1-9]|1[0-2])(?:\\.? ?[/.] ?(${YEAR}))?`,
    ([, days, month, year]) => fromDays(days, month, year),
    ['29-31/8', '05/03/2024'],
  ),
  rule(
    'days-month-year',
    `(${DAYS})${OF}(${MONTH})(?:,? ?(?:de |of |لعام |عام |سنة |من عام )?(${YEAR}))?`,
    ([, days, month, year]) => fromDays(days, month, year),
    ['5 and 6 March 2024', '16-18 May', 'les 23, 24 et 25 janvier 2018', '20 و21 و22 فيفري'],
  ),
  rule(
    'ordinal-words',
    `(${ORDINAL})(?:(?: إلى | حتى | و ?| - )(${ORDINAL}))? (?:من )?(?:شهر )?(${MONTH})(?: (?:من عام |عام |لعام |سنة )?(${YEAR}))?`,
    ([, from, to, month, year]) => {
      const first = parts(readOrdinal(from), month, year);
      const last = parts(readOrdinal(to ?? from), month, year);
      return first && last && [first, last];
    },
    ['من الرابع إلى السادس من آذار 2019'],
  ),
  rule(
    'ordinal-words-latin',
    `(${LATIN_ORDINAL})(?:(?: and | to | et | au )(?:the |le )?(${LATIN_ORDINAL}))?(?: (?:day )?of (?:the month of )?| )(${MONTH})(?:,? (${YEAR}))?`,
    ([, from, to, month, year]) => {
      const first = parts(readLatinOrdinal(from), month, year);
      const last = parts(readLatinOrdinal(to ?? from), month, year);
      return first && last && [first, last];
    },
    ['the first of June', 'le premier mars 2020', 'the second and third of May 2021'],
  ),
  rule(
    'month-days-year',
    `(${MONTH}) (${DAYS})(?:,? (${YEAR}))?`,
    ([, month, days, year]) => fromDays(days, month, year),
    ['November 9-14, 2015', 'June 4-5'],
  ),
  rule(
    'month-year',
    `(${MONTH})(?:,? (?:de |of |عام )?)(${YEAR})`,
    ([, month, year]) => {
      const date = parts(undefined, month, year);
      return date && [date, date];
    },
    ['March 2024', 'mars 2024'],
  ),
  rule(
    'month-alone',
    `(?<=(?<![\\p{L}])(?:in|during|throughout|early|late|mid|en|courant|début|fin|في|خلال|شهر)(?: |-))(${MONTH})(?! ?\\d)`,
    ([, month]) => {
      const date = parts(undefined, month, undefined);
      return date && [date, date];
    },
    ['in May', 'en juin', 'خلال شهر مارس'],
  ),
];

const RANGE_JOIN = fast(
  new RegExp(
    foldRule(
      "^,? ?(?:-|to|until|till|through|and|au|jusqu'au|et|et le|و|الى|حتى|وحتى) ?(?:(?:the|le|from|du|يوم|غاية|on) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?$",
    ),
    'iu',
  ),
);
/** "between February and March 2024", "from 28 February to 2 March": the first part has no year. */
const LONE_MONTH = fast(
  new RegExp(
    foldRule(
      `${BEFORE_WORD}(?:between|from|de|entre|du|بين|من) (?:mois de )?(${MONTH})(?: and | to | et | à | و ?| الى | - ?)$`,
    ),
    'iu',
  ),
);

/** These find dates in words alone. */
const WITHOUT_DIGITS = new Set(['ordinal-words', 'ordinal-words-latin', 'month-alone']);

export function findDates(text: string): DateMention[] {
  const single: DateMention[] = [];
  const hasDigit = /\d/.test(text);
  for (const { name, pattern, read } of DATE_RULES) {
    if (!hasDigit && !WITHOUT_DIGITS.has(name)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (single.some((other) => other.start < span.end && span.start < other.end)) continue;
      const result = read(match);
      if (!result || !isOrdinaryDate(text, span)) continue;
      const [first, last] = result;
      const listed = countListed(text, match);
      single.push({
        ...span,
        first,
        last,
        isRange: first.day !== last.day,
        ...(listed === null ? {} : { listed }),
      });
    }
    if (single.length > 400) break;
  }
  single.sort((a, b) => a.start - b.start);
  return joinRanges(
    text,
    single.map((mention) => addLoneMonth(text, mention)),
  );
}

/** "5, 12 and 19 March" are three days; "between 5 and 9 March" are not two. */
function countListed(text: string, match: RegExpMatchArray): number | null {
  const list = match
    .slice(1)
    .find((group) => /\d(?:st|nd|rd|th)?(?:,| and | et | & | ?و)/iu.test(group ?? ''));
  if (list === undefined) return null;
  const before = text.slice(Math.max(0, (match.index ?? 0) - 24), match.index);
  if (/(?:between|entre|بين)(?: the| le)? ?(?:\p{L}+ )?$/iu.test(before)) return null;
  const days = list.match(/\d{1,2}/g) ?? [];
  return /[-/]|to|through|au| - /iu.test(list) ? null : days.length;
}

function addLoneMonth(text: string, mention: DateMention): DateMention {
  if (mention.first.day !== null) return mention;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const lone = LONE_MONTH.exec(before);
  const month = lone?.[1] === undefined ? undefined : readMonth(lone[1]);
  if (!lone || month === undefined) return mention;
  const start = mention.start - before.length + lone.index;
  const year = mention.first.year;
  return {
    start,
    end: mention.end,
    isRange: true,
    last: mention.last,
    first: { day: null, month, year },
  };
}

/** "November 29, 2016 to December 1, 2016" is one range. */
function joinRanges(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const between = previous ? text.slice(previous.end, mention.start) : '';
    const order = previous ? compareDates(previous.last, mention.first) : 1;
    const isRising =
      previous !== undefined && (order < 0 || crossesYear(previous.last, mention.first));
    if (previous && !previous.isRange && isRising && RANGE_JOIN.test(between)) {
      joined[joined.length - 1] = {
        start: previous.start,
        end: mention.end,
        first: { ...previous.first, year: previous.first.year ?? mention.first.year },
        last: { ...mention.last, year: mention.last.year ?? previous.last.year },
        isRange: true,
      };
    } else joined.push(mention);
  }
  return joined;
}

/** "28 December to 2 January" */
function crossesYear(a: DateParts, b: DateParts): boolean {
  return (a.year === null || b.year === null) && a.month >= 11 && b.month <= 2;
}

/** Negative when `a` lies before `b`; years count only where both have one. */
export function compareDates(a: DateParts, b: DateParts): number {
  const years = a.year === null || b.year === null ? 0 : a.year - b.year;
  return years * 400 + (a.month - b.month) * 31 + (a.day ?? 0) - (b.day ?? 0);
}
