import { foldText } from '../../i18n/fold-text';
import { toLatinDigits } from '../../i18n/latin-digits';
import type { HalfDay } from '../../trainings/schema';

/** What the header of a column of attendance says of its session; `null` where it says nothing. */
export interface ListedDay {
  readonly month: number | null;
  readonly dayOfMonth: number | null;
  /** Counted from 1. */
  readonly dayNumber: number | null;
  readonly half: HalfDay | null;
}

const monthWords: readonly string[] = [
  'january,jan,janvier,janv,يناير,جانفي,كانون الثاني',
  'february,feb,fevrier,fevr,fev,فبراير,فيفري,شباط',
  'march,mar,mars,مارس,اذار',
  'april,apr,avril,avr,ابريل,افريل,نيسان',
  'may,mai,مايو,ماي,ايار',
  'june,jun,juin,يونيو,جوان,حزيران',
  'july,jul,juillet,juil,يوليو,جويليه,تموز',
  'august,aug,aout,اغسطس,اوت,اب',
  'september,sept,sep,septembre,سبتمبر,ايلول',
  'october,oct,octobre,اكتوبر,تشرين الاول',
  'november,nov,novembre,نوفمبر,تشرين الثاني',
  'december,dec,decembre,ديسمبر,كانون الاول',
];
const monthOf = new Map(
  monthWords.flatMap((list, index) => list.split(',').map((word) => [word, index + 1] as const)),
);

const ordinals = new Map(
  Object.entries({
    1: 'first,premier,premiere,1er,1ere,1st,الاول,الاولي,اول,one,un',
    2: 'second,deuxieme,2e,2eme,2nd,الثاني,الثانيه,ثاني,ثانيه,two,deux',
    3: 'third,troisieme,3e,3eme,3rd,الثالث,الثالثه,ثالث,ثالثه,three,trois',
    4: 'fourth,quatrieme,4e,4eme,4th,الرابع,الرابعه,رابع,رابعه,four,quatre',
    5: 'fifth,cinquieme,5e,5eme,5th,الخامس,الخامسه,خامس,خامسه,five,cinq',
    6: 'sixth,sixieme,6e,6eme,6th,السادس,السادسه,سادس,سادسه,six',
    7: 'seventh,septieme,7e,7eme,7th,السابع,السابعه,سابع,سابعه,seven,sept',
  }).flatMap(([number, words]) => words.split(',').map((word) => [word, Number(number)] as const)),
);

const halfOf = new Map<string, HalfDay>();
for (const word of 'am,morning,matin,matinee,mat,صباحا,صباحي,الصباحيه,صباحيه,صباح,ص'.split(',')) {
  halfOf.set(word, 'morning');
}
for (const word of 'pm,afternoon,apres midi,midi,soir,ap,مساء,مسائي,المسائيه,مسائيه,ظهر,م,s'.split(
  ',',
)) {
  halfOf.set(word, 'afternoon');
}

export function readListedDay(header: string): ListedDay {
  const text = toLatinDigits(header);
  const words = foldText(text).split(' ').flatMap(splitNumber);
  const half = words.map((word) => halfOf.get(word)).findLast((found) => found !== undefined);
  return { ...readDate(text, words), half: half ?? null };
}

/** "J1am", "d2" and "s3pm" are a letter, a number and perhaps a half. */
function splitNumber(word: string): string[] {
  const [, letters, number, rest] = /^([jds])(\d{1,2})(am|pm|mat|ap|m|s)?$/.exec(word) ?? [];
  if (letters === undefined || number === undefined) return [word];
  const half = rest === 'm' ? 'matin' : rest === 's' ? 'pm' : rest;
  return [letters, number, ...(half === undefined ? [] : [half])];
}

type ListedDate = Omit<ListedDay, 'half'>;

function readDate(text: string, words: readonly string[]): ListedDate {
  const [, isoMonth, isoDay] = /\d{4}[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  if (isoMonth && isoDay) return toDate(Number(isoMonth), Number(isoDay));
  const [, first, second] =
    /(?:^|\D)(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?(?:\D|$)/.exec(text) ?? [];
  if (first && second) {
    // Offices of the region write the day first; a second number above twelve is no month.
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
    return toDate(Number(month), Number(day));
  }
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const month = findMonth(words);
  const [number] = numbers;
  if (month !== null && number !== undefined && number <= 31) return toDate(month, number);
  const ordinal = words.map((word) => ordinals.get(word)).find((found) => found !== undefined);
  return { month: null, dayOfMonth: null, dayNumber: number ?? ordinal ?? null };
}

function findMonth(words: readonly string[]): number | null {
  for (const [index, word] of words.entries()) {
    const month = monthOf.get(`${word} ${words[index + 1] ?? ''}`) ?? monthOf.get(word);
    if (month !== undefined) return month;
  }
  return null;
}

function toDate(month: number, dayOfMonth: number): ListedDate {
  return { month, dayOfMonth, dayNumber: null };
}
