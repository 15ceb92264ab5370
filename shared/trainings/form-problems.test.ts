import { expect, test } from 'vitest';
import { id, makeSession, makeTraining } from '../attendance/testing/rows';
import { findProblems } from './form-problems';
import { type FundingLine, type TrainingFormValues, toFormValues } from './form-values';
import type { Training } from './schema';

const line = (number: number, given: Partial<FundingLine>): FundingLine => ({
  id: id('L', number),
  funderId: null,
  programmeId: null,
  grantReference: '',
  sharePercent: null,
  wording: '',
  ...given,
});
const unknown = { total: null, women: null, men: null, other: null, source: null };

function makeValues(training: Partial<Training>, parts: Partial<TrainingFormValues> = {}) {
  const stored = { training: makeTraining(training), organisations: [], funding: [], sessions: [] };
  return { ...toFormValues(stored), ...parts };
}

const inUse = new Set(['EGY-2026-0001']);

test.each<[string, TrainingFormValues, readonly (readonly [string, string])[]]>([
  ['nothing', makeValues({}), []],
  ['no title', makeValues({ titles: { en: ' ', fr: '', ar: '' } }), [['titles', 'title-missing']]],
  ['a title in one language', makeValues({ titles: { en: '', fr: '', ar: 'تدريب' } }), []],
  ['the code of another', makeValues({ code: ' EGY-2026-0001 ' }), [['code', 'code-taken']]],
  ['no code', makeValues({ code: '' }), []],
  [
    'dates the wrong way round',
    makeValues({ startDate: '2026-03-05', endDate: '2026-03-04' }),
    [['endDate', 'end-before-start']],
  ],
  ['one day', makeValues({ startDate: '2026-03-05', endDate: '2026-03-05' }), []],
  [
    'a year typed wrong',
    makeValues({ startDate: '2026-03-05', endDate: '2062-03-05' }),
    [['endDate', 'too-many-days']],
  ],
  ['only a last day', makeValues({ startDate: null }), []],
  [
    'parts above the total',
    makeValues({ declared: { ...unknown, total: 20, women: 12, men: 9 } }),
    [['declared.total', 'split-above-total']],
  ],
  ['parts below', makeValues({ declared: { ...unknown, total: 20, women: 12 } }), []],
  ['parts alone', makeValues({ declared: { ...unknown, women: 12 } }), []],
  ['a link that is none', makeValues({ links: ['release.pdf'] }), [['links', 'link-invalid']]],
  ['a link', makeValues({ links: ['https://example.org/a?b=c'] }), []],
  [
    'money without a giver',
    makeValues({}, { funding: [line(1, { grantReference: 'CT.1' }), line(2, {})] }),
    [[`funding.${id('L', 1)}.funderId`, 'funder-missing']],
  ],
  [
    'the same line twice',
    makeValues({}, { funding: [line(1, { funderId: 'eu' }), line(2, { funderId: 'eu' })] }),
    [[`funding.${id('L', 2)}.funderId`, 'funding-twice']],
  ],
  [
    'a funder through two programmes',
    makeValues(
      {},
      {
        funding: [
          line(1, { funderId: 'eu', programmeId: 'rdpp', sharePercent: 33.34 }),
          line(2, { funderId: 'eu', programmeId: 'eutf', sharePercent: 66.68 }),
        ],
      },
    ),
    [],
  ],
  [
    'more than everything',
    makeValues(
      {},
      {
        funding: [
          line(1, { funderId: 'eu', sharePercent: 60 }),
          line(2, { funderId: 'prm', sharePercent: 41 }),
        ],
      },
    ),
    [[`funding.${id('L', 2)}.sharePercent`, 'shares-above-hundred']],
  ],
  [
    'a session that ends before it starts',
    makeValues({}, { sessions: [makeSession(1, { startTime: '13:00', endTime: '12:00' })] }),
    [[`sessions.${id('S', 1)}.endTime`, 'session-end-before-start']],
  ],
])('%s', (_, values, expected) => {
  expect([...findProblems(values, inUse)]).toEqual(expected);
});
