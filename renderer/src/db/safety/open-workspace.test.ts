import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Damage } from '#shared/journal/safety-status';
import type { Database } from '../database';
import { migrations } from '../migrations';
import { createPerson } from '../repositories/people';
import { makePerson } from '../test-records';
import { makeBackup } from './make-backup';
import { openWorkspace } from './open-workspace';
import { createMainProcess } from './test-main-process';
import { loseStore, nameStore, openReady, openRebuilt, readEverything } from './test-workspace';

const damage = (code: Damage['code']): Damage => ({
  code,
  segment: 1,
  line: 3,
  fromSequence: null,
  toSequence: null,
});

/** A workspace in which three people were typed, and closed. */
async function makeWorkspace() {
  const main = createMainProcess();
  const name = nameStore();
  const { database } = await openReady(main.ask, name);
  for (const person of ['Amal Fahmy', 'Sami Rizk', 'Nadia Wahba']) await type(database, person);
  const rows = await readEverything(database);
  database.close();
  return { main, name, rows };
}

const type = (database: Database, name: string) => createPerson(database, makePerson(name));

async function change(name: string, act: (store: Dexie) => Promise<unknown>): Promise<void> {
  const store = new Dexie(name);
  await store.open();
  await act(store);
  store.close();
}

/** The store's last commit has not been kept: a power cut with a disk that lied. */
const cutLast = async (store: Dexie) => {
  const last = await store.table('changes').orderBy('at').last();
  await store.table('people').delete(last.key);
  await store.table('changes').delete(last.id);
};

const cutFirst = async (store: Dexie) => {
  const first = await store.table('changes').orderBy('at').first();
  await store.table('people').delete(first.key);
  await store.table('changes').delete(first.id);
};

test('the first start begins a workspace, and the next one goes on with it', async () => {
  const main = createMainProcess();
  const name = nameStore();
  const first = await openReady(main.ask, name);
  expect(first).toMatchObject({ repair: null, backupNow: null });
  await type(first.database, 'Amal Fahmy');
  expect(main.commits).toHaveLength(1);
  first.database.close();
  const second = await openReady(main.ask, name);
  expect(second).toMatchObject({ repair: null, backupNow: null });
  expect(await second.database.people.count()).toBe(1);
});

test('a store that is ahead of the journal hands over what is missing', async () => {
  const { main, name, rows } = await makeWorkspace();
  const last = main.commits.splice(1);
  const { repair, database } = await openReady(main.ask, name);
  expect(repair).toBeNull();
  expect(main.commits.slice(1)).toEqual(last);
  expect(await readEverything(database)).toEqual(rows);
});

test('a store whose last commit is gone gets it back from the journal', async () => {
  const { main, name, rows } = await makeWorkspace();
  await change(name, cutLast);
  const { repair, database } = await openReady(main.ask, name);
  expect(repair).toEqual({ kind: 'completed', commits: 1, lost: 0 });
  expect(await readEverything(database)).toEqual(rows);
  await type(database, 'Huda Bishara');
  expect(main.commits).toHaveLength(4);
});

const losses: readonly (readonly [string, string, (store: Dexie) => Promise<unknown>])[] = [
  ['emptied', 'emptied', (store) => Promise.all(store.tables.map((table) => table.clear()))],
  ['without its changes', 'rows-differ', (store) => store.table('changes').clear()],
  ['without a row', 'rows-differ', (store) => store.table('people').limit(1).delete()],
  ['without its first commit', 'rows-differ', cutFirst],
  [
    'without its first and its last commit',
    'rows-differ',
    async (store) => [await cutFirst(store), await cutLast(store)],
  ],
  [
    'with a row that nobody wrote',
    'rows-differ',
    async (store) => store.table('people').add({ id: 'stray' }),
  ],
  [
    'that belongs to another workspace',
    'other-workspace',
    (store) => store.table('device').put({ id: 'workspace', workspaceId: 'other' }),
  ],
];

test.each(losses)('a store %s is lost, and is built again row by row', async (_, reason, harm) => {
  const { main, name, rows } = await makeWorkspace();
  await change(name, harm);
  const { repair, database, backupNow } = await openRebuilt(main.ask, name);
  expect(repair).toMatchObject({ kind: 'rebuilt', reason, lost: 0 });
  expect(backupNow).toBe('repair');
  expect(await readEverything(database)).toEqual(rows);
  database.close();
  expect(await openReady(main.ask, name)).toMatchObject({ repair: null });
});

test('a store that is not there is built again, never begun empty', async () => {
  const { main, name, rows } = await makeWorkspace();
  await Dexie.delete(name);
  const { repair, database } = await openRebuilt(main.ask, name);
  expect(repair).toMatchObject({ kind: 'rebuilt', reason: 'missing' });
  expect(await readEverything(database)).toEqual(rows);
});

test('a store that cannot be read is built again', async () => {
  const { main, name, rows } = await makeWorkspace();
  const open = vi.spyOn(Dexie.prototype, 'open').mockRejectedValueOnce(new Error('corrupt'));
  const opened = await openWorkspace(main.ask, name);
  expect(open).toHaveBeenCalledOnce();
  expect(opened).toMatchObject({ kind: 'lost', reason: 'unreadable' });
  open.mockRestore();
  await change(name, cutFirst);
  const { database } = await openRebuilt(main.ask, name);
  expect(await readEverything(database)).toEqual(rows);
});

