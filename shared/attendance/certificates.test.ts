import { expect, test } from 'vitest';
import { numberCertificates } from './certificates';
import { id, makeEnrolment, makeTraining } from './testing/rows';

const certificate = (number: string) => ({ number, issuedOn: '2026-03-08', locale: 'ar' as const });

test('numbers follow on those that were given, also to people who are no longer on the list', () => {
  const all = [
    makeEnrolment(1, { certificate: certificate('EGY-2026-0007-002') }),
    makeEnrolment(2, {
      certificate: certificate('EGY-2026-0007-011'),
      deletedAt: '2026-03-09T08:00:00.000Z',
    }),
    makeEnrolment(3),
  ];
  expect([...numberCertificates(makeTraining(), all, [id('E', 3), id('E', 4)])]).toEqual([
    [id('E', 3), 'EGY-2026-0007-012'],
    [id('E', 4), 'EGY-2026-0007-013'],
  ]);
});

test('a training without a reference is told by its year and its id', () => {
  const training = makeTraining({ code: '' });
  expect([...numberCertificates(training, [], [id('E', 1)]).values()]).toEqual(['2026-000001-001']);
});
