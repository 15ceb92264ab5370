import { expect, test } from 'vitest';
import { indexByName } from './find-by-name';

const agency = {
  acronym: 'AMB',
  names: {
    en: 'Agency for Mobile Borders',
    fr: 'Agence des frontières mobiles',
    ar: 'وكالة الحدود المتنقلة',
  },
  aliases: ['Mobile Borders Agency'],
};
const council = {
  acronym: '',
  names: { en: 'Council of Harbours', fr: '', ar: '' },
  aliases: [],
};
const find = indexByName([agency, council]);

test.each([
  'AMB',
  'amb',
  'Agency for Mobile Borders',
  'the Agency for Mobile Borders (AMB)',
  'Agence des frontieres mobiles',
  'وكالة الحدود المتنقّلة',
  'mobile borders agency',
  'Some unknown wording (AMB)',
])('%s is the agency', (text) => {
  expect(find(text)).toBe(agency);
});

test.each(['', 'Agency', 'Council of Harbours and Rivers', '()'])('%j is nobody', (text) => {
  expect(find(text)).toBeUndefined();
});
