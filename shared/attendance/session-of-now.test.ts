import { expect, test } from 'vitest';
import { chooseSessionOfNow, judgeArrival, lateFrom, writeMinute } from './session-of-now';
import { makeSession } from './testing/rows';

const afternoon = { half: 'afternoon', startTime: '13:30', endTime: '16:30' } as const;
/** 5 March twice, 6 March without times. */
const sessions = [
  makeSession(1, { title: 'am 5' }),
  makeSession(2, { title: 'pm 5', date: '2026-03-05', ...afternoon }),
  makeSession(3, { title: 'am 6', date: '2026-03-06', startTime: null, endTime: null }),
];
const at = (date: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { date, minutes: hours * 60 + minutes };
};

test.each([
  ['2026-03-01', '10:00', 'am 5'],
  ['2026-03-05', '06:00', 'am 5'],
  ['2026-03-05', '08:10', 'am 5'],
  ['2026-03-05', '12:29', 'am 5'],
  ['2026-03-05', '12:30', 'pm 5'],
  ['2026-03-05', '20:00', 'pm 5'],
  ['2026-03-06', '09:05', 'am 6'],
  ['2026-03-09', '09:05', 'am 6'],
])('on %s at %s people come for %s', (date, time, title) => {
  expect(chooseSessionOfNow(sessions, at(date, time))?.title).toBe(title);
});

test('a break between two sessions belongs to the next', () => {
  const later = makeSession(4, { date: '2026-03-05', startTime: '15:00', endTime: '16:00' });
  const first = makeSession(5, { date: '2026-03-05', startTime: '09:00', endTime: '10:00' });
  expect(chooseSessionOfNow([first, later], at('2026-03-05', '11:00'))).toBe(later);
});

test('without sessions there is none', () => {
  expect(chooseSessionOfNow([], at('2026-03-05', '09:00'))).toBeUndefined();
});

test.each([
  ['2026-03-05', '08:40', 10, 'present'],
  ['2026-03-05', '09:10', 10, 'present'],
  ['2026-03-05', '09:11', 10, 'late'],
  ['2026-03-05', '09:11', null, 'present'],
  ['2026-03-05', '09:01', 0, 'late'],
  ['2026-03-06', '09:30', 10, 'present'],
] as const)('on %s at %s with %s minutes of grace: %s', (date, time, grace, mark) => {
  expect(judgeArrival(makeSession(1), grace, at(date, time))).toBe(mark);
});

test('a session without a beginning makes nobody late', () => {
  expect(lateFrom({ startTime: null }, 10)).toBeNull();
  expect(writeMinute(lateFrom({ startTime: '09:55' }, 10) ?? 0)).toBe('10:05');
});
