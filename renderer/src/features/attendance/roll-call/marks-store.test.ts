import { beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '#shared/attendance/schema';
import type { Commit } from '../../../db/commit-listeners';
import type { Database } from '../../../db/database';
import { setMarks } from '../../../db/repositories/attendance';
import { removeEnrolments } from '../../../db/repositories/enrolments';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { undoCommit } from '../../../db/undo';
import { rowMarks } from './mark-table';
import { createMarksStore, type MarksStore } from './marks-store';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;
let store: MarksStore;
let commits: Commit[];
const onFailed = vi.fn();

beforeEach(async () => {
  onFailed.mockReset();
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy', 'Sami Rizk']);
  commits = [];
  database.commitListeners.add((commit) => commits.push(commit));
  store = createMarksStore(database, stored.trainingId, onFailed);
  store.subscribe(() => {});
  await vi.waitFor(() => expect(store.current().isComplete).toBe(true));
});

function choose(person: number, session: number, mark: Mark | null) {
  return {
    enrolmentId: stored.enrolmentIds[person]!,
    sessionId: stored.sessionIds[session]!,
    mark,
  };
}

function shown(person: number, session: number): Mark | undefined {
  return rowMarks(store.current().table, stored.enrolmentIds[person]!).get(
    stored.sessionIds[session]!,
  )?.mark;
}

function settled() {
  return vi.waitFor(() => expect(store.current().unsavedCount).toBe(0));
}

test('a mark is shown at once and counts as unsaved until it is on disk', async () => {
  store.mark([choose(0, 0, 'present')]);
  expect(shown(0, 0)).toBe('present');
  expect(store.current().unsavedCount).toBe(1);
  await settled();
  expect(await database.attendance.count()).toBe(1);
  expect(shown(0, 0)).toBe('present');
});

test('what is typed while a write is under way goes to disk together', async () => {
  store.mark([choose(0, 0, 'present')]);
  store.mark([choose(0, 1, 'late')]);
  store.mark([choose(0, 2, 'absent')]);
  store.mark([choose(0, 1, 'excused')]);
  await settled();
  expect(commits.map(({ changes }) => changes.length)).toEqual([1, 2]);
  expect([shown(0, 0), shown(0, 1), shown(0, 2)]).toEqual(['present', 'excused', 'absent']);
});

test('a filled session is a commit of its own, and undoing it shows in the grid', async () => {
  store.mark([choose(0, 1, 'late')]);
  store.fill([choose(0, 0, 'present'), choose(1, 0, 'present')]);
  store.mark([choose(1, 1, 'late')]);
  await settled();
  expect(commits.map(({ changes }) => changes.length)).toEqual([1, 2, 1]);
  await undoCommit(database, commits[1]!.id);
  await vi.waitFor(() => expect(shown(0, 0)).toBeUndefined());
  expect(shown(0, 1)).toBe('late');
});

test('a mark that cannot be written disappears again, others stay', async () => {
  store.mark([choose(1, 0, 'present')]);
  await settled();
  await removeEnrolments(database, [stored.enrolmentIds[0]!]);
  store.mark([choose(0, 0, 'present')]);
  store.fill([choose(1, 1, 'late')]);
  await settled();
  expect(onFailed).toHaveBeenCalledOnce();
  expect(onFailed.mock.calls[0]?.[0]).toMatchObject({ code: 'record-missing' });
  expect([shown(0, 0), shown(1, 0), shown(1, 1)]).toEqual([undefined, 'present', 'late']);
});

test('a change that makes no difference writes nothing', async () => {
  store.mark([]);
  store.mark([choose(0, 0, null)]);
  await settled();
  expect(await database.attendance.count()).toBe(0);
});

test('undo and redo walk through the actions, fills as one', async () => {
  store.mark([choose(0, 0, 'late')]);
  store.fill([choose(0, 0, 'present'), choose(1, 0, 'present')]);
  store.undo();
  expect([shown(0, 0), shown(1, 0)]).toEqual(['late', undefined]);
  expect(store.current().lastAction).toEqual({ kind: 'undone', count: 2 });
  store.undo();
  expect(shown(0, 0)).toBeUndefined();
  expect(store.current()).toMatchObject({ canUndo: false, canRedo: true });
  store.redo();
  store.redo();
  await settled();
  expect([shown(0, 0), shown(1, 0)]).toEqual(['present', 'present']);
  const rows = await database.attendance.toArray();
  expect(rows.filter(({ deletedAt }) => deletedAt === null).map(({ mark }) => mark)).toEqual([
    'present',
    'present',
  ]);
});

test('after a new action there is nothing to do again', async () => {
  store.mark([choose(0, 0, 'late')]);
  store.undo();
  store.mark([choose(0, 1, 'late')]);
  expect(store.current().canRedo).toBe(false);
  store.redo();
  await settled();
  expect([shown(0, 0), shown(0, 1)]).toEqual([undefined, 'late']);
});

test('undo leaves alone what came another way since', async () => {
  store.mark([choose(0, 0, 'absent')]);
  await settled();
  const scanned = [choose(0, 0, 'present')];
  await setMarks(database, stored.trainingId, scanned, 'scanned');
  await vi.waitFor(() => expect(shown(0, 0)).toBe('present'));
  store.undo();
  expect(store.current().lastAction).toEqual({ kind: 'undone', count: 0 });
  expect(shown(0, 0)).toBe('present');
});

test('a mark that is put back keeps how it came here', async () => {
  await setMarks(database, stored.trainingId, [choose(0, 0, 'present')], 'scanned');
  await vi.waitFor(() => expect(shown(0, 0)).toBe('present'));
  store.mark([choose(0, 0, 'absent')]);
  store.undo();
  await settled();
  expect(await database.attendance.toArray()).toMatchObject([
    { mark: 'present', capturedBy: 'scanned' },
  ]);
});
