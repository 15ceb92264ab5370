/** Stated lengths: "three-day", "over two days", "de trois jours", "لمدة ثلاثة أيام", "a week-long". */
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';

export interface Duration extends Span {
  readonly days: number;
  /** True for "three-day workshop": said of an event, not of something within it. */
  readonly isOfEvent: boolean;
  /** In weeks it does not tell which day was the last. */
  readonly isInWeeks: boolean;
}

const LONGEST = 60;
const WEEK = 7;
const ADJECTIVE =
  '(?:full |full-|whole |entire |consecutive |intensive |working |training |busy |long |solid |packed |successive )?';
const NEAR_EVENT =
  '(?=,? (?:\\p{L}+[ -]){0,5}(?:training|workshop|seminar|course|conference|meeting|roundtable|round|event|session|visit|programme|program|tot|exercise|retreat|forum|mission|camp|tour|trip|consultation|dialogue|class|school))';
/** The unit behind a number; what makes it a time before or after something else is left out. */
const AFTER_NUMBER: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: fast(
    new RegExp(
      `^[- ]${ADJECTIVE}(?<unit>days?|weeks?)(?![\\p{L}])(?! (?:later|earlier|ago|before|after|a week|per|from now|notice|in advance|of leave|old))(?<adjective>(?:[- ]long)?${NEAR_EVENT})?(?<of> of (?:intensive |practical |lively |hard )?(?:training|work|discussions?|exchanges?|exercises|lessons|classes|debates?|sessions|learning|simulation|presentations|deliberations|lectures|talks|drills))?`,
      'iu',
    ),
  ),
  fr: fast(
    /^ (?:(?:pleins?|bonnes|longs|demi-)[ -]?)?(?<unit>jours?|journées?|semaines?)(?![\p{L}])(?! (?:plus tard|après|avant|auparavant|par semaine|par mois|de congé))(?<of> (?:durant|de (?:formation|travaux|travail|débats|discussions|échanges|cours|réflexion|session|sessions|pratique|rencontres)))?/iu,
  ),
  ar: fast(
    /^ (?<unit>ايام|يوما|يوم|اسابيع|اسبوعا)(?![\p{L}])(?<of> (?:تدريبية|متتالية|متواصلة|من))?/u,
  ),
};
const BEFORE_NUMBER: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: fast(
    /(?:over|for|lasts?|lasted|runs for|ran for|in|after|during|spanning|spanned|across|lasting|through|throughout|of|spent|spend|spending|given|took|takes|devoted|dedicated|covering|covered)(?: (?:the|these|those|all|a period of|a total of|more than|nearly))? ?$/iu,
  ),
  fr: fast(
    /(?:de|pendant|durant|sur|en|durée de|d'|duré|dure|l'espace de|au cours des|tout au long des|soit|passé|consacré|consacrée|étalée?s?|répartie?s?|au terme de|à l'issue de|après)(?: (?:les|ces|des|sur))? ?$/iu,
  ),
  ar: fast(
    new RegExp(
      foldRule(
        '(?:لمدة|مدى|مدار|تدوم|تستمر|يستمر|يدوم|دامت|دام|مدتها|مدته|تستغرق|استغرقت|استغرق|على امتداد|امتداد|امتدت|امتد|تمتد|استمرت(?: \\p{L}+)?|استمر(?: \\p{L}+)?|طوال|طيلة|خلال|بعد|تواصلت|تواصل)(?: (?:على|مدى|مدار|لمدة))? ?$',
      ),
      'u',
    ),
  ),
};
const ARABIC_PERIOD =
  '(?:لمدة |مدى |مدار |مدته |مدتها |استمر |استمرت |استمرت على مدى |تستمر |يستمر |دام |دامت |تدوم |يدوم |تستغرق |استغرقت |طوال |طيلة |خلال |امتداد |امتدت |على )';
