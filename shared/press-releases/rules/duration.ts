/** Stated lengths: "three-day", "over two days", "de trois jours", "لمدة ثلاثة أيام". */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';

export interface Duration extends Span {
  readonly days: number;
  /** True for "three-day workshop": said of an event, not of something within it. */
  readonly isOfEvent: boolean;
}

const LONGEST = 60;
const AFTER_NUMBER: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: /^(?:[- ](?:full |consecutive |intensive |working )?days?)(?![\p{L}])(?<adjective>(?:-long)?(?=,? (?:\p{L}+[ -]){0,5}(?:training|workshop|seminar|course|conference|meeting|roundtable|round|event|session|visit|programme|program|tot)))?/iu,
  fr: /^ (?:jours?|journées?)(?![\p{L}])/iu,
  ar: /^ (?:ايام|يوما|يوم)(?![\p{L}])/u,
};
const BEFORE_NUMBER: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: /(?:over|for|lasts?|lasted|runs for|ran for|in|after|during|spanning|across|lasting|through|of)(?: the| a period of| a total of)? ?$/iu,
  fr: /(?:de|pendant|durant|sur|en|durée de|d'|duré|dure|l'espace de|au cours des|tout au long des|soit)(?: les)? ?$/iu,
  ar: /(?:لمدة|مدي|مدار|تدوم|تستمر|يستمر|يدوم|دامت|دام|مدتها|مدته|تستغرق|استغرقت|علي امتداد|امتداد|استمرت(?: \p{L}+)?|استمر(?: \p{L}+)?|طوال|خلال)(?: علي)? ?$/u,
};
/** Lengths in one word. */
const FIXED: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  {
    pattern: words(
      "(?:one|single|full)[- ]day|d'une journée|d'un jour|une journée de|يوم واحد|ليوم واحد",
    ),
    days: 1,
  },
  { pattern: words('(?:week|one-week)[- ]long'), days: 7 },
  { pattern: words('(?:لمدة |مدى |مدار |استمرت |استمر |طوال )يومين'), days: 2 },
];
const RELATIVE_TO_OTHER = /(?:within|before|every|last|past|next|previous|first|les|ago) ?$/iu;

export function findDurations(
  text: string,
  numbers: readonly NumberMention[],
  language: ReleaseLanguage,
): Duration[] {
  const found: Duration[] = [];
  for (const number of numbers) {
    const after = AFTER_NUMBER[language].exec(text.slice(number.end, number.end + 90));
    if (!after || number.value < 1 || number.value > LONGEST) continue;
    const before = text.slice(Math.max(0, number.start - 24), number.start);
    const isOfEvent =
      language === 'en' ? after.groups?.adjective !== undefined || /^-/.test(after[0]) : false;
    const isPeriod = BEFORE_NUMBER[language].test(before);
    if (!isOfEvent && (!isPeriod || RELATIVE_TO_OTHER.test(before))) continue;
    found.push({
      start: number.start,
      end: number.end + after[0].length,
      days: number.value,
      isOfEvent: isOfEvent || language !== 'en',
    });
  }
  for (const { pattern, days } of FIXED) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, days, isOfEvent: true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