test('where the journal cannot be opened, the data are shown and nothing can be written', async () => {
  const { main, name, rows } = await makeWorkspace();
  main.fail('journal:begin', 'io-error');
  const { database, repair } = await openReady(main.ask, name);
  expect(repair).toBeNull();
  expect(await readEverything(database)).toEqual(rows);
  await expect(type(database, 'Huda Bishara')).rejects.toMatchObject({ code: 'frozen' });
});

test('a journal that cannot be read never makes a short store pass for a whole one', async () => {
  const { main, name } = await makeWorkspace();
  await change(name, cutLast);
  main.fail('journal:read', 'io-error');
  expect(await openWorkspace(main.ask, name)).toMatchObject({ refusal: 'database-unreadable' });
});

test('a rebuild that was stopped in its middle is begun again', async () => {
  const { main, name, rows } = await makeWorkspace();
  await Dexie.delete(name);
  main.fail('recovery:next', 'io-error');
  await expect(openRebuilt(main.ask, name)).rejects.toMatchObject({ code: 'io-error' });
  main.fail('recovery:next', null);
  const { database } = await openRebuilt(main.ask, name);
  expect(await readEverything(database)).toEqual(rows);
});

test('a store of which the rebuild was not finished never passes for a whole one', async () => {
  const { main, name, rows } = await makeWorkspace();
  await Dexie.delete(name);
  const rebuilt = await openRebuilt(main.ask, name);
  await type(rebuilt.database, 'Huda Bishara');
  // As it is left when the program is killed before the last pieces of the history are there.
  await rebuilt.database.changePlaces.clear();
  rebuilt.database.close();
  await change(name, async (store) => {
    await store.table('device').put({ id: 'filling' });
    await cutLast(store);
  });
  const { repair, database } = await openRebuilt(main.ask, name);
  expect(repair).toMatchObject({ kind: 'rebuilt', reason: 'unfinished' });
  expect((await readEverything(database)).people).toHaveLength((rows.people?.length ?? 0) + 1);
  expect(await database.changePlaces.count()).toBeGreaterThan(0);
  database.close();
  expect(await openReady(main.ask, name)).toMatchObject({ repair: null });
});

test('after a rebuild the same device writes on, later than before', async () => {
  const { main, name } = await makeWorkspace();
  await Dexie.delete(name);
  const { database } = await openRebuilt(main.ask, name);
  await type(database, 'Huda Bishara');
  const [before, after] = main.commits.slice(-2).map((commit) => commit.changes[0]);
  expect(after?.device).toBe(before?.device);
  expect((after?.at ?? '') > (before?.at ?? '')).toBe(true);
});

test('where the journal is damaged too, a damaged store is put aside, not deleted', async () => {
  const { main, name } = await makeWorkspace();
  await change(name, cutFirst);
  main.change({ damage: [damage('journal-damaged')] });
  await expect(openRebuilt(main.ask, name)).rejects.toThrow('start anew');
  expect(main.setAside()).toBe(1);
  await change(name, async (store) => expect(await store.table('people').count()).toBe(2));
});

test('a good store whose journal is damaged begins a new one and is backed up', async () => {
  const { main, name, rows } = await makeWorkspace();
  main.change({ damage: [damage('journal-broken')] });
  const { repair, backupNow, database } = await openReady(main.ask, name);
  expect(repair).toMatchObject({ kind: 'journal-renewed' });
  expect(backupNow).toBe('repair');
  main.change({ damage: [] });
  await makeBackup(database, main.ask, { reason: 'repair', destination: 'own' });
  await type(database, 'Huda Bishara');
  const later = await readEverything(database);
  expect(later.people).toHaveLength((rows.people?.length ?? 0) + 1);
  await loseStore(database);
  expect(await readEverything((await openRebuilt(main.ask, name)).database)).toEqual(later);
});

test('a half line at the end of the journal is nothing to be told of', async () => {
  const { main, name } = await makeWorkspace();
  main.change({ damage: [damage('torn-tail')] });
  expect(await openReady(main.ask, name)).toMatchObject({ repair: null });
});

test.each(['no-space', 'workspace-newer', 'engine-other'] as const)(
  '%s: the store is not opened at all',
  async (refusal) => {
    const { main, name } = await makeWorkspace();
    main.change({ refusal });
    const open = vi.spyOn(Dexie.prototype, 'open');
    expect(await openWorkspace(main.ask, name)).toMatchObject({ kind: 'refused', refusal });
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  },
);

test('a store of a newer program is refused, not built again', async () => {
  const { main, name } = await makeWorkspace();
  const newer = new Dexie(name);
  newer.version(99).stores({ people: 'id' });
  await newer.open();
  newer.close();
  expect(await openWorkspace(main.ask, name)).toMatchObject({ refusal: 'database-newer' });
});

test('a store of the first release goes on, with a journal and a backup of what it held', async () => {
  const name = nameStore();
  const [first] = migrations;
  const store = new Dexie(name);
  store.version(1).stores({ ...first?.stores });
  await store.open();
  await store.table('changes').add({ id: 'a', at: '2026-01-01T00:00:00.000Z-000000-X' });
  store.close();
  const main = createMainProcess();
  const ready = await openReady(main.ask, name);
  expect(ready).toMatchObject({ repair: null, backupNow: 'upgrade' });
  ready.database.close();
  expect(await openReady(main.ask, name)).toMatchObject({ repair: null, backupNow: null });
});
