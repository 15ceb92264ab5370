/** What each released version kept outside its store can still be read, verified and restored, row by row. */
import 'fake-indexeddb/auto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { checkBackup } from '../../electron/main/journal/backup-reader';
import { nodeDisk } from '../../electron/main/journal/disk';
import { sha256 } from '../../electron/main/journal/hash';
import type { Safekeeping } from '../../electron/main/journal/safekeeping';
import { readChangesAfter } from '../../renderer/src/db/changes';
import type { Database } from '../../renderer/src/db/database';
import { migrations } from '../../renderer/src/db/migrations';
import { upgradeRows } from '../../renderer/src/db/migrations/upgrade-rows';
import { recordSchemas, tableNames } from '../../renderer/src/db/record-schemas';
import { createPerson } from '../../renderer/src/db/repositories/people';
import { adoptBackup } from '../../renderer/src/db/safety/adopt-backup';
import { planBackup } from '../../renderer/src/db/safety/plan-backup';
import { restore } from '../../renderer/src/db/safety/restore-plan';
import {
  nameStore,
  openReady,
  openRebuilt,
  readEverything,
} from '../../renderer/src/db/safety/test-workspace';
import { makePerson, readVisible } from '../../renderer/src/db/test-records';
import { undoCommit } from '../../renderer/src/db/undo';
import { type Row, readRows } from '../../shared/journal/row';
import { askSafekeeping } from './ask-safekeeping';
import { frozenDocument } from './freeze-safety';
import { openWithoutWindow } from './open-safekeeping';

const frozen = fileURLToPath(new URL('../../electron/main/journal/frozen/', import.meta.url));
const versions = readdirSync(frozen);
/** The first version had nothing outside its store. */
const firstSafeVersion = 2;

/** A folder for the user's data, with what was frozen in it or with nothing. */
async function openFolder(version: string | null): Promise<Safekeeping> {
  const folder = mkdtempSync(join(tmpdir(), 'tadrib-frozen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (version) cpSync(join(frozen, version), folder, { recursive: true });
  const safekeeping = await openWithoutWindow(folder, 'today');
  onTestFinished(() => safekeeping.end());
  return safekeeping;
}

/** What was frozen, as the present version has it. */
function readFrozenRows(version: string): Record<string, readonly Row[]> {
  const text = readFileSync(join(frozen, version, 'rows.json'), 'utf8');
  const tables = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return Object.fromEntries(
    tables.map(([table, rows]) => {
      return [table, upgradeRows(Number(version), table, readRows(JSON.stringify(rows)))];
    }),
  );
}

/** Each table that was frozen, row by row. Later versions have more tables. */
async function expectFrozenRows(database: Database, version: string): Promise<void> {
  const rows = await readEverything(database);
  for (const [table, expected] of Object.entries(readFrozenRows(version))) {
    expect(expected.length, table).toBeGreaterThan(0);
    expect(rows[table], table).toEqual(expected);
  }
}

async function expectValid(database: Database): Promise<void> {
  for (const name of tableNames) {
    const rows: unknown[] = await database.table(name).toArray();
    for (const row of rows) expect(recordSchemas[name].parse(row)).toEqual(row);
  }
}

test('each version has frozen what it keeps outside the store', () => {
  const safe = migrations.filter(({ version }) => version >= firstSafeVersion);
  expect(versions).toEqual(safe.map(({ version }) => String(version).padStart(4, '0')));
});

test.each(versions)('%s: each backup is whole', async (version) => {
  const { layout, attachments } = await openFolder(version);
  const own = readdirSync(layout.backups).map((name) => join(layout.backups, name));
  const files = [...own, join(frozen, version, 'Everything.tadrib')];
  expect(files).toHaveLength(2);
  for (const file of files) {
    const { summary } = await checkBackup(nodeDisk, file, true);
    expect(summary).toMatchObject({ schema: Number(version), program: 'frozen' });
  }
  expect((await attachments.read(sha256(frozenDocument))).toString()).toBe(frozenDocument);
});

test.each(versions)('%s: witness, journal and backup give the lost store back', async (version) => {
  const safekeeping = await openFolder(version);
  expect(safekeeping.standing()).toMatchObject({ refusal: null, status: { damage: [] } });
  const ready = await openRebuilt(askSafekeeping(safekeeping), nameStore());
  expect(ready.repair).toMatchObject({ kind: 'rebuilt', lost: 0, passedOver: [] });
  await expectFrozenRows(ready.database, version);
  await expectValid(ready.database);
  await createPerson(ready.database, makePerson('Amal Fahmy'));
  const changes = await readChangesAfter(ready.database, '');
  await undoCommit(ready.database, changes.at(-1)?.commitId ?? '');
});

test.each(versions)('%s: the journal alone gives the lost store back', async (version) => {
  const safekeeping = await openFolder(version);
  rmSync(safekeeping.layout.backups, { recursive: true });
  const ready = await openRebuilt(askSafekeeping(safekeeping), nameStore());
  expect(ready.repair).toMatchObject({ kind: 'rebuilt', lost: 0, backup: null });
  await expectFrozenRows(ready.database, version);
});

test.each(versions)(
  '%s: a new computer takes its file over, documents and all',
  async (version) => {
    const safekeeping = await openFolder(null);
    const ask = askSafekeeping(safekeeping);
    const { database } = await openReady(ask, nameStore());
    const token = join(frozen, version, 'Everything.tadrib');
    await adoptBackup(database, ask, { kind: 'file', token });
    await expectFrozenRows(database, version);
    await expectValid(database);
    const document = await safekeeping.attachments.read(sha256(frozenDocument));
    expect(document.toString()).toBe(frozenDocument);
  },
);

test.each(versions)(
  '%s: its backup comes into a workspace of today, and out again',
  async (version) => {
    const ask = askSafekeeping(await openFolder(null));
    const { database } = await openReady(ask, nameStore());
    await createPerson(database, makePerson('Amal Fahmy'));
    const before = await readVisible(database);
    const token = join(frozen, version, 'Everything.tadrib');
    const plan = await planBackup(database, ask, { kind: 'file', token });
    const { id } = await restore(database, plan, plan.mutations ?? []);
    await expectValid(database);
    expect(await database.trainings.count()).toBeGreaterThan(0);
    await undoCommit(database, id);
    expect(await readVisible(database)).toEqual(before);
  },
);
