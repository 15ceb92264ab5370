import { expect, test } from 'vitest';
import type { Locale } from '../i18n/locales';
import { createTranslator } from '../i18n/translator';
import { defaultCompletionRule } from '../trainings/schema';
import type { Shortfall } from './completion';
import { describeRule, explainRule } from './describe-rule';
import { describeShortfall } from './describe-shortfall';

const voice = (locale: Locale) =>
  ({ translate: createTranslator(locale), locale, digits: 'latin' }) as const;
const short: Shortfall = {
  basis: 'sessions',
  reached: 3,
  needed: 5,
  isPresenceMissing: true,
  test: 'not-needed',
};
const there = { ...short, isPresenceMissing: false };

test.each([
  [short, 'en', '2 more sessions needed'],
  [{ ...short, reached: 4 }, 'ar', 'تنقصه جلسة واحدة'],
  [{ ...short, basis: 'days', test: 'missing' }, 'fr', 'manque 2 jours\u202f; post-test non passé'],
  [{ ...short, basis: 'hours', needed: 4.25 }, 'en', '1.3 more hours needed'],
  [{ ...there, test: 'failed' }, 'en', 'post-test below the pass mark'],
  [{ ...there, test: 'passed' }, 'en', ''],
] as const)('%j is told in %s as %j', (shortfall, locale, text) => {
  expect(describeShortfall(shortfall, null, voice(locale))).toBe(text);
});

test('a decision is told with its reason', () => {
  const decided = { isCompleted: true, reason: 'Court hearing', decidedBy: 'Samia Nour' };
  expect(describeShortfall(short, decided, voice('en'))).toBe(
    'completed by decision: \u2068Court hearing\u2069',
  );
});

test('a rule is told in short and in whole sentences', () => {
  const rule = { ...defaultCompletionRule, basis: 'half-days', postTestPassScore: 70 } as const;
  expect(describeRule(rule, voice('en'))).toBe(
    'Present in at least 80% of the half-days; post-test of at least 70',
  );
  expect(explainRule(rule, voice('en'))).toBe(
    'Present in at least 80% of the half-days. Excused absences do not count. The post-test must reach 70.',
  );
});
