import { expect, test } from 'vitest';
import { type Locale, locales } from './locales';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

type Tree = { readonly [name: string]: string | Tree };

const files: Record<Locale, Tree> = { en, fr, ar };
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + name, value);
    else for (const entry of flatten(value, `${prefix}${name}.`)) flat.set(...entry);
  }
  return flat;
}

const messages = Object.fromEntries(
  locales.map((locale) => [locale, flatten(files[locale])]),
) as Record<Locale, Map<string, string>>;

const baseKeys = (locale: Locale) =>
  [...new Set([...messages[locale].keys()].map((key) => key.replace(PLURAL, '')))].sort();

test.each(['fr', 'ar'] as const)('%s has the same keys as English', (locale) => {
  expect(baseKeys(locale)).toEqual(baseKeys('en'));
});

test.each(locales)('%s has every plural form that its grammar needs', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const wanted = locale === 'fr' ? categories.filter((name) => name !== 'many') : categories;
  const plurals = [...messages[locale].keys()].filter((key) => PLURAL.test(key));
  const missing = [...new Set(plurals.map((key) => key.replace(PLURAL, '')))].flatMap((base) =>
    wanted.map((category) => `${base}_${category}`).filter((key) => !messages[locale].has(key)),
  );
  expect(missing).toEqual([]);
});

test.each(locales)('%s uses the placeholders of the English text', (locale) => {
  const placeholders = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
  const wrong = [...messages[locale]].filter(([key, text]) => {
    const base = key.replace(PLURAL, '');
    const english = messages.en.get(key) ?? messages.en.get(`${base}_other`) ?? '';
    const own = placeholders(text);
    // A form such as "one person" or "يومان" may say the number in words.
    return PLURAL.test(key)
      ? own.some((name) => !placeholders(english).includes(name))
      : own.join() !== placeholders(english).join();
  });
  expect(wrong).toEqual([]);
});

test.each(locales)('%s has no empty text', (locale) => {
  expect([...messages[locale]].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('Latin acronyms inside Arabic are isolated, so that punctuation around them stays in place', () => {
  const bare = [...messages.ar].filter(([, text]) => {
    const outside = text.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/\{\{\w+\}\}/g, '');
    return /[\u0600-\u06ff]/.test(outside) && /[A-Za-z]{2,}/.test(outside);
  });
  expect(bare).toEqual([]);
});
