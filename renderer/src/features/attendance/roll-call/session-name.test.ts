import { expect, test } from 'vitest';
import { groupByDay } from './session-name';

test('neighbouring sessions of a day stand under one heading', () => {
  const days = ['03-08', '03-08', '03-09', '03-10', '03-10', '03-10'];
  const sessions = days.map((date, index) => ({ date, day: index }));
  expect(groupByDay(sessions)).toEqual([
    { date: '03-08', day: 0, start: 0, count: 2 },
    { date: '03-09', day: 2, start: 2, count: 1 },
    { date: '03-10', day: 3, start: 3, count: 3 },
  ]);
  expect(groupByDay([])).toEqual([]);
});
