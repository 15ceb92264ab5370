/** Days told by the day of the release: "today", "avant-hier", "أمس", "on Wednesday", "two days ago". */
import type { ReleaseDocument, Sentence } from '../document';
import { type Field, isProposed } from '../schema';
import { firstMatch, words } from '../text/pattern';
import type { Span } from '../text/span';
import { daysSince, WEEKDAY } from './weekdays';

export interface RelativeDay {
  readonly span: Span;
  /** Days from the release. */
  readonly shift: number;
  readonly rule: 'relative-day' | 'weekday';
}

interface DayRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly shift: number;
  readonly examples: readonly string[];
}

const WEEKDAYS_ARABIC = 'الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت';

/** In order: the longer wording wins over the word inside it. */
export const DAY_RULES: readonly DayRule[] = [
  {
    name: 'two-days-ago',
    pattern: words(
      '(?:the )?day before yesterday|two days ago|avant-hier|il y a deux jours|أول أمس|أمس الأول|أول البارحة|قبل يومين|منذ يومين',
    ),
    shift: -2,
    examples: ['the day before yesterday', 'avant-hier', 'أول أمس'],
  },
  {
    name: 'three-days-ago',
    pattern: words('three days ago|il y a trois jours|قبل ثلاثة أيام|منذ ثلاثة أيام'),
    shift: -3,
    examples: ['three days ago', 'il y a trois jours'],
  },
  {
    name: 'yesterday',
    pattern: words(
      "yesterday(?:'s| morning| afternoon| evening)?|last night|hier(?: matin| soir| après-midi)?|[بل]?أمس|البارحة|يوم أمس",
    ),
    shift: -1,
    examples: ["yesterday's", 'hier matin', 'يوم أمس'],
  },
  {
    name: 'today',
    pattern: words(
      `today|earlier today|this (?:morning|afternoon|evening)|tonight|aujourd'hui|(?<!à )ce jour|ce matin|cet après-midi|ce soir|(?<!هذا )(?<!في )ال?يوم(?= (?:${WEEKDAYS_ARABIC}) (?:ال)?(?:\\d|في|ب))|(?:صباح|مساء|ظهر|عصر|نهار) (?:هذا )?اليوم|هذا (?:اليوم|الصباح|المساء)|اليوم(?! (?:ال|نفس|ذات|من|ل))`,
    ),
    shift: 0,
    examples: ['this morning', "aujourd'hui", 'صباح اليوم'],
  },
];

/** The first day of the sentence that is told so. */
export function findRelativeDay(sentence: Sentence): RelativeDay | null {
  let first: RelativeDay | null = null;
  for (const { pattern, shift } of DAY_RULES) {
    for (const match of sentence.text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const isInside = first && first.span.start <= start && start < first.span.end;
      if (!isInside && (!first || start < first.span.start))
        first = { span, shift, rule: 'relative-day' };
      break;
    }
  }
  return first;
}

/** Days to come, on which an event that has begun will end. */
const COMING_DAYS: readonly { readonly pattern: RegExp; readonly shift: number }[] = [
  { pattern: words('the day after tomorrow|après-demain|بعد غد'), shift: 2 },
  { pattern: words('tomorrow|demain|غدا|(?:يوم )?(?:ال)?غد'), shift: 1 },
];

export function findComingDay(sentence: Sentence): RelativeDay | null {
  for (const { pattern, shift } of COMING_DAYS) {
    const match = firstMatch(pattern, sentence.text);
    if (!match) continue;
    const start = sentence.start + match.index;
    return { span: { start, end: start + match[0].length }, shift, rule: 'relative-day' };
  }
  return null;
}

/** What makes a weekday one to come, or none of this event. */
const TO_COME =
  /(?:next|following|every|each|prochaine?|suivante?|chaque|tous les|المقبل|القادم|التالي|كل) ?$/iu;
const TO_COME_AFTER = /^ (?:prochain|suivant|المقبل|القادم|التالي)/u;
const LAST_BEFORE = /last ?$/iu;

/** "on Wednesday and Thursday", in a release whose day is known. */
export function findWeekdays(
  document: ReleaseDocument,
  sentence: Sentence,
  release: Field<string>,
): RelativeDay[] {
  const isKnown = isProposed(release) && /^\d{4}-\d\d-\d\d$/.test(release.value);
  if (!isKnown || sentence.order > 4) return [];
  const found: RelativeDay[] = [];
  for (const match of sentence.text.matchAll(WEEKDAY[document.language])) {
    const { index } = match;
    const end = index + match[0].length;
    const before = sentence.text.slice(Math.max(0, index - 14), index);
    if (TO_COME.test(before) || TO_COME_AFTER.test(sentence.text.slice(end, end + 12))) continue;
    const since = daysSince(match[0], release.value, document.language);
    const shift = since === 0 && LAST_BEFORE.test(before) ? -7 : -since;
    const span = { start: sentence.start + index, end: sentence.start + end };
    found.push({ span, shift, rule: 'weekday' });
  }
  const isRising = found.every(
    (day, index) => index === 0 || day.shift > (found[index - 1]?.shift ?? 0),
  );
  return isRising ? found.slice(0, 2) : found.slice(0, 1);
}
