/** Telephone numbers as they stand in the contact part of a release. */
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';
import type { Span } from '../text/span';
import { findDates } from './dates';

// Between two runs of digits stands at least one sign, so that there is one way alone to read a number.
const NUMBER = fast(
  /(?<![\p{L}\p{N}@.])(?:\(\+?\d{1,4}(?: \d{1,4})?\)|\+ ?\d{1,15}|\d{1,15})(?:(?: ?\(0\) ?| ?[-./] ?| ?\(| |\) ?)\d{1,12}){0,8}[)+]?(?![\p{L}\p{N}@])/gu,
);
/** "+965 2200 0193 / 9900 0417" are two numbers; so are "22000415 - 22000416". */
const SECOND = / ?[/-] ?(?=\+|00|\d{7})| - (?=0)| ?\/ ?(?=0)/g;
const LABEL = fast(
  new RegExp(
    foldRule(
      '(?:tel|télé?phone|telephone|phone|mobile|mob|cell|gsm|tél|portable|port|fixe|call|ring|text|whatsapp|viber|signal|numbers?|numéros?|appeler|joindre|standard|poste|bureau|office|hotline|[\\n ,;|][tmpc]|اتصال|هاتف|الهاتف|هواتف|تلفون|جوال|الجوال|نقال|النقال|محمول|المحمول|موبايل|خلوي|واتساب|رقم|الرقم|الأرقام)[^\\d\\p{L}]{0,6}(?:(?:on|at|is|no|number|au|sur le|est le|على|على الرقم|رقم)[^\\d\\p{L}]{0,4})?$',
    ),
    'iu',
  ),
);
const FAX = /(?:fax|télécopie|فاكس)[^\d]{0,8}$/iu;
const DIGITS = { fewest: 6, most: 16 };

export interface PhoneMention extends Span {
  readonly value: string;
}

/** The first number that is written like one, or is called one. */
export function findPhone(text: string): PhoneMention | null {
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (FAX.test(before) || findDates(written).length > 0) continue;
    const cut = firstOfTwo(written);
    const digits = cut.replace(/\D/g, '').length;
    if (digits < DIGITS.fewest || digits > DIGITS.most) continue;
    const isInternational = /^(?:\+|\(|00)|\+$/.test(cut) && digits >= 8;
    const isTrunk = /^0\d/.test(cut) && digits >= 8;
    const isCalledSo = LABEL.test(before);
    const isApart =
      /(?:^|[,:|;(\n-]) ?$/.test(before) && digits >= 7 && !/^\d{1,4}-\d{4}$/.test(cut);
    if (!isInternational && !isTrunk && !isCalledSo && !isApart) continue;
    return { start: match.index, end: match.index + cut.length, value: cut.trim() };
  }
  return null;
}

function firstOfTwo(written: string): string {
  for (const match of written.matchAll(SECOND)) {
    const head = written.slice(0, match.index);
    if (head.replace(/\D/g, '').length >= 7) return head;
  }
  const isOpen = written.split('(').length < written.split(')').length;
  return (isOpen ? written.replace(/\)$/, '') : written).trimEnd();
}
