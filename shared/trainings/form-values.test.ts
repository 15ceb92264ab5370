import { expect, test } from 'vitest';
import { id, makeSession, makeTraining } from '../attendance/testing/rows';
import {
  duplicateValues,
  isEmptyFunding,
  type TrainingFormValues,
  toFormValues,
  toOrganisationLines,
} from './form-values';
import type { OrganisationRole, TrainingFunding, TrainingOrganisation } from './schema';

const record = (number: number) => {
  const { id: _, ...rest } = makeTraining();
  const { createdAt, updatedAt, deletedAt } = rest;
  return { id: id('L', number), createdAt, updatedAt, deletedAt, trainingId: id('T', 1) };
};
const organisation = (number: number, role: OrganisationRole): TrainingOrganisation => ({
  ...record(number),
  organisationId: id('G', number),
  role,
});
const funding: TrainingFunding = {
  ...record(9),
  funderId: id('G', 7),
  programmeId: null,
  grantReference: 'CT.1234',
  sharePercent: 60,
  wording: 'Funded by the European Union',
};
const stored = {
  training: makeTraining({
    declared: { total: 21, women: 9, men: 12, other: null, source: 'release' },
    links: ['https://example.org/release'],
    sourceDocumentId: id('D', 1),
    evidence: [{ field: 'startDate', start: 1, end: 5 }],
  }),
  organisations: [organisation(1, 'organiser'), organisation(2, 'partner')],
  funding: [funding],
  sessions: [makeSession(1, { title: 'Opening' })],
};

test('what was stored comes into the form without the fields that every row carries', () => {
  const values = toFormValues(stored);
  expect(values.training).not.toHaveProperty('updatedAt');
  expect(values.training).not.toHaveProperty('id');
  expect(values.organisations).toEqual({
    organiser: [id('G', 1)],
    partner: [id('G', 2)],
    host: [],
  });
  expect(Object.keys(values.sessions[0] ?? {})).not.toContain('trainingId');
  expect(values.sessions[0]?.id).toBe(id('S', 1));
});

test('an organisation that stays keeps its line, in another role it is another line', () => {
  const chosen = { organiser: [id('G', 1)], partner: [id('G', 3)], host: [id('G', 2)] };
  expect(toOrganisationLines(chosen, stored.organisations)).toEqual([
    { organisationId: id('G', 1), role: 'organiser', id: id('L', 1) },
    { organisationId: id('G', 3), role: 'partner' },
    { organisationId: id('G', 2), role: 'host' },
  ]);
});

test('a copy is a new event of the same kind', () => {
  let count = 0;
  const newId = () => {
    count += 1;
    return id('N', count);
  };
  const values = toFormValues(stored);
  const copy = duplicateValues(values, newId);
  expect(copy.training).toMatchObject({
    titles: values.training.titles,
    code: '',
    status: 'planned',
    startDate: null,
    endDate: null,
    declared: { total: null, women: null, men: null, other: null, source: null },
    sourceDocumentId: null,
    evidence: [],
  });
  expect(copy.organisations).toEqual(values.organisations);
  expect(copy.funding).toEqual([{ ...values.funding[0], id: id('N', 1) }]);
  expect(copy.sessions).toEqual([{ ...values.sessions[0], id: id('N', 2) }]);
});

const blank: TrainingFormValues['funding'][number] = {
  id: id('N', 1),
  funderId: null,
  programmeId: null,
  grantReference: ' ',
  sharePercent: null,
  wording: '',
};

test.each([
  [{}, true],
  [{ sharePercent: 0 }, false],
  [{ wording: 'Funded by' }, false],
  [{ programmeId: id('G', 1) }, false],
])('a line of funding with %j is empty: %s', (given, expected) => {
  expect(isEmptyFunding({ ...blank, ...given })).toBe(expected);
});
