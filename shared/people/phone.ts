import { toLatinDigits } from '../i18n/latin-digits';
import { type PhonePlan, phonePlanOf, phonePlanOfNumber } from './phone-plans';

/** The digits of a number without the zeros at its beginning, which depend on where one calls from. */
export function toPhoneDigits(phone: string): string {
  return toLatinDigits(phone.normalize('NFKC')).replace(/\D/g, '').replace(/^0+/, '');
}

/** Below this a number is an extension, or a slip. */
const SHORTEST = 7;

/** As many as the shortest numbers of whole countries have: more would take in a part of the country's code. */
export const PHONE_KEY_DIGITS = 8;

/** What two ways of writing one number share: its last digits, without a country code. '' for none. */
export function toPhoneKey(phone: string): string {
  const digits = toPhoneDigits(phone);
  return digits.length < SHORTEST ? '' : digits.slice(-PHONE_KEY_DIGITS);
}

/** What stands between two numbers in one field. */
const separators = /[/;,،|\n]|\s(?:ou|or|et|and|أو|و)\s/;

/** The single numbers of a field, as they were written. */
export function splitPhones(phone: string): string[] {
  const parts = phone.split(separators).map((part) => part.trim());
  const numbers = parts.filter((part) => toPhoneDigits(part).length >= SHORTEST);
  return numbers.length === 0 ? parts.filter((part) => /\p{N}/u.test(part)) : numbers;
}

/** The digits of each number of a field. */
export function listPhoneDigits(phone: string): string[] {
  return [...new Set(splitPhones(phone).map(toPhoneDigits))].filter((digits) => digits !== '');
}

/** One key for each number of a field. */
export function listPhoneKeys(phone: string): string[] {
  return [...new Set(splitPhones(phone).map(toPhoneKey))].filter((key) => key !== '');
}

/**
 * A number as one dials it from anywhere, `+201001234567`, where that can be told: it has its country's code, or it is a
 * number of one of the countries, the likeliest first. A zero that a spreadsheet lost is no hindrance.
 */
export function toE164(phone: string, countries: readonly (string | null)[]): string | null {
  const text = toLatinDigits(phone.normalize('NFKC'))
    .replace(/\(0\)/g, '')
    .replace(/\b(?:ext|poste|داخلي)\b.*$/i, '');
  const digits = text.replace(/\D/g, '');
  // Within Arabic text the plus may stand at either end.
  if (/\+/.test(text)) return readFromAbroad(digits);
  if (/^00/.test(digits)) return readFromAbroad(digits.slice(2));
  for (const country of countries) {
    const plan = country === null ? undefined : phonePlanOf(country);
    const number = plan && readAtHome(digits, plan);
    if (number) return number;
  }
  return null;
}

function readFromAbroad(digits: string): string | null {
  const plan = phonePlanOfNumber(digits);
  if (plan) return readRest(digits.slice(plan.callingCode.length), plan);
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}

function readAtHome(digits: string, plan: PhonePlan): string | null {
  const number = readRest(digits, plan);
  if (number || !digits.startsWith(plan.callingCode)) return number;
  return readRest(digits.slice(plan.callingCode.length), plan);
}

function readRest(digits: string, plan: PhonePlan): string | null {
  const { callingCode, trunk, shortest, longest } = plan;
  const rest = trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  const isPossible = rest.length >= shortest && rest.length <= longest;
  return isPossible ? `+${callingCode}${rest}` : null;
}

const groups: Readonly<Record<number, readonly number[]>> = {
  7: [3, 4],
  8: [2, 3, 3],
  9: [3, 3, 3],
  10: [3, 3, 4],
  11: [3, 4, 4],
};

/** `+20 100 123 4567`; a number of an unknown country in groups of three. */
export function formatE164(number: string): string {
  const digits = number.slice(1);
  const code = phonePlanOfNumber(digits)?.callingCode ?? digits.slice(0, 3);
  const rest = digits.slice(code.length);
  const parts: string[] = [];
  let at = 0;
  for (const size of groups[rest.length] ?? []) {
    parts.push(rest.slice(at, at + size));
    at += size;
  }
  const shown = parts.length > 0 ? parts : (rest.match(/\d{1,3}/g) ?? []);
  return [`+${code}`, ...shown].join(' ');
}

export interface ReadPhone {
  readonly written: string;
  /** `null` where the country cannot be told. */
  readonly e164: string | null;
}

/** The numbers of a field, each with what it is from anywhere. */
export function readPhones(phone: string, countries: readonly (string | null)[]): ReadPhone[] {
  return splitPhones(phone).map((written) => ({ written, e164: toE164(written, countries) }));
}
