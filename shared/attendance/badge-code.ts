import { toLatinDigits } from '../i18n/latin-digits';
import type { Id } from '../record';

/** Digits only: a scanner types them on every keyboard layout, and no name is made of them. */
const NUMBER_DIGITS = 9;
const ULID_TAIL = 6;
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Damm's quasigroup of order 10: its check digit finds each wrong digit and each swap of two neighbours. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * The code on the badge of an enrolment: nine digits out of its id and a check digit. Nothing of the person is in it, so a
 * lost badge tells nothing, and it stays the same when two people are merged. The ids that one import makes follow on each other,
 * so that their codes differ; where chance gives two people of one training the same code, the door asks for the name.
 */
export function makeBadgeCode(enrolmentId: Id): string {
  const tail = [...enrolmentId.slice(-ULID_TAIL)].reduce(
    (value, letter) => value * crockford.length + crockford.indexOf(letter),
    0,
  );
  const number = String(tail % 10 ** NUMBER_DIGITS).padStart(NUMBER_DIGITS, '0');
  return number + checkDigit(number);
}

/** The code in what somebody typed or a scanner sent, in digits of any script; `null` when its check digit is wrong. */
export function readBadgeCode(text: string): string | null {
  const digits = toLatinDigits(text).replace(/[\s-]/g, '');
  const isCode = /^\d+$/.test(digits) && digits.length === NUMBER_DIGITS + 1;
  return isCode && checkDigit(digits) === '0' ? digits : null;
}

/** Whether a text can only be meant as a code: a wrong one is said to be wrong instead of being searched as a name. */
export function looksLikeBadgeCode(text: string): boolean {
  return /^[\d\s-]{4,}$/.test(toLatinDigits(text));
}

/** `4829 173 056`: as people read it out. */
export function formatBadgeCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4, 7)} ${code.slice(7)}`;
}

function checkDigit(digits: string): string {
  return [...digits].reduce((row, digit) => damm[Number(row)]?.[Number(digit)] ?? '0', '0');
}
