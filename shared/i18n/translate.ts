import { createInstance } from 'i18next';
import { type DigitStyle, intlTag, type Locale } from './locales';
import type en from './messages/en.json';

/** Every text of the program, by a dotted key of the English file; plural endings are chosen by `count`. */
export type MessageKey = PluralBase<Paths<typeof en>>;

type Paths<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Paths<Tree[Name]>}`;
}[keyof Tree & string];

type PluralBase<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The texts of one language, as its message file holds them. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** Numbers among the values are written in the language's digits; `count` also chooses the plural form. */
export function translateWith(
  messages: Messages,
  locale: Locale,
  digits: DigitStyle = 'latin',
): Translate {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    // React and the report writers escape by themselves.
    interpolation: { escapeValue: false },
  });
  // Made when the first number comes: it takes as long as a tenth of the first screen.
  let numbers: Intl.NumberFormat | null = null;
  const write = (value: string | number) => {
    if (typeof value !== 'number') return value;
    numbers ??= new Intl.NumberFormat(intlTag(locale, digits), { useGrouping: false });
    return numbers.format(value);
  };

  return (key, values = {}) => {
    const written = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, write(value)]),
    );
    const count = typeof values.count === 'number' ? { count: values.count } : {};
    return instance.t(key as string, { ...count, replace: written });
  };
}
