import { expect, test } from 'vitest';
import { generateSessions } from '../../attendance/session-plan';
import { mapDays } from './map-sessions';
import { readListedDay } from './read-day';

const sessions = generateSessions('2026-03-10', '2026-03-12').map((session) => ({
  ...session,
  id: `${session.day}${session.half === 'morning' ? 'a' : 'p'}`,
}));

test.each<[string, Partial<ReturnType<typeof readListedDay>>]>([
  ['2026-03-10', { month: 3, dayOfMonth: 10 }],
  ['10/03/2026', { month: 3, dayOfMonth: 10 }],
  ['3/25', { month: 3, dayOfMonth: 25 }],
  ['١٠/٣/٢٠٢٦', { month: 3, dayOfMonth: 10 }],
  ['Mardi 10 mars matin', { month: 3, dayOfMonth: 10, half: 'morning' }],
  ['10 آذار', { month: 3, dayOfMonth: 10 }],
  ['12 كانون الأول', { month: 12, dayOfMonth: 12 }],
  ['Day 2', { dayNumber: 2, half: null }],
  ['Day 2 PM', { dayNumber: 2, half: 'afternoon' }],
  ['J1 AM', { dayNumber: 1, half: 'morning' }],
  ['j3pm', { dayNumber: 3, half: 'afternoon' }],
  ['اليوم الثاني', { dayNumber: 2 }],
  ['اليوم ١ ص', { dayNumber: 1, half: 'morning' }],
  ['Attendance', { month: null, dayNumber: null, half: null }],
])('%s', (header, day) => {
  expect(readListedDay(header)).toMatchObject(day);
});

test.each<[string, string[], string[]]>([
  ['a date is a whole day', ['10/03', '12/03'], ['1a 1p', '3a 3p']],
  ['a date with a half', ['10/03 AM', '10/03 PM'], ['1a', '1p']],
  ['two columns of one day are its halves', ['Day 2', 'Day 2'], ['2a', '2p']],
  ['numbers of days', ['J1', 'J3'], ['1a 1p', '3a 3p']],
  ['a date of another training', ['10/04'], ['']],
  ['by order, one for each day', ['A', 'B', 'C'], ['1a 1p', '2a 2p', '3a 3p']],
  ['by order, one for each session', [...'ABCDEF'], ['1a', '1p', '2a', '2p', '3a', '3p']],
  ['neither by name nor by number', ['A', 'B'], ['', '']],
  ['three columns for two halves', ['Day 1', 'Day 1', 'Day 1'], ['1a 1p', '', '']],
])('%s', (_case, headers, expected) => {
  expect(mapDays(headers, sessions).map(({ sessionIds }) => sessionIds.join(' '))).toEqual(
    expected,
  );
});
