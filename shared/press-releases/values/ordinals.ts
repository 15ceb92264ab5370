/** Days of the month as words: "the third of May", "le premier mars", "الرابع من آذار". */
import { alternation, foldRule } from '../text/pattern';

const ORDINALS =
  'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|الرابع والعشرين|الخامس والعشرين|السادس والعشرين|السابع والعشرين|الثامن والعشرين|التاسع والعشرين|الثلاثين'.split(
    '|',
  );
export const ORDINAL = alternation(ORDINALS.map(foldRule));
const LATIN_ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first'.split(
    '|',
  );
export const LATIN_ORDINAL = `premier|${alternation(LATIN_ORDINALS)}`.replace(/\\-/g, '-');

export function readLatinOrdinal(written: string | undefined): string | undefined {
  const at = written === 'premier' ? 0 : LATIN_ORDINALS.indexOf((written ?? '').toLowerCase());
  return at < 0 ? undefined : String(at + 1);
}

/** The day of an Arabic ordinal, in digits. */
export function readOrdinal(written: string | undefined): string | undefined {
  const at = ORDINALS.findIndex((ordinal) => foldRule(ordinal) === written);
  const day = at < 0 ? undefined : at + 1;
  return day === undefined ? undefined : String(day);
}
