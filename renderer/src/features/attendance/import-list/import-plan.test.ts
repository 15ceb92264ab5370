import { expect, test } from 'vitest';
import type { ParticipantLine, ParticipantValues } from '#shared/people/participant-list';
import { type Answer, planImport } from './import-plan';

const values: ParticipantValues = {
  nameLatin: 'Rami Odeh',
  nameArabic: '',
  sex: 'M',
  organisation: '',
  organisationId: null,
  position: '',
  phone: '',
  email: '',
  nationality: null,
  birthYear: null,
};

function makeLine(line: number, given: Partial<ParticipantLine>): ParticipantLine {
  return { line, values, state: 'new', personId: null, candidateIds: [], problems: [], ...given };
}

const lines = [
  makeLine(2, {}),
  makeLine(3, { state: 'known', personId: 'known' }),
  makeLine(4, { state: 'known', personId: 'enrolled' }),
  makeLine(5, { state: 'doubtful', candidateIds: ['x', 'enrolled'] }),
  makeLine(6, { state: 'bad', problems: ['name-missing'] }),
];
const enrolledIds = new Set(['enrolled']);

test.each<[string, Answer | undefined, (string | null)[], number, number, number]>([
  ['no answer', undefined, [null, 'known'], 1, 1, 1],
  ['somebody new', 'new', [null, 'known', null], 0, 1, 1],
  ['the same person', { same: 'x' }, [null, 'known', 'x'], 0, 1, 1],
  ['a person on the list', { same: 'enrolled' }, [null, 'known'], 0, 2, 1],
  ['left out', 'skip', [null, 'known'], 0, 1, 2],
])('with %s for the doubtful line', (_, answer, ids, unanswered, enrolled, skipped) => {
  const plan = planImport(lines, new Map(answer ? [[5, answer]] : []), enrolledIds);
  expect(plan.listed.map(({ personId }) => personId)).toEqual(ids);
  expect(plan.unansweredCount).toBe(unanswered);
  expect(plan.enrolledCount).toBe(enrolled);
  expect(plan.skippedCount).toBe(skipped);
});
