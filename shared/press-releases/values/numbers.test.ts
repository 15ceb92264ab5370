import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseLanguage } from '../schema';
import { foldText } from '../text/fold';
import { findNumbers } from './numbers';

function read(text: string, language: ReleaseLanguage): number[] {
  return findNumbers(foldText(text).text, language).map((number) => number.value);
}

describe('findNumbers', () => {
  it.each<[ReleaseLanguage, string, number[]]>([
    ['en', 'twenty-one officers and five judges', [21, 5]],
    ['en', 'one hundred and five, a hundred, nineteen', [105, 100, 19]],
    ['en', '3,000 kits, 1 800 recruits, 12 rooms', [3000, 1800, 12]],
    ['en', '1.4 million, EUR 5.45, at 9:30, 40 %, 15%', []],
    ['en', 'Section B2 of page x', []],
    ['fr', 'vingt et un, vingt-deux, soixante et onze', [21, 22, 71]],
    ['fr', 'soixante-dix-sept, quatre-vingts, quatre-vingt-onze', [77, 80, 91]],
    ['fr', 'dix-sept, cent vingt, deux cents, une vingtaine', [17, 120, 200, 20]],
    ['fr', 'un atelier pour une association', []],
    ['ar', 'خمسة وعشرون مشاركا', [25]],
    ['ar', 'أربعة عشر ضابطًا وثلاثون مدربة و٢٤ طالبا', [14, 30, 24]],
    ['ar', 'مائة وخمسون شخصا ومئتا', [150]],
    ['ar', 'بمشاركة سبع نساء وإحدى عشرة طبيبة', [7, 11]],
  ])('%s: %s', (language, text, numbers) => {
    expect(read(text, language)).toEqual(numbers);
  });

  it('knows round numbers', () => {
    expect(findNumbers('une trentaine de cadres', 'fr')[0]?.approximate).toBe(true);
  });

  it('reads the digits of any number it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        expect(read(`about ${number} people`, 'en')).toEqual([number]);
        expect(read(`about ${number.toLocaleString('en-GB')} people`, 'en')).toEqual([number]);
        expect(
          read(
            `نحو ${number.toLocaleString('ar-EG-u-nu-arab', { useGrouping: false })} شخصا`,
            'ar',
          ),
        ).toEqual([number]);
      }),
    );
  });
});
