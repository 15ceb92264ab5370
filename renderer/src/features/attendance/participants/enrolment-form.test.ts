import { expect, test } from 'vitest';
import { makeEnrolment } from '#shared/attendance/testing/rows';
import { findUsualDecider, toEnrolmentFields, toEnrolmentForm } from './enrolment-form';

test.each([
  [null, 'rule'],
  [{ isCompleted: true, reason: 'Illness', decidedBy: 'Mona Adel' }, 'completed'],
  [{ isCompleted: false, reason: 'Signed for another', decidedBy: '' }, 'not-completed'],
] as const)('the decision %j is %s, and comes back as it was', (completionOverride, decision) => {
  const form = toEnrolmentForm(makeEnrolment(1, { completionOverride, postScore: 70 }), 'Somebody');
  expect(form.decision).toBe(decision);
  expect(toEnrolmentFields(form)).toMatchObject({ completionOverride, postScore: 70 });
});

test('whoever decided last is proposed for a new decision', () => {
  const decide = (number: number, updatedAt: string, decidedBy: string) =>
    makeEnrolment(number, {
      updatedAt,
      completionOverride: { isCompleted: true, reason: 'Illness', decidedBy },
    });
  const usual = findUsualDecider([
    decide(1, '2026-03-05T10:00:00.000Z', 'Mona Adel'),
    decide(2, '2026-03-06T10:00:00.000Z', 'Karim Saleh'),
    decide(3, '2026-03-07T10:00:00.000Z', ''),
    makeEnrolment(4),
  ]);
  expect(usual).toBe('Karim Saleh');
  expect(toEnrolmentForm(makeEnrolment(5), usual).decidedBy).toBe('Karim Saleh');
  expect(findUsualDecider([])).toBe('');
});
