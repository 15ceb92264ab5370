import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Database } from '../database';
import { createPerson } from '../repositories/people';
import { makePerson } from '../test-records';
import { makeBackup } from './make-backup';
import { openWorkspace, type ReadyWorkspace } from './open-workspace';
import { planBackup } from './plan-backup';
import { planMoment } from './plan-moment';
import { replaceStore } from './replace-store';
import { createSafety, type WantedState } from './safety';
import { createMainProcess, type MainProcess } from './test-main-process';
import { loseStore, nameStore, openReady, openRebuilt, readEverything } from './test-workspace';

const type = (database: Database, name: string) => createPerson(database, makePerson(name));
const firstBackup = { kind: 'backup', id: 'backup-1' } as const;

/** Two people in a backup, and a third one after it. */
async function makeWorkspace() {
  const main = createMainProcess();
  const { database, status } = await openReady(main.ask, nameStore());
  await type(database, 'Amal Fahmy');
  await type(database, 'Sami Rizk');
  const earlier = await readEverything(database);
  await makeBackup(database, main.ask, { reason: 'manual', destination: 'own' });
  await type(database, 'Nadia Wahba');
  return { main, database, status, earlier, later: await readEverything(database) };
}

/** Does what the dialog and the page after it do. */
async function goBack(
  main: MainProcess,
  { database, status }: Pick<ReadyWorkspace, 'database' | 'status'>,
  wanted: WantedState,
): Promise<ReadyWorkspace> {
  let replacing: Promise<ReadyWorkspace> | null = null;
  const safety = createSafety(database, main.ask, status, (replacement) => {
    database.close();
    replacing = replaceStore(main.ask, replacement, () => undefined, database.name);
    replacing.catch(() => undefined);
  });
  await safety.replaceStore(wanted);
  if (!replacing) throw new Error('the application was not left');
  return replacing;
}

async function planWith(main: MainProcess, database: Database): Promise<WantedState> {
  const { madeAt } = await planBackup(database, main.ask, firstBackup);
  return { source: firstBackup, until: null, madeAt };
}

test('differences beyond one commit are counted with the first of them, and no commit is planned', async () => {
  const { main, database } = await makeWorkspace();
  for (let number = 0; number < 6; number += 1) await type(database, `Person ${number}`);
  const plans = async () => [
    await planBackup(database, main.ask, firstBackup),
    await planMoment(database, main.commits[1]?.changes[0]?.at ?? ''),
  ];
  for (const { mutations } of await plans()) expect(mutations).toHaveLength(7);
  database.commitLimit = 4_000;
  for (const { mutations, differences } of await plans()) {
    expect(mutations).toBeNull();
    expect(differences).toMatchObject([{ table: 'people', removed: { count: 7 } }]);
    expect(differences[0]?.removed.examples).toHaveLength(4);
  }
});

test('the store becomes what the backup holds, and the state before is in a backup', async () => {
  const { main, database, status, earlier, later } = await makeWorkspace();
  const wanted = await planWith(main, database);
  const replaced = await goBack(main, { database, status }, wanted);
  expect(await readEverything(replaced.database)).toEqual(earlier);
  expect(replaced.repair).toMatchObject({ kind: 'replaced', before: { id: 'backup-2' } });
  expect(main.backups).toHaveLength(3);
  await type(replaced.database, 'Huda Bishara');
  const now = await readEverything(replaced.database);
  replaced.database.close();

  const again = await openReady(main.ask, database.name);
  expect(again.repair).toBeNull();
  expect(await readEverything(again.database)).toEqual(now);
  await loseStore(again.database);
  const rebuilt = await openRebuilt(main.ask, database.name);
  expect(await readEverything(rebuilt.database)).toEqual(now);

  const { madeAt } = await planBackup(rebuilt.database, main.ask, firstBackup);
  const way = { source: { kind: 'backup', id: 'backup-2' }, until: null, madeAt } as const;
  const undone = await goBack(main, rebuilt, way);
  expect(await readEverything(undone.database)).toEqual(later);
});

test('what was written after the preview is not passed over', async () => {
  const { main, database, status } = await makeWorkspace();
  const wanted = await planWith(main, database);
  await type(database, 'Huda Bishara');
  await expect(goBack(main, { database, status }, wanted)).rejects.toMatchObject({
    code: 'changed-since',
  });
  expect(await database.people.count()).toBe(4);
});

test('without the backup that is the way back nothing is touched', async () => {
  const { main, database, status, later } = await makeWorkspace();
  const wanted = await planWith(main, database);
  main.fail('backups:finish', 'disk-full');
  await expect(goBack(main, { database, status }, wanted)).rejects.toMatchObject({
    code: 'disk-full',
  });
  expect(await readEverything(database)).toEqual(later);
});

test('a backup that cannot be read to its end is found out before anything is touched', async () => {
  const { main, database, status, later } = await makeWorkspace();
  const wanted = await planWith(main, database);
  main.fail('recovery:next', 'backup-damaged');
  await expect(goBack(main, { database, status }, wanted)).rejects.toMatchObject({
    code: 'backup-damaged',
  });
  const again = await openReady(main.ask, database.name);
  expect(again.repair).toBeNull();
  expect(await readEverything(again.database)).toEqual(later);
});

test('stopped when the store is new and the journal is not, the next start has the state before', async () => {
  const { main, database, status, later } = await makeWorkspace();
  const wanted = await planWith(main, database);
  main.fail('journal:begin', 'io-error');
  await expect(goBack(main, { database, status }, wanted)).rejects.toMatchObject({
    code: 'io-error',
  });
  main.fail('journal:begin', null);
  const opened = await openWorkspace(main.ask, database.name);
  const { database: again } =
    opened.kind === 'ready' ? opened : await openRebuilt(main.ask, database.name);
  expect(await readEverything(again)).toEqual(later);
});
