import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, makeTraining } from '../attendance/testing/rows';
import { foldText } from '../i18n/fold-text';
import {
  buildTrainingRows,
  countFilters,
  filterTrainings,
  noFilter,
  type SearchTexts,
  searchTextOf,
  type TrainingFilter,
} from './list';
import type { Training, TrainingFunding, TrainingOrganisation } from './schema';

const at = '2026-03-01T08:00:00.000Z';
const record = (number: number) => ({
  id: id('L', number),
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
});
const funding = (number: number, training: number, funderId: string | null): TrainingFunding => ({
  ...record(number),
  trainingId: id('T', training),
  funderId,
  programmeId: null,
  grantReference: '',
  sharePercent: null,
  wording: '',
});
const partner = (number: number, training: number, name: string): TrainingOrganisation => ({
  ...record(number),
  trainingId: id('T', training),
  organisationId: name,
  role: 'partner',
});
const training = (number: number, given: Partial<Training>) =>
  makeTraining({ id: id('T', number), code: '', titles: { en: '', fr: '', ar: '' }, ...given });

const rows = buildTrainingRows(
  [
    training(1, {
      titles: { en: 'Border governance', fr: 'Gouvernance des frontières', ar: '' },
      kind: 'workshop',
      country: 'EG',
      city: 'Alexandria',
      topicCodes: ['IBG'],
    }),
    training(2, { titles: { en: '', fr: '', ar: 'حماية الضحايا' }, country: 'TN', code: 'TUN-2' }),
    training(3, { startDate: null, endDate: null, status: 'planned' }),
  ],
  [partner(1, 1, 'customs'), partner(2, 2, 'crescent')],
  [funding(3, 1, 'eu'), funding(4, 1, 'eu'), funding(5, 1, 'prm'), funding(6, 2, null)],
);
const names: Record<string, string> = {
  customs: 'Customs Authority الجمارك',
  eu: 'European Union',
};
const texts: SearchTexts = {
  ofTraining: searchTextOf,
  ofOrganisation: (name) => foldText(names[name] ?? ''),
};
const find = (filter: Partial<TrainingFilter>) =>
  filterTrainings(rows, { ...noFilter, ...filter }, '2026-06-01', texts).map((row) =>
    rows.indexOf(row),
  );

test('each funder and organisation of a training is there once', () => {
  expect(rows.map((row) => row.funderIds)).toEqual([['eu', 'prm'], [], []]);
  expect(rows.map((row) => row.organisationIds)).toEqual([['customs'], ['crescent'], []]);
});

test.each<[string, Partial<TrainingFilter>, readonly number[]]>([
  ['nothing set', {}, [0, 1, 2]],
  ['a word of another language', { query: 'frontieres' }, [0]],
  ['words in any order', { query: 'Governance BORDER' }, [0]],
  ['words that do not stand together', { query: 'border tunis' }, []],
  ['Arabic with other letter forms', { query: 'حمايه' }, [1]],
  ['the code', { query: 'tun-2' }, [1]],
  ['the city', { query: 'alexandria' }, [0]],
  ['a partner in Arabic', { query: 'الجمارك' }, [0]],
  ['a funder', { query: 'european' }, [0]],
  ['one kind', { kinds: ['workshop'] }, [0]],
  ['two statuses', { statuses: ['planned', 'completed'] }, [0, 1, 2]],
  ['a country', { countries: ['TN'] }, [1]],
  ['a funder of a second line', { funderIds: ['prm'] }, [0]],
  ['a topic', { topicCodes: ['IBG', 'CT'] }, [0]],
  ['a period', { period: 'this-year' }, [0, 1]],
  ['filters together', { period: 'this-year', countries: ['TN'], kinds: ['workshop'] }, []],
])('%s', (_, filter, expected) => {
  expect(find(filter)).toEqual(expected);
});

test('texts are not asked for without a query', () => {
  const refuse = () => expect.unreachable('no query, no text');
  const silent = { ofTraining: refuse, ofOrganisation: refuse };
  filterTrainings(rows, { ...noFilter, kinds: ['workshop'] }, '2026-06-01', silent);
});

test('each further filter can only narrow the list', () => {
  const values = fc.record({
    kinds: fc.subarray(['workshop', 'training']),
    countries: fc.subarray(['EG', 'TN', 'MA']),
    funderIds: fc.subarray(['eu', 'prm']),
    period: fc.constantFrom(null, 'this-year' as const, 'last-year' as const),
  });
  fc.assert(
    fc.property(values, fc.string(), (filter, query) => {
      const wide = find(filter);
      for (const index of find({ ...filter, query })) expect(wide).toContain(index);
      expect(wide.length).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test('the search text is no filter to be counted', () => {
  expect(countFilters({ ...noFilter, query: 'x' })).toBe(0);
  expect(countFilters({ ...noFilter, period: 'this-year', kinds: ['workshop', 'other'] })).toBe(2);
});
