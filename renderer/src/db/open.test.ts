import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { migrations, newestVersion } from './migrations';
import { openDatabase } from './open';
import { createPerson } from './repositories/people';
import { makePerson } from './test-records';

test('a new database has the newest version and strict durability', async () => {
  const database = await openDatabase('new');
  expect(database.verno).toBe(newestVersion);
  expect(database._options.chromeTransactionDurability).toBe('strict');
});

test('versions are numbered from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('the device keeps its identity and its clock across a restart', async () => {
  const first = await openDatabase('restart', { now: () => new Date('2026-03-05T10:00:00Z') });
  const made = await createPerson(first, makePerson('Amal Fahmy'));
  first.close();
  const second = await openDatabase('restart', { now: () => new Date('2026-03-05T09:00:00Z') });
  const later = await createPerson(second, makePerson('Sami Rizk'));
  expect(second.identity?.id).toBe(first.identity?.id);
  expect(later.commit.changes[0]!.at > made.commit.changes[0]!.at).toBe(true);
});

test('a database of a newer program is refused and left as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(newestVersion + 1).stores({ people: 'id, birthYear', inventions: 'id' });
  await newer.open();
  await newer.table('inventions').add({ id: 'one' });
  newer.close();
  await expect(openDatabase('newer')).rejects.toMatchObject({ code: 'database-newer' });
  const again = await new Dexie('newer').open();
  expect(again.verno).toBe(newestVersion + 1);
  expect(again.tables.map((table) => table.name).sort()).toEqual(['inventions', 'people']);
  expect(await again.table('inventions').toArray()).toEqual([{ id: 'one' }]);
});

test('a store that the platform cannot read is reported as such, not replaced', async () => {
  const first = await openDatabase('broken');
  await createPerson(first, makePerson('Amal Fahmy'));
  first.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'DataError');
  });
  await expect(openDatabase('broken')).rejects.toMatchObject({ code: 'database-unreadable' });
  open.mockRestore();
  expect(await (await openDatabase('broken')).people.count()).toBe(1);
});

test('no index holds personal data or the text of a document', () => {
  const personal = /name|phone|email|text|notes|birth|nationality|sex/i;
  const indexes = migrations.flatMap(({ stores }) => Object.values(stores)).join(', ');
  expect(indexes).not.toMatch(personal);
});
