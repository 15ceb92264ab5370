import { expect, test } from 'vitest';
import { defaultCompletionRule } from '../../trainings/schema';
import {
  id,
  makeEnrolment,
  makeMark,
  makePerson,
  makeSession,
  makeTraining,
} from '../testing/rows';
import { type CheckInput, checkAttendance } from './check-attendance';

const today = '2026-04-01';
const sessions = [makeSession(1), makeSession(2), makeSession(3)];
const clean: CheckInput = {
  training: makeTraining(),
  sessions,
  people: [makePerson(1, { sex: 'F' })],
  enrolments: [makeEnrolment(1)],
  attendance: [1, 2, 3].map((session) => makeMark(1, session, 'present')),
  elsewhere: [],
};
const unknown = { total: null, women: null, men: null, other: null, source: null };

test('a training in order raises nothing', () => {
  expect(checkAttendance(clean, today)).toEqual([]);
});

test.each<[string, Partial<CheckInput>, string, number]>([
  [
    'dates the wrong way round',
    { training: makeTraining({ startDate: '2026-03-07', endDate: '2026-03-05' }), sessions: [] },
    'end-before-start',
    1,
  ],
  [
    'a year typed wrong',
    { training: makeTraining({ endDate: '2028-03-07', status: 'planned' }) },
    'too-many-days',
    734,
  ],
  [
    'held, but only next month',
    { training: makeTraining({ endDate: '2026-04-02' }) },
    'held-in-future',
    1,
  ],
  [
    'a split above its total',
    { training: makeTraining({ declared: { ...unknown, total: 20, women: 12, men: 9 } }) },
    'declared-parts-above-total',
    1,
  ],
  [
    'more declared than registered',
    { training: makeTraining({ declared: { ...unknown, total: 21 } }) },
    'declared-differs',
    20,
  ],
  [
    'a session on another day',
    { sessions: [...sessions, makeSession(9, { date: '2026-05-05' })] },
    'session-outside-dates',
    1,
  ],
  [
    'a session that ends before it starts',
    { sessions: [makeSession(1, { startTime: '13:00', endTime: '12:30' })] },
    'session-ends-before-start',
    1,
  ],
  ['a mark that was not set', { attendance: [makeMark(1, 1, 'present')] }, 'marks-missing', 2],
  [
    'a person on the list twice',
    { enrolments: [makeEnrolment(1), { ...makeEnrolment(2), personId: makePerson(1).id }] },
    'enrolled-twice',
    1,
  ],
  [
    'somebody who withdrew after the first day',
    {
      enrolments: [makeEnrolment(1), makeEnrolment(2, { status: 'withdrawn' })],
      attendance: [...clean.attendance, makeMark(2, 1, 'present')],
    },
    'marks-of-withdrawn',
    1,
  ],
  [
    'two sessions at the same time',
    {
      sessions: [
        ...sessions,
        makeSession(8, { date: '2026-03-05', startTime: '12:00', endTime: '13:00' }),
      ],
    },
    'sessions-overlap',
    1,
  ],
  [
    'a person who is present twice in one session',
    {
      enrolments: [
        makeEnrolment(1),
        { ...makeEnrolment(2), personId: makePerson(1).id, role: 'speaker' },
      ],
      attendance: [...clean.attendance, makeMark(2, 2, 'late'), makeMark(2, 3, 'absent')],
    },
    'present-twice',
    1,
  ],
  [
    'a substitute beside the one whose seat it is',
    {
      enrolments: [makeEnrolment(1), makeEnrolment(2, { substituteForId: id('E', 1) })],
      attendance: [...clean.attendance, makeMark(2, 1, 'present')],
    },
    'substitute-beside',
    1,
  ],
  [
    'a decision for somebody who never came',
    {
      enrolments: [
        makeEnrolment(1),
        makeEnrolment(2, {
          completionOverride: { isCompleted: true, reason: 'Illness', decidedBy: '' },
        }),
      ],
    },
    'completed-without-attending',
    1,
  ],
  [
    'a test of somebody who never came',
    { enrolments: [makeEnrolment(1), makeEnrolment(2, { postScore: 80 })] },
    'score-without-attending',
    1,
  ],
  [
    'a test that the rule asks for and that nobody wrote down',
    {
      training: makeTraining({
        completionRule: { ...defaultCompletionRule, postTestPassScore: 70 },
      }),
    },
    'score-missing',
    1,
  ],
  ['people without sessions', { sessions: [] }, 'no-sessions', 1],
])('%s is found', (_, change, code, number) => {
  expect(checkAttendance({ ...clean, ...change }, today)).toContainEqual(
    expect.objectContaining({ code, number }),
  );
});

test('what has not been held yet is not missing, but a mark in it is premature', () => {
  const findings = checkAttendance(clean, '2026-03-05');
  expect(findings).toContainEqual(expect.objectContaining({ code: 'marks-in-future', number: 2 }));
  const unmarked = checkAttendance({ ...clean, attendance: [] }, '2026-03-05');
  expect(unmarked).toContainEqual({
    code: 'marks-missing',
    number: 1,
    places: [{ kind: 'cell', enrolmentId: id('E', 1), sessionId: id('S', 1) }],
  });
});

test('a finding leads to its places', () => {
  const other = {
    trainingId: id('T', 2),
    title: 'B',
    enrolmentId: id('E', 9),
    sessionId: id('S', 9),
  };
  const here = { enrolmentId: id('E', 1), sessionId: id('S', 2) };
  expect(checkAttendance({ ...clean, elsewhere: [{ ...here, other }] }, today)).toEqual([
    { code: 'present-elsewhere', number: 1, places: [{ kind: 'elsewhere', ...here, other }] },
  ]);
});
