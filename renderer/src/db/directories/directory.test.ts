import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../database';
import { createPerson, removePerson, updatePerson } from '../repositories/people';
import { openTestDatabase } from '../test-database';
import { makePerson } from '../test-records';
import { undoCommit } from '../undo';
import { createDirectory, type DirectorySource } from './directory';

let database: Database;
let people: DirectorySource<'people'>;

beforeEach(async () => {
  database = await openTestDatabase();
  people = createDirectory(database, 'people');
});

const make = (name: string) => createPerson(database, makePerson(name));

function namesOf(source: DirectorySource<'people'>): string[] {
  return source
    .current()
    .entries.map((person) => person.nameLatin)
    .sort();
}

async function load(source: DirectorySource<'people'>, listener = () => {}): Promise<void> {
  source.subscribe(listener);
  await vi.waitUntil(() => source.current().isComplete);
}

test('nothing is read before somebody subscribes', async () => {
  await make('Amal Fahmy');
  expect(people.current()).toEqual({ isComplete: false, entries: [] });
  await load(people);
  expect(namesOf(people)).toEqual(['Amal Fahmy']);
});

test('commits are followed without reading the table again', async () => {
  const { id } = await make('Amal Fahmy');
  await load(people);
  const read = vi.spyOn(database.people, 'where');
  await make('Sami Rizk');
  await updatePerson(database, id, { nameLatin: 'Amal Fahmi' });
  await vi.waitUntil(() => namesOf(people).length === 2 && namesOf(people)[0] === 'Amal Fahmi');
  const removed = await removePerson(database, id);
  await vi.waitUntil(() => namesOf(people).length === 1);
  await undoCommit(database, removed.id);
  await vi.waitUntil(() => namesOf(people).length === 2);
  expect(read).not.toHaveBeenCalled();
});

test('listeners hear of each change and get a new list; commits elsewhere do not trouble them', async () => {
  const listener = vi.fn();
  await load(people, listener);
  const before = people.current();
  await database.settings.count();
  listener.mockClear();
  await make('Amal Fahmy');
  await vi.waitUntil(() => listener.mock.calls.length === 1);
  expect(people.current()).not.toBe(before);
});

test('who has unsubscribed hears nothing more', async () => {
  const [kept, gone] = [vi.fn(), vi.fn()];
  await load(people, kept);
  const unsubscribe = people.subscribe(gone);
  unsubscribe();
  kept.mockClear();
  await make('Amal Fahmy');
  await vi.waitUntil(() => kept.mock.calls.length > 0);
  expect(gone).not.toHaveBeenCalled();
});

/** Reads the table, then acts, and hands over what was read only when the action has been followed. */
async function loadAround(action: () => Promise<unknown>): Promise<void> {
  const snapshot = await database.people.toArray();
  const answerLate = async () => {
    await action();
    await database.people.toArray();
    return snapshot;
  };
  const page = { limit: () => ({ toArray: answerLate }) };
  const table = vi
    .spyOn(database, 'table')
    .mockImplementationOnce(() =>
      Object.assign(Object.create(database.people), { where: () => ({ above: () => page }) }),
    );
  await load(people);
  table.mockRestore();
}

test('a change during the reading is not overwritten by what the reading found', async () => {
  const { id } = await make('Amal Fahmy');
  await loadAround(() => updatePerson(database, id, { nameLatin: 'Amal Fahmi' }));
  expect(namesOf(people)).toEqual(['Amal Fahmi']);
});

test('a row deleted during the reading does not come back with it', async () => {
  const { id } = await make('Amal Fahmy');
  await make('Sami Rizk');
  await loadAround(() => removePerson(database, id));
  expect(namesOf(people)).toEqual(['Sami Rizk']);
});

test('two quick commits to one row end with the later one', async () => {
  const { id } = await make('Amal Fahmy');
  await load(people);
  await Promise.all(['B', 'C', 'D'].map((position) => updatePerson(database, id, { position })));
  await vi.waitUntil(() => people.current().entries[0]?.position === 'D');
});

test('a long table is read page by page, each row once and in order', async () => {
  const fields = { ...makePerson('Amal'), createdAt: '2026-01-01T00:00:00Z', deletedAt: null };
  const ids = Array.from({ length: 2500 }, (_, number) => String(number).padStart(26, '0'));
  const updatedAt = fields.createdAt;
  await database.people.bulkAdd(ids.map((id) => ({ ...fields, id, updatedAt })));
  await load(people);
  expect(people.current().entries.map((row) => row.id)).toEqual(ids);
});

test('who follows the rows hears of each once, of later changes and of removals', async () => {
  const { id } = await make('Amal Fahmy');
  await load(people);
  const heard: [string[], readonly string[]][] = [];
  people.follow((rows, removed) => heard.push([rows.map((row) => row.nameLatin), removed]));
  await updatePerson(database, id, { nameLatin: 'Amal Fahmi' });
  await removePerson(database, id);
  await vi.waitUntil(() => heard.length === 3);
  expect(heard).toEqual([
    [['Amal Fahmy'], []],
    [['Amal Fahmi'], []],
    [[], [id]],
  ]);
});
