import { expect, test } from 'vitest';
import { generateSessions, sortSessions } from './session-plan';

test('each day gets a morning and an afternoon at the usual times', () => {
  expect(generateSessions('2024-02-28', '2024-03-01')).toEqual(
    ['2024-02-28', '2024-02-29', '2024-03-01'].flatMap((date, index) => [
      { day: index + 1, date, half: 'morning', startTime: '09:00', endTime: '12:30' },
      { day: index + 1, date, half: 'afternoon', startTime: '13:30', endTime: '16:30' },
    ]),
  );
});

test.each([
  ['2026-03-07', '2026-03-05', 0],
  ['2026-03-05', '2026-03-05', 2],
  ['2026-01-01', '2027-01-01', 732],
  ['2026-01-01', '2027-01-02', 0],
  ['2026-03-05', '2062-03-07', 0],
])('from %s to %s there are %i sessions', (start, end, count) => {
  expect(generateSessions(start, end)).toHaveLength(count);
});

test('sessions are put in the order in which they are held', () => {
  const session = (date: string, half: 'morning' | 'afternoon', startTime: string | null) => ({
    day: 1,
    date,
    half,
    startTime,
    endTime: null,
  });
  const held = [
    session('2026-03-05', 'morning', '08:30'),
    session('2026-03-05', 'morning', '11:00'),
    session('2026-03-05', 'morning', null),
    session('2026-03-05', 'afternoon', '13:00'),
    session('2026-03-06', 'morning', '09:00'),
  ];
  expect(sortSessions([...held].reverse())).toEqual(held);
});
