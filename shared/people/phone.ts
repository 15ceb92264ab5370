import { toLatinDigits } from '../i18n/latin-digits';

/** The digits of a number without the zeros at its beginning, which depend on where one calls from. */
export function toPhoneDigits(phone: string): string {
  return toLatinDigits(phone.normalize('NFKC')).replace(/\D/g, '').replace(/^0+/, '');
}

/** Below this a number is an extension, or a slip. */
const SHORTEST = 7;

/** What two ways of writing one number share: its last nine digits, without a country code. '' for none. */
export function toPhoneKey(phone: string): string {
  const digits = toPhoneDigits(phone);
  return digits.length < SHORTEST ? '' : digits.slice(-9);
}
