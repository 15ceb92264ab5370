import { expect, test } from 'vitest';
import type { Enrolment } from '../attendance/schema';
import { summariseAttendance } from '../attendance/summary';
import { createTranslator } from '../i18n/translator';
import type { AttendanceReportData } from './attendance-data';
import { buildAttendanceReport } from './attendance-report';
import { makeExampleReport } from './testing/example-report';

const data = makeExampleReport('en', { people: 5, days: 1 });
const options = {
  locale: 'en',
  digits: 'latin',
  generatedOn: '2026-03-09',
  includeContacts: false,
} as const;

function build(enrolments: AttendanceReportData['enrolments'], postTestPassScore: number | null) {
  const completionRule = { ...data.training.completionRule, postTestPassScore };
  const training = { ...data.training, completionRule };
  return buildAttendanceReport({ ...data, training, enrolments }, options, createTranslator('en'));
}

const given: Readonly<Record<number, Partial<Enrolment>>> = {
  0: { preScore: 40, postScore: 80 },
  1: { preScore: 61, postScore: 60.5 },
  2: { postScore: 90 },
  4: { completionOverride: { isCompleted: true, reason: 'In hospital', decidedBy: 'Samia Nour' } },
};
const tested = data.enrolments.map((enrolment, index) => ({ ...enrolment, ...given[index] }));

function tablesOf(model: ReturnType<typeof build>) {
  return new Map(
    model.blocks.flatMap((block) => (block.type === 'table' ? [[block.title, block]] : [])),
  );
}

test('scores stand under the numbers of the list, and their means are of those with both tests', () => {
  const model = build(tested, 70);
  const scores = tablesOf(model).get('Test scores');
  expect(scores?.rows).toEqual([
    [1, 'Dalia Mansour', 61, 60.5, -0.5],
    [3, 'Karim El Gohary', 40, 80, 40],
    [5, 'Tarek Haddad', null, 90, null],
  ]);
  expect(scores?.totals.slice(2)).toEqual([50.5, 70.3, 19.8]);
  expect(model.blocks).toContainEqual({
    type: 'paragraph',
    text: 'Both tests: 2; higher after than before: 1. Pass mark 70 reached: 2 of 3 tested.',
  });
});

test('a decision against the rule is printed with its reason, its author and what the rule says', () => {
  const decisions = tablesOf(build(tested, 70)).get('Completion decided by hand');
  expect(decisions?.rows).toEqual([
    [2, 'Hanan Abdel Rahman', 'Completed', 'In hospital', 'Samia Nour', 'post-test not taken'],
  ]);
});

test('without tests and decisions the report is as it was, and totals count the same people', () => {
  const plain = build(data.enrolments, null);
  expect([...tablesOf(plain).keys()]).not.toContain('Test scores');
  expect([...tablesOf(plain).keys()]).not.toContain('Completion decided by hand');
  const both = [plain, build(tested, null)].map((model) => tablesOf(model).get('Attendance list'));
  const present = both.map((list) => list?.totals.slice(0, -1));
  expect(present[0]).toEqual(present[1]);
  const { completed } = summariseAttendance({ ...data, enrolments: tested });
  expect(both[1]?.totals.at(-1)).toBe(completed.total);
});
