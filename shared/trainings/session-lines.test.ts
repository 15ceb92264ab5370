import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateSessions } from '../attendance/session-plan';
import { id } from '../attendance/testing/rows';
import { addIsoDays } from '../calendar/iso-date';
import type { SessionLine } from './form-values';
import {
  applySessionPlan,
  dateRangeOf,
  losesContent,
  nextSession,
  placePattern,
  planSessionLines,
} from './session-lines';

const none: ReadonlySet<string> = new Set();
const range = (startDate: string, endDate: string) => ({ startDate, endDate });
const march = range('2026-03-05', '2026-03-06');

function countIds(): () => string {
  let count = 100;
  return () => {
    count += 1;
    return id('N', count);
  };
}

function makeLines({ startDate, endDate } = march, title = ''): SessionLine[] {
  return generateSessions(startDate, endDate).map((session, index) => ({
    ...session,
    id: id('S', index + 1),
    title: title && `${title} ${index + 1}`,
    topicCodes: [],
    facilitators: [],
  }));
}
const slots = (lines: readonly SessionLine[]) =>
  lines.map(({ day, date, half, title }) => `${day} ${date} ${half} ${title}`.trim());

test('a range needs both dates in order', () => {
  expect(dateRangeOf(march)).toEqual(march);
  expect(dateRangeOf({ startDate: '2026-03-05', endDate: null })).toBeNull();
  expect(dateRangeOf(range('2026-03-06', '2026-03-05'))).toBeNull();
  expect(dateRangeOf(range('2026-03-06', '2062-03-05'))).toBeNull();
});

test('a day more brings two half-days more, behind the others', () => {
  const lines = makeLines(march, 'Part');
  const plan = planSessionLines(
    lines,
    { before: march, after: range('2026-03-05', '2026-03-07') },
    none,
  );
  expect(plan && losesContent(plan)).toBe(false);
  const arranged = plan ? applySessionPlan(lines, plan, countIds()) : [];
  expect(slots(arranged).slice(3)).toEqual([
    '2 2026-03-06 afternoon Part 4',
    '3 2026-03-07 morning',
    '3 2026-03-07 afternoon',
  ]);
  expect(arranged[4]?.id).toBe(id('N', 101));
});

test('the same dates need no plan', () => {
  expect(planSessionLines(makeLines(), { before: march, after: march }, none)).toBeNull();
});

describe('a day less', () => {
  const after = range('2026-03-05', '2026-03-05');
  const plan = (lines: readonly SessionLine[], marked = none) =>
    planSessionLines(lines, { before: march, after }, marked);

  test('loses nothing where nothing was entered', () => {
    const found = plan(makeLines());
    expect(found && losesContent(found)).toBe(false);
    expect(found && applySessionPlan(makeLines(), found, countIds())).toHaveLength(2);
  });

  test('loses what was entered by hand', () => {
    const found = plan(makeLines(march, 'Part'));
    expect(found && losesContent(found)).toBe(true);
  });

  test('leaves sessions with attendance where they are', () => {
    const lines = makeLines();
    const found = plan(lines, new Set([id('S', 4)]));
    expect(found && losesContent(found)).toBe(true);
    expect(found && slots(applySessionPlan(lines, found, countIds()))).toEqual([
      '1 2026-03-05 morning',
      '1 2026-03-05 afternoon',
      '2 2026-03-06 afternoon',
    ]);
  });
});

test('the pattern of a copied training fills the new dates, whatever their length', () => {
  const span = fc.integer({ min: 0, max: 6 });
  const shift = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(span, shift, (days, offset) => {
      const startDate = addIsoDays(march.startDate, offset);
      const dates = range(startDate, addIsoDays(startDate, days));
      const placed = placePattern(makeLines(march, 'Part'), march, dates, countIds());
      const wanted = generateSessions(dates.startDate, dates.endDate);
      expect(placed.map(({ date, half, day }) => [date, half, day])).toEqual(
        wanted.map(({ date, half, day }) => [date, half, day]),
      );
      expect(placed.slice(0, 4).map((line) => line.title)).toEqual(
        ['Part 1', 'Part 2', 'Part 3', 'Part 4'].slice(0, placed.length),
      );
    }),
  );
});

test.each<[string, readonly SessionLine[], string]>([
  ['the first', [], '1 2026-03-05 morning'],
  ['after a morning', makeLines().slice(0, 1), '1 2026-03-05 afternoon'],
  ['after an afternoon', makeLines().slice(0, 2), '2 2026-03-06 morning'],
  ['after the last', makeLines(), '2 2026-03-06 afternoon'],
])('a further session: %s', (_, lines, expected) => {
  expect(slots([nextSession(lines, march, countIds())])).toEqual([expected]);
});
