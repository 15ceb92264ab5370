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
const office = { ...council, names: { en: 'AMB Chad', fr: '', ar: '' } };
const guild = { ...council, names: { en: 'Guild of Divers in Ports', fr: '', ar: '' } };
const find = indexByName([agency, council, office, guild]);

test.each([
  'AMB',
  'amb',
  'Agency for Mobile Borders',
  'the Agency for Mobile Borders (AMB)',
  'Agence des frontieres mobiles',
  'وكالة الحدود المتنقّلة',
  'mobile borders agency',
  'Some unknown wording (AMB)',
  'Agence des frontières mobiles au Burkina Faso',
  'وكالة الحدود المتنقلة في تشاد',
  'the Agency for Mobile Borders (AMB) in Egypt',
  'Agency for Mobile Borders in South Sudan',
  'وكالة الحدود المتنقلة في مصر',
])('%s is the agency', (text) => {
  expect(find(text)).toBe(agency);
});

test('an entry for the place itself comes before the body as a whole', () => {
  expect(find('Agency for Mobile Borders (AMB) in Chad')).toBe(office);
  expect(find('Guild of Divers in Ports')).toBe(guild);
});

test.each(['', 'Agency', 'Council of Harbours and Rivers', '()'])('%j is nobody', (text) => {
  expect(find(text)).toBeUndefined();
});
