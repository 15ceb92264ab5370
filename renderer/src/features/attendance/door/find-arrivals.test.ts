import { expect, test } from 'vitest';
import { makeBadgeCode } from '#shared/attendance/badge-code';
import { makeEnrolment, makePerson } from '#shared/attendance/testing/rows';
import { findByBadge, findExpected, prepareExpected, readScan } from './find-arrivals';

const names = ['Amal Fahmy', 'Samir Amal', 'Amal Zaher', 'Hoda Nassar'];
const expected = prepareExpected(
  names.map((_, index) => makeEnrolment(index + 1)),
  names.map((nameLatin, index) => makePerson(index + 1, { nameLatin })),
);
const isHere = (enrolmentId: string) => enrolmentId === makeEnrolment(1).id;

test.each([
  ['ama', ['Amal Zaher', 'Samir Amal', 'Amal Fahmy']],
  ['amal f', ['Amal Fahmy']],
  ['هدى', ['Hoda Nassar']],
  ['zzz', []],
  ['', []],
] as const)('%j proposes %j, those who are here last', (typed, found) => {
  expect(findExpected(expected, typed, isHere).map(({ person }) => person.nameLatin)).toEqual(
    found,
  );
});

test('a badge leads to its enrolment', () => {
  const { id } = makeEnrolment(3);
  const [found, ...others] = findByBadge(expected, makeBadgeCode(id));
  expect(found?.enrolment.id).toBe(id);
  expect(others).toEqual([]);
});

test('a scanner is understood on a keyboard layout that has no digits where it presses', () => {
  const code = makeBadgeCode(makeEnrolment(3).id);
  expect(readScan('&é"\'(-è_çà', code)).toBe(code);
  expect(readScan(code, '')).toBe(code);
  expect(readScan('Amal', '????')).toBeNull();
});
