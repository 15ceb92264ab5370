import { foldText } from '../../i18n/fold-text';
import { toLatinDigits } from '../../i18n/latin-digits';

const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت احد اثنين ثلاثاء اربعاء خميس جمعه سبت';
const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر جانفي فيفري افريل ماي جوان جويليه اوت كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين';
const weekdayWords = new Set(weekdays.split(' '));
const monthWords = new Set(months.split(' '));

/** Whether a header names one day, half-day or session by a date, a weekday or a short form such as "J1 AM". */
export function namesOneDay(header: string): boolean {
  const text = toLatinDigits(header);
  if (/\d{4}-\d{1,2}-\d{1,2}|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/.test(text)) return true;
  // "18-24" is an age: behind a dash stands a month.
  if (/\b\d{1,2}-(?:0?[1-9]|1[0-2])(?:-\d{2,4})?\b/.test(text)) return true;
  const words = foldText(text).split(' ');
  if (words.length > 8) return false;
  if (words.some((word) => /^[jds]\d{1,2}(?:am|pm|mat|ap|m|s)?$/.test(word))) return true;
  if (words.some((word) => weekdayWords.has(word))) return true;
  return words.some((word) => monthWords.has(word)) && words.some((word) => /^\d{1,2}$/.test(word));
}
