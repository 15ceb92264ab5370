import type { Locale } from '../i18n/locales';
import type { Mark } from './schema';

/** The letter of each mark in the user's own language; it stands in the legend. */
export const markKeys: Readonly<Record<Locale, Readonly<Record<Mark, string>>>> = {
  en: { present: 'p', late: 'l', excused: 'e', absent: 'a', 'left-early': 'o' },
  fr: { present: 'p', late: 'r', excused: 'j', absent: 'a', 'left-early': 'd' },
  ar: { present: 'ح', late: 'ت', excused: 'ع', absent: 'غ', 'left-early': 'خ' },
};

/** In the order of the keys 1 to 5. */
export const markOrder: readonly Mark[] = ['present', 'late', 'excused', 'absent', 'left-early'];

const letters = new Map(
  Object.values(markKeys).flatMap((keys) => markOrder.map((mark) => [keys[mark], mark] as const)),
);
const digits = new Map(
  markOrder.flatMap((mark, index) => [
    [String(index + 1), mark] as const,
    [String.fromCharCode(0x0661 + index), mark] as const,
  ]),
);

interface PressedKey {
  readonly key: string;
  /** The place on the keyboard, `KeyP`. */
  readonly code: string;
}

/**
 * The mark that a key stands for. The letters of all languages count whatever the language is; with an
 * Arabic layout any other letter is read as the Latin letter printed on the same key.
 */
export function markOfKey({ key, code }: PressedKey): Mark | undefined {
  const pressed = key.toLowerCase();
  const mark = letters.get(pressed) ?? digits.get(pressed);
  if (mark || !/^\p{Script=Arabic}$/u.test(pressed)) return mark;
  return code.startsWith('Key') ? letters.get(code.slice(3).toLowerCase()) : undefined;
}

const clickOrder: readonly (Mark | null)[] = [
  null,
  'present',
  'absent',
  'late',
  'excused',
  'left-early',
];

/** What a click turns a mark into: the commonest first, and round again. */
export function nextMark(mark: Mark | null): Mark | null {
  return clickOrder[(clickOrder.indexOf(mark) + 1) % clickOrder.length] ?? null;
}
