/** Days named by the weekday alone ("on Monday"), known where the day of the release is. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';

const NAMES: Readonly<Record<ReleaseLanguage, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ar: ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'],
};
export const WEEKDAY: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: words(`(?:${NAMES.en.join('|')})(?! (?:\\d|morning's))`),
  fr: words(`(?:${NAMES.fr.join('|')})(?! \\d)`),
  ar: new RegExp(
    `(?<=(?:يوم|يومي|ايام|صباح|مساء|امس|اليوم) (?:(?:${NAMES.ar.join('|')}) و)?)(?:${NAMES.ar.join('|')})(?![\\p{L}])(?! \\d)`,
    'gu',
  ),
};
const DAY = 86_400_000;

/** How many days before the given day the named weekday was last; 0 for the day itself. */
export function daysSince(weekday: string, isoDay: string, language: ReleaseLanguage): number {
  const wanted = NAMES[language].findIndex((name) => name.toLowerCase() === weekday.toLowerCase());
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  // 1 January 1970 was a Thursday.
  const actual = (((Math.floor(Date.UTC(year, month - 1, day) / DAY) + 4) % 7) + 7) % 7;
  return (actual - wanted + 7) % 7;
}
