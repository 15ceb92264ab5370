import { expect, test } from 'vitest';
import { emptyPerson } from '../../../db/repositories/people';
import { findErrors } from './person-form';

const named = { ...emptyPerson, nameLatin: 'Rami Odeh' };
const consent = { given: true, on: '2026-03-05', channel: 'paper' } as const;

test.each([
  ['a name in one script', named, {}],
  ['no name', emptyPerson, { nameLatin: 'people.errors.name' }],
  ['an Arabic name only', { ...emptyPerson, nameArabic: 'رامي' }, {}],
  ['spaces for a name', { ...emptyPerson, nameLatin: '  ' }, { nameLatin: 'people.errors.name' }],
  ['a wrong e-mail', { ...named, email: 'rami@' }, { email: 'people.errors.email' }],
  ['an e-mail with spaces around', { ...named, email: ' rami@example.org ' }, {}],
  ['a year of two digits', { ...named, birthYear: 84 }, { birthYear: 'people.errors.birthYear' }],
  [
    'a consent without its day',
    { ...named, consents: { ...named.consents, image: { ...consent, on: '' } } },
    { 'consents.image': 'people.errors.consentDate' },
  ],
  ['a complete consent', { ...named, consents: { ...named.consents, image: consent } }, {}],
  [
    'a position that is too long',
    { ...named, position: 'x'.repeat(301) },
    { position: 'people.errors.tooLong' },
  ],
])('%s', (_, fields, errors) => {
  expect(findErrors(fields)).toEqual(errors);
});
