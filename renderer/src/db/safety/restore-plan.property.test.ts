import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLastStamp } from '../changes';
import type { Database } from '../database';
import { takeStep, type WorkStep, workSteps } from '../test-actions';
import { readVisible } from '../test-records';
import { undoCommit } from '../undo';
import { makeBackup } from './make-backup';
import { planBackup } from './plan-backup';
import { planMoment } from './plan-moment';
import { type RestorePlan, restore } from './restore-plan';
import { createMainProcess } from './test-main-process';
import { nameStore, openReady } from './test-workspace';

async function work(database: Database, steps: readonly WorkStep[]): Promise<void> {
  for (const step of steps) await takeStep(database, step);
}

/** What the preview promises is what comes about. */
async function countShown(database: Database): Promise<Record<string, number>> {
  const visible = await readVisible(database);
  return Object.fromEntries(Object.entries(visible).map(([name, rows]) => [name, rows.length]));
}

function foretell(counts: Record<string, number>, { differences }: RestorePlan) {
  const foretold = { ...counts };
  for (const { table, added, removed } of differences) {
    foretold[table] = (foretold[table] ?? 0) + added.count - removed.count;
  }
  return foretold;
}

const steps = { early: workSteps(10), late: workSteps(10) };

test.each(['moment', 'backup'] as const)(
  'going back to a %s shows what was shown then, and undo what was shown before',
  async (way) => {
    const property = fc.asyncProperty(fc.record(steps), async ({ early, late }) => {
      const main = createMainProcess();
      const { database } = await openReady(main.ask, nameStore());
      await work(database, early);
      const [then, at] = [await readVisible(database), await readLastStamp(database)];
      await makeBackup(database, main.ask, { reason: 'manual', destination: 'own' });
      await work(database, late);
      const [now, counts] = [await readVisible(database), await countShown(database)];

      const plan =
        way === 'moment'
          ? await planMoment(database, at ?? '')
          : await planBackup(database, main.ask, { kind: 'backup', id: 'backup-1' });
      const commit = await restore(database, plan, plan.mutations ?? []);
      expect(await readVisible(database)).toEqual(then);
      expect(await countShown(database)).toEqual(foretell(counts, plan));
      if (commit.changes.length > 0) await undoCommit(database, commit.id);
      expect(await readVisible(database)).toEqual(now);
      await database.delete();
    });
    await fc.assert(property, { numRuns: 25 });
  },
  60_000,
);

test('a plan that is older than the last change is refused', async () => {
  const main = createMainProcess();
  const { database } = await openReady(main.ask, nameStore());
  const makePerson = { action: 'makePerson', choice: 1 };
  await work(database, [makePerson, makePerson]);
  const plan = await planMoment(database, '');
  await work(database, [makePerson]);
  await expect(restore(database, plan, plan.mutations ?? [])).rejects.toMatchObject({
    code: 'changed-since',
  });
  expect((await countShown(database)).people).toBe(3);
});

test('a backup of another computer brings its rows into an own workspace, and undo takes them out', async () => {
  const main = createMainProcess();
  const { database } = await openReady(main.ask, nameStore());
  await work(database, [{ action: 'makePerson', choice: 1 }]);
  await makeBackup(database, main.ask, { reason: 'manual', destination: 'own' });
  const other = createMainProcess();
  const own = (await openReady(other.ask, nameStore())).database;
  await work(own, [{ action: 'makeTraining', choice: 1 }]);
  const before = await readVisible(own);
  const plan = await planBackup(own, main.ask, { kind: 'newest' });
  const commit = await restore(own, plan, plan.mutations ?? []);
  expect(await countShown(own)).toMatchObject({ people: 1, trainings: 0, sessions: 0 });
  await undoCommit(own, commit.id);
  expect(await readVisible(own)).toEqual(before);
});
