import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noValues } from '#shared/people/list-import/list-lines';
import { gatherAnswers } from './gather-answers';
import type { ListAnswer } from './messages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const run = 1;
const list = (peopleCount: number): ListAnswer => {
  const nothing = { headerRows: [], columns: [], days: [], otherRows: [] };
  const shape = { sheetIndex: 0, digest: null, isRemembered: false, peopleCount };
  return { kind: 'list', run, list: { ...nothing, ...shape } };
};
const lines = (count: number): ListAnswer => {
  const line = { row: 0, values: noValues, problems: [], marks: [], candidates: [], repeats: null };
  const kept = { ...line, state: 'new', isOpen: false } as const;
  return { kind: 'lines', run, lines: Array.from({ length: count }, () => kept) };
};
const settled: ListAnswer = { kind: 'settled', run, lines: [], done: 1, total: 2 };

function gather(answers: readonly ListAnswer[]) {
  const groups: string[] = [];
  const gatherer = gatherAnswers((group) => groups.push(group.map(({ kind }) => kind).join(' ')));
  for (const answer of answers) gatherer.take(answer);
  return { groups, gatherer };
}

test('the first lines and the last are handed on at once, those between them together', () => {
  const { groups } = gather([list(500), lines(100), lines(200), lines(100), lines(100)]);
  expect(groups).toEqual(['list lines', 'lines lines lines']);
});

test('what is not awaited comes after a while, and once', () => {
  const { groups } = gather([list(500), lines(100), lines(100), lines(100)]);
  expect(groups).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(groups).toEqual(['list lines', 'lines lines']);
  vi.advanceTimersByTime(1_000);
  expect(groups).toHaveLength(2);
});

test('the end waits for nothing and leaves nothing behind', () => {
  const { groups } = gather([settled, settled, { kind: 'finished', run }]);
  expect(groups).toEqual(['settled settled finished']);
  vi.advanceTimersByTime(1_000);
  expect(groups).toHaveLength(1);
});

test('after the screen is left nothing comes any more', () => {
  const { groups, gatherer } = gather([settled]);
  gatherer.end();
  vi.advanceTimersByTime(1_000);
  expect(groups).toEqual([]);
});
