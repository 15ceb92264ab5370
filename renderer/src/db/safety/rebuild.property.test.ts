import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChangesAfter } from '../changes';
import type { Database } from '../database';
import { takeStep, type WorkStep, workSteps } from '../test-actions';
import { undoCommit } from '../undo';
import { makeBackup } from './make-backup';
import { createMainProcess } from './test-main-process';
import { loseStore, nameStore, openReady, openRebuilt, readEverything } from './test-workspace';

/** Does the steps, and takes one in three back again, as users do. */
async function work(database: Database, steps: readonly WorkStep[]): Promise<void> {
  for (const step of steps) {
    const done = await takeStep(database, step);
    if (done && done.changes.length > 0 && step.choice % 3 === 0) {
      await undoCommit(database, done.id);
    }
  }
}

const manual = { reason: 'manual', destination: 'own' } as const;

test('a journal alone gives the same rows and the same history as the store it came from', async () => {
  const property = fc.asyncProperty(workSteps(20), async (steps) => {
    const main = createMainProcess();
    const { database } = await openReady(main.ask, nameStore());
    await work(database, steps);
    const [rows, changes] = [await readEverything(database), await readChangesAfter(database, '')];
    await loseStore(database);
    if (changes.length === 0) return;

    const rebuilt = await openRebuilt(main.ask, database.name);
    expect(await readEverything(rebuilt.database)).toEqual(rows);
    expect(await readChangesAfter(rebuilt.database, '')).toEqual(changes);
    await rebuilt.database.delete();
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);

test('a backup and what the journal has after it give the same rows, again and again', async () => {
  const before = { before: workSteps(10), after: workSteps(10), again: workSteps(5) };
  const property = fc.asyncProperty(fc.record(before), async ({ before, after, again }) => {
    const main = createMainProcess();
    const { database } = await openReady(main.ask, nameStore());
    await work(database, before);
    await makeBackup(database, main.ask, manual);
    await work(database, after);
    const rows = await readEverything(database);
    await loseStore(database);
    if (main.commits.length === 0) return;

    const rebuilt = await openRebuilt(main.ask, database.name);
    expect(await readEverything(rebuilt.database)).toEqual(rows);

    // The second backup is made of a store whose history stands in blocks.
    await makeBackup(rebuilt.database, main.ask, manual);
    await work(rebuilt.database, again);
    const later = await readEverything(rebuilt.database);
    const changes = await readChangesAfter(rebuilt.database, '');
    await loseStore(rebuilt.database);
    const third = await openRebuilt(main.ask, database.name);
    expect(await readEverything(third.database)).toEqual(later);
    expect(await readChangesAfter(third.database, '')).toEqual(changes);
    await third.database.delete();
  });
  await fc.assert(property, { numRuns: 15 });
}, 60_000);
