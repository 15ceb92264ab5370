import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Row } from '#shared/journal/row';
import { createPerson } from '../repositories/people';
import { makeBackup } from '../safety/make-backup';
import { createMainProcess } from '../safety/test-main-process';
import { loseStore, nameStore, openReady } from '../safety/test-workspace';
import { makePerson } from '../test-records';
import { firstVersion, migrations } from './index';
import type { Migration } from './types';
import { upgradeRows, upgradeStore } from './upgrade-rows';

/** A third version as it might come: people get a field, and one that was there is written in another way. */
const third: Migration = {
  version: 3,
  stores: {},
  rows: {
    people: (row) => ({
      ...row,
      motherTongue: row.motherTongue ?? 'ar',
      phone: String(row.phone).replaceAll(' ', ''),
    }),
  },
};
const steps = [...migrations, third];

type Tables = Readonly<Record<string, readonly Row[]>>;

function readFrozen(version: number): Tables {
  const file = new URL(`../frozen/${String(version).padStart(4, '0')}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { tables: Tables }).tables;
}

/** The rows as the store's own upgrade leaves them. */
async function upgradeByStore(tables: Tables, version: number): Promise<Tables> {
  const name = `upgrade-${version}`;
  const open = async (known: readonly Migration[]) => {
    const store = new Dexie(name);
    for (const step of known) {
      const described = store.version(step.version).stores({ ...step.stores });
      described.upgrade((transaction) => upgradeStore(step, transaction));
    }
    return store.open();
  };
  const old = await open(steps.filter((step) => step.version <= version));
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
  const store = await open(steps);
  const upgraded = await Promise.all(
    Object.keys(tables).map(async (table) => [table, await store.table(table).toArray()] as const),
  );
  store.close();
  return Object.fromEntries(upgraded);
}

test.each(migrations.map(({ version }) => version))(
  'rows of version %i become outside the store what they become in it, once and for all',
  async (version) => {
    const tables = readFrozen(version);
    const byStore = await upgradeByStore(tables, version);
    for (const [table, rows] of Object.entries(tables)) {
      const upgraded = upgradeRows(version, table, rows, steps);
      expect(upgraded, table).toEqual(byStore[table]);
      // A journal has rows of several versions, and only the oldest one is known.
      expect(upgradeRows(firstVersion, table, upgraded, steps), table).toEqual(upgraded);
    }
    expect(upgradeRows(version, 'people', tables.people ?? [], steps)[0]).toMatchObject({
      motherTongue: 'ar',
    });
  },
);

test('what an older version kept is brought up to date where a store is built again from it', async () => {
  const main = createMainProcess();
  const old = await openReady(main.ask, nameStore());
  await createPerson(old.database, makePerson('Amal Fahmy', { phone: '20 100 123' }));
  await makeBackup(old.database, main.ask, { reason: 'manual', destination: 'own' });
  await createPerson(old.database, makePerson('Sami Rizk', { phone: '20 100 124' }));
  await loseStore(old.database);

  vi.resetModules();
  vi.doMock('./index', async (original) => ({
    ...(await original<typeof import('./index')>()),
    ...{ migrations: steps, newestVersion: 3 },
  }));
  const { openRebuilt } = await import('../safety/test-workspace');
  const { planBackup } = await import('../safety/plan-backup');
  const { database } = await openRebuilt(main.ask, nameStore());
  expect(database.verno).toBe(3);
  const isUpgraded = { motherTongue: 'ar', phone: expect.stringMatching(/^\d+$/) };
  expect(await database.people.toArray()).toMatchObject([isUpgraded, isUpgraded]);
  // Only who came after the backup differs: its rows are compared as the third version has them.
  const plan = await planBackup(database, main.ask, { kind: 'newest' });
  const nothing = { count: 0, examples: [] };
  expect(plan.differences).toMatchObject([
    { added: nothing, changed: nothing, removed: { count: 1 } },
  ]);
  vi.doUnmock('./index');
});
