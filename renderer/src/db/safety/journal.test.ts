import { expect, test, vi } from 'vitest';
import { commit } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { createPerson } from '../repositories/people';
import { openTestDatabase } from '../test-database';
import { makePerson } from '../test-records';
import { type AppendCommits, createJournal } from './journal';

const made = (id: string): Commit => ({ id, changes: [] });
const savedAt = '2026-03-05T08:00:00.000Z';
const type = (database: Database) => createPerson(database, makePerson('Amal Fahmy'));

/** Answers when it is told to. */
function createDisk() {
  const sent: string[][] = [];
  let finish: (error?: Error) => void = () => undefined;
  const append: AppendCommits = (commits) => {
    sent.push(commits.map(({ id }) => id));
    return new Promise((resolve, reject) => {
      finish = (error) => (error ? reject(error) : resolve({ savedAt }));
    });
  };
  return { sent, append, finish: (error?: Error) => finish(error) };
}

async function openOnDisk() {
  const disk = createDisk();
  const database = await openTestDatabase();
  database.journal = createJournal(disk.append);
  return { disk, database };
}

test('commits that wait go together with the next message, in their order', async () => {
  const disk = createDisk();
  const journal = createJournal(disk.append);
  const all = Promise.all(['a', 'b', 'c'].map((id) => journal.append(made(id))));
  expect(disk.sent).toEqual([['a']]);
  disk.finish();
  await vi.waitUntil(() => disk.sent.length === 2);
  expect(disk.sent).toEqual([['a'], ['b', 'c']]);
  disk.finish();
  expect(await all).toEqual([savedAt, savedAt, savedAt]);
});

test('after a failure nothing more is sent', async () => {
  const disk = createDisk();
  const journal = createJournal(disk.append);
  const [first, second] = [journal.append(made('a')), journal.append(made('b'))];
  disk.finish(new Error('disk full'));
  await expect(first).rejects.toThrow('disk full');
  await expect(second).rejects.toThrow('disk full');
  await expect(journal.append(made('c'))).rejects.toThrow('disk full');
  expect(disk.sent).toEqual([['a']]);
});

test('a commit neither resolves nor tells anybody before the journal has it', async () => {
  const { disk, database } = await openOnDisk();
  const heard = vi.fn();
  const resolved = vi.fn();
  database.commitListeners.add(heard);
  const typing = type(database).then(resolved);
  await vi.waitUntil(() => disk.sent.length === 1);
  expect(await database.people.count()).toBe(1);
  expect(heard).not.toHaveBeenCalled();
  expect(resolved).not.toHaveBeenCalled();
  disk.finish();
  await typing;
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.anything(), savedAt);
});

test('a commit that changes nothing is not journaled', async () => {
  const { disk, database } = await openOnDisk();
  expect((await commit(database, [])).changes).toEqual([]);
  expect(disk.sent).toEqual([]);
});

test('a journal that fails freezes editing, and nobody hears "saved"', async () => {
  const { disk, database } = await openOnDisk();
  const heard = vi.fn();
  const stopped = vi.fn();
  database.commitListeners.add(heard);
  database.writeGate.subscribe(stopped);
  const typing = type(database);
  await vi.waitUntil(() => disk.sent.length === 1);
  disk.finish(new Error('io error'));
  await expect(typing).rejects.toMatchObject({ name: 'WriteError', code: 'frozen' });
  expect(stopped).toHaveBeenCalledOnce();
  const count = await database.people.count();
  await expect(type(database)).rejects.toMatchObject({ code: 'frozen' });
  expect(await database.people.count()).toBe(count);
  expect(heard).not.toHaveBeenCalled();
});

test('a store that fails freezes editing; a mistake in a row does not', async () => {
  const database = await openTestDatabase();
  await expect(createPerson(database, { ...makePerson('x'), birthYear: -1 })).rejects.toMatchObject(
    { code: 'record-invalid' },
  );
  expect(database.writeGate.stop()).toBeNull();
  const full = new DOMException('full', 'QuotaExceededError');
  vi.spyOn(database.people, 'bulkPut').mockRejectedValueOnce(full);
  vi.spyOn(database, 'table').mockReturnValue(database.people as never);
  await expect(type(database)).rejects.toMatchObject({ code: 'frozen' });
  expect(database.writeGate.stop()).toBe('frozen');
});

test('without space editing stops with its own reason, and goes on when there is space again', async () => {
  const database = await openTestDatabase();
  database.writeGate.set('disk-nearly-full');
  await expect(type(database)).rejects.toMatchObject({ code: 'disk-nearly-full' });
  database.writeGate.set(null);
  await type(database);
  expect(await database.people.count()).toBe(1);
});

test('what is frozen does not become merely read-only', async () => {
  const { writeGate } = await openTestDatabase();
  writeGate.set('frozen');
  writeGate.set('disk-nearly-full');
  expect(writeGate.stop()).toBe('frozen');
});
