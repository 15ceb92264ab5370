import { expect, test } from 'vitest';
import type { Person } from '../schema';
import { makeStoredPerson } from '../test-people';
import { listDifferences, type MergePart, mergeFields, proposeChoices } from './merge-fields';

const consent = (given: boolean, on: string) => ({ given, on, channel: 'paper' as const });
const list = (value: Person['consents']['list']) => ({
  consents: { list: value, contact: null, image: null },
});

test.each<[MergePart, Partial<Person>, Partial<Person>, string]>([
  ['nameLatin', { nameLatin: 'Amal Fahmy' }, { nameLatin: 'Amal Hassan Fahmy' }, 'other'],
  ['nameLatin', { nameLatin: 'Amal Fahmy' }, { nameLatin: 'Amal Fahmi' }, 'kept'],
  ['sex', { sex: 'U' }, { sex: 'F' }, 'other'],
  ['age', { birthYear: 1980 }, { ageBand: '35-44' }, 'other'],
  ['phone', { phone: '0100 123 4567' }, { phone: '+20 100 123 4567' }, 'kept'],
  ['phone', { phone: '0100 123 4567' }, { phone: '0122 000 1111' }, 'both'],
  ['email', { email: 'old@example.org' }, { email: 'new@example.org' }, 'other'],
  ['email', { email: 'old@example.org' }, {}, 'kept'],
  ['languages', { languages: ['ar'] }, { languages: ['fr'] }, 'both'],
  ['consentList', list(consent(true, '2026-01-01')), list(consent(false, '2026-02-01')), 'other'],
  ['consentList', list(consent(true, '2026-02-01')), list(consent(false, '2026-01-01')), 'kept'],
  ['consentList', list(consent(true, '2026-01-01')), list(consent(false, '2026-01-01')), 'other'],
  ['consentList', list(consent(false, '2026-01-01')), list(consent(true, '2026-01-01')), 'kept'],
])('%s: of %j and %j the proposal is %s', (part, one, other, choice) => {
  const [kept, later] = [makeStoredPerson(1, one), makeStoredPerson(2, other)];
  const changed = { ...later, updatedAt: '2026-06-01T00:00:00.000Z' };
  expect(proposeChoices(kept, changed)[part]).toBe(choice);
});

const kept = makeStoredPerson(1, {
  nameLatin: 'Amal Fahmy',
  aliases: ['Amoula'],
  phone: '0100',
  organisationId: 'A',
  position: 'Officer',
  notes: 'Vegetarian',
});
const other = makeStoredPerson(2, {
  nameLatin: 'AMAL FAHMI',
  nameArabic: 'أمل فهمي',
  aliases: ['amoula', 'Lula'],
  organisationId: 'B',
  position: 'Clerk',
  notes: 'Vegetarian',
});

test('names and work that were not chosen stay as other spellings and earlier work, once each', () => {
  expect(mergeFields(kept, other, proposeChoices(kept, other))).toMatchObject({
    nameLatin: 'Amal Fahmy',
    nameArabic: 'أمل فهمي',
    aliases: ['Amoula', 'Lula', 'AMAL FAHMI'],
    phone: '0100',
    organisationId: 'A',
    earlierWork: [{ organisationId: 'B', position: 'Clerk', from: null, to: null }],
    notes: 'Vegetarian',
  });
});

test('a list of which one side was chosen is that side alone', () => {
  const choices = {
    ...proposeChoices(kept, other),
    aliases: 'kept',
    earlierWork: 'other',
  } as const;
  const merged = mergeFields(kept, other, choices);
  expect(merged).toMatchObject({ aliases: ['Amoula'], earlierWork: [] });
});

test('only what differs is asked', () => {
  expect(listDifferences(kept, other)).toEqual([
    'nameLatin',
    'nameArabic',
    'aliases',
    'phone',
    'work',
  ]);
  expect(listDifferences(kept, kept)).toEqual([]);
});
