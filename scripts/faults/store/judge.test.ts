import { expect, test } from 'vitest';
import type { Change } from '#shared/journal/change';
import type { StoreContent } from './content';
import { judgeStore } from './judge';

const makeChange = (number: number, fields: Record<string, unknown>, isNew = false): Change => ({
  id: `change-${number}`,
  commitId: `commit-${number}`,
  at: `2026-03-05T08:00:00.000Z-000${number}`,
  device: 'device',
  actor: 'somebody',
  table: 'people',
  key: 'anna',
  before: isNew ? null : {},
  after: fields,
});
const made = makeChange(1, { id: 'anna', city: 'Tunis', phone: '' }, true);
const moved = makeChange(2, { city: 'Sfax' });
const called = makeChange(3, { phone: '1' });
const commitOf = (change: Change) => ({ id: change.commitId, changes: [change] });
const store = (row: Record<string, unknown> | null, ...changes: Change[]): StoreContent => ({
  tables: { people: row ? [{ id: 'anna', ...row }] : [] },
  changes,
});

const before = store({ city: 'Tunis', phone: '' }, made);
const good = store({ city: 'Sfax', phone: '' }, made, moved);

test.each([
  ['all is there', good, 0],
  ['what was under way came through', store({ city: 'Sfax', phone: '1' }, made, moved, called), 0],
  ['the acknowledged edit is gone', before, 1],
  ['its change is there, its row is not', store({ city: 'Tunis', phone: '' }, made, moved), 1],
  ['its row is there, its change is not', store({ city: 'Sfax', phone: '' }, made), 1],
  ['half of what was under way is there', store({ city: 'Sfax', phone: '1' }, made, moved), 1],
  ['the row from before is gone', store(null, made, moved), 1],
  ['the history from before is gone', store({ city: 'Sfax', phone: '' }, moved), 1],
  ['a change reads differently', store({ city: 'Sfax', phone: '' }, made, { ...moved, at: '' }), 1],
  ['everything is gone', store(null), 2],
])('%s', (_, after, lost) => {
  const judgement = judgeStore(before, [commitOf(moved)], after);
  expect(judgement.lost).toBe(lost);
  expect(judgement.remarks).toHaveLength(lost);
});

test('a row that nobody made is not accepted', () => {
  const after = { ...good, tables: { ...good.tables, topics: [{ id: 'stray' }] } };
  expect(judgeStore(before, [commitOf(moved)], after).remarks).toEqual([
    'topics/stray is not as its history says',
  ]);
});

test('changes count in the order of their stamps, however they are read', () => {
  const back = makeChange(4, { city: 'Tunis' });
  const after = store({ city: 'Tunis', phone: '' }, back, made, moved);
  expect(judgeStore(before, [commitOf(moved), commitOf(back)], after).lost).toBe(0);
});
