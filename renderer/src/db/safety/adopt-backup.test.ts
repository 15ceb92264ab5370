import { expect, test } from 'vitest';
import { readChangesAfter } from '../changes';
import { createPerson } from '../repositories/people';
import { makePerson } from '../test-records';
import { adoptBackup } from './adopt-backup';
import { makeBackup } from './make-backup';
import { createMainProcess } from './test-main-process';
import { loseStore, nameStore, openReady, openRebuilt, readEverything } from './test-workspace';

async function makeOldComputer() {
  const main = createMainProcess();
  const { database } = await openReady(main.ask, nameStore());
  await createPerson(database, makePerson('Amal Fahmy'));
  await createPerson(database, makePerson('Sami Rizk'));
  await makeBackup(database, main.ask, { reason: 'manual', destination: 'elsewhere' });
  return { main, database };
}

test('a new computer goes on with the rows and the history of the old one, and keeps them', async () => {
  const old = await makeOldComputer();
  const main = createMainProcess();
  const { database } = await openReady(main.ask, nameStore());
  // The file is read by the same main process that keeps the new journal; here they are two.
  const ask: typeof main.ask = (channel, request) =>
    (channel.startsWith('recovery:') ? old.main : main).ask(channel, request);
  await adoptBackup(database, ask, { kind: 'file', token: 'chosen' });
  expect(await readEverything(database)).toEqual(await readEverything(old.database));
  expect(await readChangesAfter(database, '')).toEqual(await readChangesAfter(old.database, ''));
  expect(main.backups).toHaveLength(1);

  database.close();
  const again = await openReady(main.ask, database.name);
  expect(again.repair).toBeNull();
  await createPerson(again.database, makePerson('Nadia Wahba'));
  const rows = await readEverything(again.database);
  await loseStore(again.database);
  expect(await readEverything((await openRebuilt(main.ask, database.name)).database)).toEqual(rows);
});

test('a store with data of its own is never written over', async () => {
  const { main, database } = await makeOldComputer();
  const rows = await readEverything(database);
  await expect(adoptBackup(database, main.ask, { kind: 'newest' })).rejects.toThrow('its own');
  expect(await readEverything(database)).toEqual(rows);
});
