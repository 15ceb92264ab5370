import { expect, test } from 'vitest';
import type { Change } from '../journal/change';
import { formatStamp } from '../journal/clock';
import { groupHistory, groupRows } from './history';

const device = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
let time = Date.parse('2026-03-05T08:00:00.000Z');
function change(commitId: string, table: string, key: string, given: Partial<Change>): Change {
  time += 60_000;
  const at = formatStamp({ time, counter: 0 }, device);
  const ids = { id: `${commitId}${time}`, commitId, at, device, actor: device };
  return { ...ids, table, key, before: null, after: {}, ...given };
}

const changes = [
  change('A', 'trainings', 't', { after: { id: 't', city: 'Cairo', status: 'planned' } }),
  change('A', 'sessions', 's1', { after: { id: 's1', date: '2026-03-05', trainingId: 't' } }),
  change('A', 'sessions', 's2', { after: { id: 's2', date: '2026-03-06', trainingId: 't' } }),
  change('B', 'trainings', 't', {
    before: { city: 'Cairo' },
    after: { city: 'Giza', updatedAt: '2026-03-05T08:05:00.000Z' },
  }),
  change('B', 'sessions', 's2', { before: { deletedAt: null }, after: { deletedAt: 'then' } }),
  change('C', 'sessions', 's2', { before: { deletedAt: 'then' }, after: { deletedAt: null } }),
];
const entries = groupHistory([...changes].reverse());

test('what was saved together is one entry, the latest first', () => {
  expect(entries.map((entry) => [entry.commitId, entry.changes.length])).toEqual([
    ['C', 1],
    ['B', 2],
    ['A', 3],
  ]);
  expect(entries[2]?.at).toBe('2026-03-05T08:01:00.000Z');
});

test('a change shows the whole row before and after it, and which fields differ', () => {
  expect(entries[1]?.changes[0]).toMatchObject({
    action: 'changed',
    fields: ['city'],
    before: { city: 'Cairo', status: 'planned' },
    after: { city: 'Giza', status: 'planned' },
  });
});

test('a row that goes away is still known, and may come back', () => {
  expect(entries[1]?.changes[1]).toMatchObject({
    action: 'removed',
    after: { date: '2026-03-06' },
    fields: [],
  });
  expect(entries[0]?.changes[0]).toMatchObject({
    action: 'restored',
    before: { deletedAt: 'then' },
  });
});

test('rows of one table are grouped by what was done to them', () => {
  const groups = entries.map((entry) =>
    groupRows(entry).map((group) => `${group.table} ${group.action} ${group.changes.length}`),
  );
  expect(groups).toEqual([['sessions added 1'], ['sessions removed 1'], ['sessions added 2']]);
});
