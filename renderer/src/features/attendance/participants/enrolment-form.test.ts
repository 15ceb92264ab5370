import { expect, test } from 'vitest';
import { makeEnrolment } from '#shared/attendance/testing/rows';
import { toEnrolmentFields, toEnrolmentForm } from './enrolment-form';

test.each([
  [null, 'rule'],
  [{ isCompleted: true, reason: 'Illness' }, 'completed'],
  [{ isCompleted: false, reason: 'Signed for another' }, 'not-completed'],
] as const)('the decision %j is %s, and comes back as it was', (completionOverride, decision) => {
  const form = toEnrolmentForm(makeEnrolment(1, { completionOverride, postScore: 70 }));
  expect(form.decision).toBe(decision);
  expect(toEnrolmentFields(form)).toMatchObject({ completionOverride, postScore: 70 });
});
