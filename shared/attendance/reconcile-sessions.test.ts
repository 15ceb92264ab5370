import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addIsoDays } from '../calendar/iso-date';
import type { Session } from '../trainings/schema';
import { reconcileSessions } from './reconcile-sessions';
import { type DateRange, generateSessions } from './session-plan';
import { id, makeSession } from './testing/rows';

const range = (startDate: string, endDate: string): DateRange => ({ startDate, endDate });
const planned = ({ startDate, endDate }: DateRange): Session[] =>
  generateSessions(startDate, endDate).map((session, index) => makeSession(index + 1, session));

const march = range('2026-03-05', '2026-03-07');
const none: ReadonlySet<string> = new Set();

test('a new training gets all its sessions', () => {
  const plan = reconcileSessions([], { before: null, after: march }, none);
  expect(plan.add).toEqual(generateSessions('2026-03-05', '2026-03-07'));
});

test('unchanged dates change nothing, even where the user took half-days out', () => {
  const halfDays = planned(march).filter((_, index) => index !== 1 && index !== 5);
  for (const existing of [halfDays, []]) {
    expect(reconcileSessions(existing, { before: march, after: march }, none)).toEqual({
      add: [],
      change: [],
      remove: [],
      inDanger: [],
    });
  }
});

test('a training without dates keeps its sessions', () => {
  const plan = reconcileSessions(planned(march), { before: march, after: null }, none);
  expect(plan.remove).toEqual([]);
});

describe('a longer training', () => {
  const existing = planned(march).filter((_, index) => index !== 3);
  const plan = reconcileSessions(
    existing,
    { before: march, after: range('2026-03-04', '2026-03-07') },
    none,
  );

  test('gets the new day only', () => {
    expect(plan.add.map(({ date, day }) => [date, day])).toEqual([
      ['2026-03-04', 1],
      ['2026-03-04', 1],
    ]);
  });

  test('numbers the days that it had anew', () => {
    expect(plan.change.map(({ date, day }) => [date, day])).toEqual([
      ['2026-03-05', 2],
      ['2026-03-05', 2],
      ['2026-03-06', 3],
      ['2026-03-07', 4],
      ['2026-03-07', 4],
    ]);
    expect([...plan.remove, ...plan.inDanger]).toEqual([]);
  });
});

test('a shorter training lets go of what nobody was marked in, and asks about the rest', () => {
  const plan = reconcileSessions(
    planned(march),
    { before: march, after: range('2026-03-05', '2026-03-06') },
    new Set([id('S', 5)]),
  );
  expect(plan.inDanger.map((session) => session.id)).toEqual([id('S', 5)]);
  expect(plan.remove.map((session) => session.id)).toEqual([id('S', 6)]);
  expect([...plan.add, ...plan.change]).toEqual([]);
});

test.each([1, 7, -2, 365])(
  'moved by %i days, it takes its sessions and their marks along',
  (days) => {
    const existing = planned(march);
    const after = range(addIsoDays('2026-03-05', days), addIsoDays('2026-03-07', days));
    const plan = reconcileSessions(existing, { before: march, after }, new Set([id('S', 1)]));
    expect(plan).toMatchObject({ add: [], remove: [], inDanger: [] });
    expect(plan.change).toEqual(
      existing.map((session) => ({
        id: session.id,
        day: session.day,
        date: addIsoDays(session.date, days),
      })),
    );
  },
);

test('whatever the dates become, no marked session goes silently and no day comes twice', () => {
  const offset = fc.integer({ min: -20, max: 20 });
  const length = fc.integer({ min: 0, max: 9 });
  const marked = fc.uniqueArray(fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(offset, length, marked, (shift, span, markedNumbers) => {
      const startDate = addIsoDays('2026-03-05', shift);
      const after = range(startDate, addIsoDays(startDate, span));
      const existing = planned(march);
      const ids = new Set(markedNumbers.map((number) => id('S', number)));
      const plan = reconcileSessions(existing, { before: march, after }, ids);

      expect(plan.remove.filter((session) => ids.has(session.id))).toEqual([]);
      const gone = new Set([...plan.remove, ...plan.inDanger].map((session) => session.id));
      const changed = new Map(plan.change.map((change) => [change.id, change.date]));
      const kept = existing.filter((session) => !gone.has(session.id));
      const held = [
        ...kept.map((session) => `${changed.get(session.id) ?? session.date} ${session.half}`),
        ...plan.add.map((session) => `${session.date} ${session.half}`),
      ].sort();
      const wanted = generateSessions(after.startDate, after.endDate);
      expect(held).toEqual(wanted.map((session) => `${session.date} ${session.half}`).sort());
    }),
  );
});
