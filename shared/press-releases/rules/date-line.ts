/** Lines that hold a date and nothing of the story: "Posted on ...", "Agadez, Friday 3 March 2020 (Agency)". */
import { fast } from '../text/fast-pattern';
import { foldRule, occurs } from '../text/pattern';
import { DATE_RULES } from '../values/dates';
import { EVENT_NOUN } from './wording';

/** A weekday, an hour, the name of an agency in brackets: they stand beside town and day. */
const BESIDE = fast(
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=[., ])|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:يوم )?(?:الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد))(?![\p{L}])|\([^()]{1,40}\)|(?<!\d)\d{1,2}(?:[:.]|h)\d\d(?::\d\d)?(?: ?(?:am|pm|gmt|utc|[+-]\d{4})(?![\p{L}]))?(?!\d)/giu,
);
/** "19 شوال 1444 ه الموافق": the same day in the other calendar. */
const HIJRI =
  /\d{1,2} \p{Script=Arabic}{3,10}(?: \p{Script=Arabic}{3,8})? 1[34]\d\d ?ه?(?: ?الموافق)?/gu;
/** Words that say what the date of a line is; what follows it ("by the webmaster") does not matter. */
const PUBLISHED = fast(
  new RegExp(
    foldRule(
      "^(?:[-•*] ?)?(?:posted|published|issued|released|uploaded|sent|date|dated|date of (?:publication|issue|release)|(?:publication|release|issue) date|publié|publiée|mise? en ligne|paru|posté|diffusé|envoyé|date de (?:publication|parution|diffusion|mise en ligne)|نشر|نشرت|تاريخ|تاريخ النشر|تاريخ الإصدار|تاريخ البيان|صدر|حرر|أرسل|بتاريخ|تم النشر)(?: (?:by|par|on|le|في|بتاريخ|يوم|online|[\\p{L}']+ on))?(?: ?: ?| )",
    ),
    'iu',
  ),
);
const UPDATED =
  /updated?|modified|revised|expires?|deadline|mise? à jour|modifiée?|expire|échéance|تحديث|تعديل|الموعد/iu;

/** The text without what may stand beside a date; without dates, too, where asked. */
export function withoutBeside(text: string): string {
  return text.replace(BESIDE, ' ');
}

function withoutDates(text: string): string {
  let rest = text;
  for (const { pattern } of DATE_RULES) rest = rest.replace(pattern, ' ');
  return rest;
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** A line of its own with what else opens a body: "Agadez, Friday 3 March 2020 (Agency) -". */
export function isDatelineLine(text: string): boolean {
  if (text.length > 110 || /[.!?]$/.test(text)) return false;
  const whole = text.replace(HIJRI, ' ');
  const rest = withoutDates(whole);
  if (rest === whole) return false;
  const listed = withoutBeside(rest).match(/\p{L}+/gu) ?? [];
  const named = listed.filter((word) => /^\p{Lu}|^\p{Script=Arabic}/u.test(word));
  return listed.length <= 6 && listed.length - named.length <= 2 && !occurs(EVENT_NOUN, rest);
}

/** A line that is nothing but a date, with or without "Posted:" or a weekday. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || UPDATED.test(text)) return false;
  const label = PUBLISHED.exec(text)?.[0] ?? '';
  // "By our newsroom | 30/05/2023 | 3 min read"
  const parts = text.split(/ ?[|·•] ?/);
  if (parts.length > 1 && parts.some((part) => isDateLine(part))) return true;
  const whole = text.slice(label.length);
  const dateless = withoutDates(whole);
  if (dateless === whole) return false;
  const rest = withoutBeside(dateless);
  if (label === '') return text.length <= 60 && countWords(rest) <= 4;
  // Of a labelled line the date comes first: "Published 3 May 2020 by the press office".
  return countWords(withoutBeside(whole.slice(0, whole.search(/\d/)))) <= 4;
}
