import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSkeletons } from './name-skeleton';

/** The same for the same skeletons in any order. */
const toSkeletonKey = (name: string) => listSkeletons(name).sort().join(' ');

test.each([
  ['Wael Badawi', 'وائل بدوي'],
  ['Naela Gabr', 'نائلة جبر'],
  ['Naila Jabr', 'نائلة جبر'],
  ['Djamel Zouaoui', 'جمال الزواوي'],
  ['Fatimah Chebbi', 'فاطمة الشابي'],
  ['Abdel Rahman Shaheen', 'عبد الرحمن شاهين'],
  ['Abdurrahman Shahin', 'عبدالرحمن شاهين'],
  ['Abd El Fattah Nassar', 'عبد الفتاح نصار'],
  ['Abdoul Karim Saleh', 'Abdelkarim Salah'],
  ['Mohammed bin Saif', 'محمد بن سيف'],
  ['Dr. Elhassan Khalifa', 'د. الحسن خليفة'],
  ['Ghada Yousef', 'غادة يوسف'],
  ['Tlemçani Ouassila', 'Wassila Tlemsani'],
])('%s and %s have one skeleton', (one, other) => {
  expect(toSkeletonKey(one)).not.toBe('');
  expect(toSkeletonKey(one)).toBe(toSkeletonKey(other));
});

test.each([
  ['Salma Haddad', 'Selim Khoury'],
  ['Nabil Said', 'Nabil Rashid'],
  ['Hassan Omar', 'Khassan Omar'],
])('%s and %s have different skeletons', (one, other) => {
  expect(toSkeletonKey(one)).not.toBe(toSkeletonKey(other));
});

test('words of vowels alone have no skeleton', () => {
  expect(listSkeletons('Aya')).toEqual([]);
  expect(toSkeletonKey('')).toBe('');
});

test('no text breaks it, and the order of the words does not matter', () => {
  const words = fc.array(fc.stringMatching(/^[b-df-hj-np-tvz]{2,6}$/), { maxLength: 4 });
  fc.assert(
    fc.property(words, (names) => {
      const turned = [...names].reverse();
      expect(toSkeletonKey(turned.join(' '))).toBe(toSkeletonKey(names.join(' ')));
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void toSkeletonKey(text)));
});
