import { expect, test } from 'vitest';
import {
  fullOrganisationName,
  readOrganisationName,
  shortOrganisationName,
} from './organisation-name';

const names = { en: 'Coast Relief Society', fr: '', ar: 'جمعية إغاثة الساحل' };

test.each([
  [{ acronym: 'CRS', names }, 'en', 'Coast Relief Society', 'CRS'],
  [{ acronym: 'CRS', names }, 'ar', 'جمعية إغاثة الساحل', 'CRS'],
  [{ acronym: '', names }, 'fr', 'Coast Relief Society', 'Coast Relief Society'],
  [{ acronym: 'CRS', names: { en: '', fr: '', ar: '' } }, 'fr', 'CRS', 'CRS'],
] as const)('%o in %s is "%s", in short "%s"', (organisation, locale, full, short) => {
  expect(fullOrganisationName(organisation, locale)).toBe(full);
  expect(shortOrganisationName(organisation, locale)).toBe(short);
});

test.each([
  ['  CRS ', 'en', { acronym: 'CRS', names: { en: '', fr: '', ar: '' } }],
  ['Coast Relief', 'fr', { acronym: '', names: { en: '', fr: 'Coast Relief', ar: '' } }],
  ['Coast Relief', 'ar', { acronym: '', names: { en: 'Coast Relief', fr: '', ar: '' } }],
  ['وزارة العدل', 'en', { acronym: '', names: { en: '', fr: '', ar: 'وزارة العدل' } }],
] as const)('"%s" typed in %s becomes %o', (text, locale, fields) => {
  expect(readOrganisationName(text, locale)).toEqual(fields);
});
