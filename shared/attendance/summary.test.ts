import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sexes } from '../people/schema';
import { enrolmentRoles, enrolmentStatuses, marks } from './schema';
import { summariseAttendance } from './summary';
import { makeEnrolment, makeMark, makePerson, makeSession, makeTraining } from './testing/rows';

const sessions = [
  makeSession(1, { half: 'morning', date: '2026-03-05', day: 1 }),
  makeSession(2, { half: 'afternoon', date: '2026-03-05', day: 1 }),
  makeSession(3, { half: 'morning', date: '2026-03-06', day: 2 }),
];
const people = (['F', 'F', 'M', 'U', 'M', 'X'] as const).map((sex, index) =>
  makePerson(index + 1, { sex }),
);

describe('a training with three sessions', () => {
  const summary = summariseAttendance({
    training: makeTraining({
      declared: { total: 5, women: 2, men: 3, other: null, source: 'release' },
    }),
    sessions: [...sessions].reverse(),
    people,
    enrolments: [
      makeEnrolment(1),
      makeEnrolment(2, { status: 'invited' }),
      makeEnrolment(3),
      makeEnrolment(4),
      makeEnrolment(5, { role: 'facilitator' }),
      makeEnrolment(6, { status: 'withdrawn' }),
    ],
    attendance: [
      ...[1, 2, 3].map((session) => makeMark(1, session, 'present')),
      makeMark(2, 1, 'late'),
      makeMark(2, 2, 'excused'),
      makeMark(3, 1, 'absent'),
      makeMark(3, 2, 'absent'),
      makeMark(3, 3, 'absent'),
      ...[1, 2, 3].map((session) => makeMark(5, session, 'present')),
      makeMark(6, 1, 'present'),
    ],
  });

  test('counts participants who have not withdrawn', () => {
    expect(summary.enrolled).toEqual({ F: 2, M: 1, X: 0, U: 1, total: 4 });
    expect(summary.attended).toEqual({ F: 2, M: 0, X: 0, U: 0, total: 2 });
    expect(summary.completed).toEqual({ F: 1, M: 0, X: 0, U: 0, total: 1 });
    expect(summary.withdrawn.map(({ person }) => person?.sex)).toEqual(['X']);
    expect(summary.otherRoles.map(({ sessionsPresent }) => sessionsPresent)).toEqual([3]);
  });

  test('counts each session in the order in which it was held', () => {
    expect(summary.sessions.map(({ session }) => session.id)).toEqual(
      sessions.map((one) => one.id),
    );
    expect(summary.sessions.map(({ present }) => present.total)).toEqual([2, 1, 1]);
    expect(summary.sessions.map(({ missingMarks }) => missingMarks)).toEqual([1, 1, 2]);
  });

  test('measures days, slots and rates', () => {
    expect(summary.personDays).toBe(3);
    expect([summary.attendedSlots, summary.possibleSlots]).toEqual([4, 12]);
    expect(summary.attendanceRate).toBeCloseTo(4 / 12);
    expect(summary.participants.map(({ rate }) => rate)).toEqual([1, 1 / 3, 0, 0]);
    expect(summary.missingMarks).toBe(4);
    expect(summary.participants[1]?.marks).toEqual(['late', 'excused', null]);
  });

  test('sets the registered people against the declared number', () => {
    expect(summary.declaredGap).toEqual({ total: -1, women: 0, men: -2, other: null });
  });
});

test('a training without sessions has no rate, rather than a rate of zero', () => {
  const summary = summariseAttendance({
    training: makeTraining(),
    sessions: [],
    people: [],
    enrolments: [makeEnrolment(1)],
    attendance: [],
  });
  expect(summary.attendanceRate).toBeNull();
  expect(summary.participants[0]?.rate).toBeNull();
  expect(summary.enrolled).toMatchObject({ U: 1, total: 1 });
});

test('of two marks for one slot the later one holds, whatever order they come in', () => {
  const early = makeMark(1, 1, 'absent');
  const late = { ...makeMark(1, 1, 'present'), updatedAt: '2026-03-09T08:00:00.000Z' };
  for (const attendance of [
    [early, late],
    [late, early],
  ]) {
    const input = { training: makeTraining(), sessions, people, enrolments: [makeEnrolment(1)] };
    expect(summariseAttendance({ ...input, attendance }).attendedSlots).toBe(1);
  }
});

test('all totals agree with each other for any training', () => {
  const persons = fc.array(
    fc.record({
      sex: fc.constantFrom(...sexes),
      role: fc.constantFrom(...enrolmentRoles),
      status: fc.constantFrom(...enrolmentStatuses),
      marks: fc.array(fc.option(fc.constantFrom(...marks)), { minLength: 3, maxLength: 3 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(persons, (given) => {
      const summary = summariseAttendance({
        training: makeTraining(),
        sessions,
        people: given.map(({ sex }, index) => makePerson(index, { sex })),
        enrolments: given.map(({ role, status }, index) => makeEnrolment(index, { role, status })),
        attendance: given.flatMap((one, index) =>
          one.marks.flatMap((mark, at) => (mark ? [makeMark(index, at + 1, mark)] : [])),
        ),
      });
      const { enrolled, attended, completed } = summary;
      for (const sex of [...sexes, 'total'] as const) {
        expect(completed[sex]).toBeLessThanOrEqual(attended[sex]);
        expect(attended[sex]).toBeLessThanOrEqual(enrolled[sex]);
      }
      const bySession = summary.sessions.map(({ present }) => present.total);
      expect(bySession.reduce((a, b) => a + b, 0)).toBe(summary.attendedSlots);
      expect(summary.attendedSlots).toBeLessThanOrEqual(summary.possibleSlots);
      expect(summary.personDays).toBeLessThanOrEqual(enrolled.total * 2);
      const listed = [...summary.participants, ...summary.withdrawn, ...summary.otherRoles];
      expect(listed).toHaveLength(given.length);
      const missing = summary.sessions.map(({ missingMarks }) => missingMarks);
      expect(missing.reduce((a, b) => a + b, 0)).toBe(summary.missingMarks);
    }),
  );
});
