import { expect, test } from 'vitest';
import { makeEnrolment, makeMark, makeSession, makeTraining } from '../attendance/testing/rows';
import { addHistory, assessParticipation, type Participation } from './history';

/** Two half-days of 3.5 hours; the letters are the marks. */
function take(letters: string, given: Partial<Participation> = {}): Participation {
  const sessions = [makeSession(1), makeSession(2)];
  const attendance = [...letters].flatMap((letter, index) =>
    letter === '-' ? [] : [makeMark(1, index + 1, letter === 'p' ? 'present' : 'absent')],
  );
  return { training: makeTraining(), enrolment: makeEnrolment(1), sessions, attendance, ...given };
}

const facilitator = makeEnrolment(1, { role: 'facilitator' });

test.each([
  ['both sessions', take('pp'), { sessionsPresent: 2, hours: 7, state: 'completed' }],
  ['one of two', take('pa'), { sessionsPresent: 1, hours: 3.5, state: 'attended' }],
  ['never there', take('--'), { sessionsPresent: 0, hours: 0, state: 'enrolled' }],
  [
    'no sessions',
    take('', { sessions: [] }),
    { sessionsPresent: 0, hours: null, state: 'enrolled' },
  ],
  [
    'withdrawn',
    take('p-', { enrolment: makeEnrolment(1, { status: 'withdrawn' }) }),
    { sessionsPresent: 1, hours: 3.5, state: 'withdrawn' },
  ],
  [
    'a facilitator without marks',
    take('--', { enrolment: facilitator }),
    { sessionsPresent: 0, hours: null, state: null },
  ],
])('%s', (_, participation, outcome) => {
  expect(assessParticipation(participation)).toEqual(outcome);
});

const course = makeTraining({ kind: 'training-of-trainers', endDate: '2026-03-07' });
const later = makeTraining({ startDate: '2026-05-01' });

test.each([
  ['a completed course, then a training led', 'pp', later, true],
  ['the course not completed', 'pa', later, false],
  ['led before the course', 'pp', makeTraining({ startDate: '2026-01-10' }), false],
])('trainer after a training of trainers: %s', (_, letters, led, expected) => {
  const history = [
    take(letters, { training: course }),
    take('--', { training: led, enrolment: facilitator }),
  ];
  expect(addHistory(history).isTrainer).toBe(expected);
});

test('who withdrew is in no total', () => {
  const withdrawn = makeEnrolment(1, { status: 'withdrawn' });
  const totals = addHistory([
    take('pp'),
    take('pa'),
    take('pp', { enrolment: withdrawn }),
    take('--', { enrolment: facilitator }),
  ]);
  expect({ ...totals, roles: [...totals.roles] }).toEqual({
    trainings: 3,
    completed: 1,
    hours: 10.5,
    roles: [
      ['participant', 2],
      ['facilitator', 1],
    ],
    isTrainer: false,
  });
});