/** Lengths in one word, or by the number of the last day. */
const FIXED: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly days: number;
  readonly examples: readonly string[];
}[] = [
  {
    name: 'one-day',
    pattern: words(
      "(?:one|single|full|half)[- ]day|day-long|all-day|a single day|(?:lasting|lasted) (?:one|a) day|d'une (?:demi-)?journée|d'un (?:seul )?jour|une journée de|demi-journée|يوم واحد|ليوم واحد|يوما واحدا|نصف يوم",
    ),
    days: 1,
    examples: ['a one-day workshop', "d'une journée", 'ليوم واحد'],
  },
  {
    name: 'weekend',
    pattern: words('weekend-long|two-day weekend|over (?:a|the) (?:long )?weekend'),
    days: 2,
    examples: ['a weekend-long course'],
  },
  {
    name: 'two-days',
    pattern: words(`${ARABIC_PERIOD}(?:ال)?يوم(?:ين|ان)|ليومين|يومين (?:متتاليين|متتالين|كاملين)`),
    days: 2,
    examples: ['لمدة يومين', 'مدتها يومان'],
  },
  {
    name: 'last-day-3',
    pattern: words(
      '(?:third and (?:last|final|closing)|last and third) day|troisième et dern(?:ier jour|ière journée)|اليوم الثالث وال(?:أخير|ختامي)',
    ),
    days: 3,
    examples: ['the third and last day', 'le troisième et dernier jour'],
  },
  {
    name: 'last-day-2',
    pattern: words(
      '(?:second and (?:last|final|closing)) day|(?:deuxième|seconde?) et dern(?:ier jour|ière journée)|اليوم الثاني وال(?:أخير|ختامي)',
    ),
    days: 2,
    examples: ['the second and final day'],
  },
  {
    name: 'one-week',
    pattern: words(
      `(?:week|one-week)[- ]long|(?:a|one) week of (?:training|workshops?|courses?|lessons|classes)|one-week (?=(?:\\p{L}+ ){0,3}(?:training|workshop|course|seminar|programme|program|visit))|(?:over|for|during|lasted|lasting) (?:a|one) (?:full |whole )?week|(?:pendant|durant|d') ?une semaine|d'une semaine|${ARABIC_PERIOD}أسبوعا?(?: كاملا?| واحدا?)?`,
    ),
    days: WEEK,
    examples: ['a week-long course', 'pendant une semaine', 'لمدة أسبوع'],
  },
  {
    name: 'two-weeks',
    pattern: words(`fortnight(?:-long|'s)?|${ARABIC_PERIOD}أسبوع(?:ين|ان)`),
    days: 2 * WEEK,
    examples: ['a fortnight-long course', 'لمدة أسبوعين'],
  },
];
const RELATIVE_TO_OTHER =
  /(?:within|before|every|last|past|next|previous|first|les|ago|premiers?|derniers?|prochains?|il y a|moins de) ?$/iu;
/** "will be sent to the ministry within a week" */
const LATER_DEADLINE =
  /(?<![\p{L}])(?:will be|will|sera|seront|[وف]?س[تي]\p{L}{3,6})(?![\p{L}])[^.;]{0,40}$/u;
const MENTIONS_TIME = /day|week|weekend|fortnight|jour|semaine|يوم|ايام|اسبوع|اسابيع/iu;

export function findDurations(
  text: string,
  numbers: readonly NumberMention[],
  language: ReleaseLanguage,
): Duration[] {
  if (!MENTIONS_TIME.test(text)) return [];
  const found: Duration[] = [];
  for (const number of numbers) {
    const after = AFTER_NUMBER[language].exec(text.slice(number.end, number.end + 100));
    if (!after || number.value < 1 || number.value > LONGEST) continue;
    const { unit = '', adjective, of } = after.groups ?? {};
    const isWeeks = /^(?:week|semaine|اسبوع|اسابيع)/iu.test(unit);
    const days = number.value * (isWeeks ? WEEK : 1);
    const before = text.slice(Math.max(0, number.start - 24), number.start);
    const isOfEvent = language === 'en' && (adjective !== undefined || /^-/.test(after[0]));
    const isPeriod = BEFORE_NUMBER[language].test(before) || of !== undefined;
    if (days > LONGEST || (!isOfEvent && (!isPeriod || RELATIVE_TO_OTHER.test(before)))) continue;
    found.push({
      start: number.start,
      end: number.end + after[0].length,
      days,
      isOfEvent: isOfEvent || language !== 'en',
      isInWeeks: isWeeks,
    });
  }
  for (const { pattern, days } of FIXED) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!LATER_DEADLINE.test(text.slice(Math.max(0, match.index - 60), match.index)))
        found.push({ ...span, days, isOfEvent: true, isInWeeks: days % WEEK === 0 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
