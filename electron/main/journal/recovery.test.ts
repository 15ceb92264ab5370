import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Safekeeping } from './safekeeping';
import { makeTestFolder } from './test-disk';
import { collect, openForTest, TestWindow, workspaceId } from './test-window';

type Step =
  | { readonly kind: 'save'; readonly key: number; readonly value: number }
  | 'back-up'
  | 'restart';

const save = fc.record({ kind: fc.constant('save' as const), key: fc.nat(6), value: fc.nat() });
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: save },
    fc.constant('back-up' as const),
    fc.constant('restart' as const),
  ),
  { maxLength: 25 },
);
const tables = ['people', 'trainings'];

async function run(history: readonly Step[], folder: string) {
  let safekeeping = await openForTest(folder);
  const window = new TestWindow(() => safekeeping);
  await window.begin();
  for (const [index, step] of history.entries()) {
    if (step === 'restart') {
      if (index % 2 === 0) await safekeeping.end();
      else await safekeeping.journal.close();
      safekeeping = await openForTest(folder);
      await window.begin();
    } else if (step === 'back-up') {
      let edits = 0;
      await window.backUp(async () => {
        edits += 1;
        if (edits <= 3) await saveOne(window, { kind: 'save', key: edits * 2, value: index });
      });
    } else await saveOne(window, step);
  }
  return { window, safekeeping: () => safekeeping };
}

function saveOne(window: TestWindow, { key, value }: Extract<Step, { kind: 'save' }>) {
  const fields = { value, [`field${value % 3}`]: [value, null, { inner: 'أمل' }] };
  const also = { table: 'trainings', key: `t${key % 2}`, fields: { last: key } };
  return window.save([{ table: tables[key % 2]!, key: `k${key}`, fields }, also]);
}

test('backup and journal give back every row and every change, with edits made while it was written', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const folder = makeTestFolder();
      const { window, safekeeping } = await run(history, folder);
      const { rows, end } = await collect(safekeeping());
      expect(withoutEmpty(rows)).toEqual(withoutEmpty(window.rows()));
      expect(end).toMatchObject({ changes: window.changes.length, lost: [], schema: 2 });
      const counts = Object.entries(window.rows()).filter(
        ([name, list]) => name !== 'changes' && list.length > 0,
      );
      expect(end.rows).toEqual(
        Object.fromEntries(counts.map(([name, list]) => [name, list.length])),
      );
      await safekeeping().journal.close();
    }),
    { numRuns: 10 },
  );
}, 30_000);

test('without any backup the journal alone gives everything back', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const folder = makeTestFolder();
      const { window, safekeeping } = await run(history, folder);
      rmSync(join(folder, 'safety', 'backups'), { recursive: true, force: true });
      const { rows, end, backupId } = await collect(safekeeping());
      expect(backupId).toBeNull();
      expect(withoutEmpty(rows)).toEqual(withoutEmpty(window.rows()));
      expect(end.lost).toEqual([]);
      await safekeeping().journal.close();
    }),
    { numRuns: 10 },
  );
}, 30_000);

test('a backup alone holds what was saved up to its end, as one consistent whole', async () => {
  const folder = makeTestFolder();
  const { window, safekeeping } = await run(many(8), folder);
  let edits = 0;
  await window.backUp(async () => {
    edits += 1;
    if (edits < 9) await saveOne(window, { kind: 'save', key: edits % 7, value: edits });
  });
  const then = structuredClone(window.rows());
  await saveOne(window, { kind: 'save', key: 1, value: 99 });
  const { rows } = await collect(safekeeping(), { withJournal: false });
  expect(rows).toEqual(then);
});

/** A workspace whose clock is the one of its stamps. */
async function beginInStep() {
  const clock = { read: () => '2026-03-05T08:00:00.000Z' };
  const safekeeping = await openForTest(makeTestFolder(), { now: () => new Date(clock.read()) });
  const window = new TestWindow(() => safekeeping);
  clock.read = () => window.moment(-1);
  await window.begin();
  return { safekeeping, window, lastMoment: clock.read };
}

test('as it was at a moment, before, at and after each backup', async () => {
  const { safekeeping, window, lastMoment } = await beginInStep();
  const moments: { at: string; rows: unknown }[] = [];
  for (const [index, step] of many(12).entries()) {
    await saveOne(window, step);
    moments.push({ at: lastMoment(), rows: structuredClone(window.rows()) });
    if (index % 4 === 3) await window.backUp();
  }
  const used = new Set<string | null>();
  for (const { at, rows } of moments) {
    const { rows: recovered, end, backupId } = await collect(safekeeping, { until: at });
    expect(recovered).toEqual(rows);
    expect(end.lost).toEqual([]);
    used.add(backupId);
  }
  // The journal alone, and each of the three backups.
  expect(used.size).toBe(4);
});

test('as it was at a moment before and after the whole store was replaced with an earlier state', async () => {
  const { safekeeping, window, lastMoment } = await beginInStep();
  for (const step of many(4)) await saveOne(window, step);
  const earlier = structuredClone(window.rows());
  const { rows, changes, lastAt } = await window.backUp();
  for (const step of many(3)) await saveOne(window, step);
  const [before, late] = [structuredClone(window.rows()), lastMoment()];
  await window.backUp();

  window.replaceWith(earlier);
  window.skipTime(60);
  await safekeeping.journal.begin({
    ...{ workspaceId, deviceId: 'device', schema: 2 },
    base: { rows, changes, lastAt },
  });
  await window.backUp();
  for (const step of many(2)) await saveOne(window, step);
  expect(await collect(safekeeping, { until: late })).toMatchObject({
    rows: before,
    end: { lost: [] },
  });
  expect((await collect(safekeeping)).rows).toEqual(window.rows());
  expect((await collect(safekeeping, { until: lastMoment() })).rows).toEqual(window.rows());
});

test('a segment that is gone is named, unless a backup covers it', async () => {
  const folder = makeTestFolder();
  const { window, safekeeping } = await run(
    [...many(4), 'back-up', ...many(3), 'back-up', ...many(2)],
    folder,
  );
  const segments = join(folder, 'safety', 'segments');
  expect(readdirSync(segments)).toEqual(['000001.jsonl', '000002.jsonl', '000003.jsonl']);
  rmSync(join(segments, '000002.jsonl'));
  expect((await collect(safekeeping())).rows).toEqual(window.rows());
  rmSync(join(folder, 'safety', 'backups'), { recursive: true });
  // The first backup took three commits in, and so did the second.
  expect((await collect(safekeeping())).end.lost).toEqual([{ fromSequence: 8, toSequence: 13 }]);
});

test('a recovery that was ended, or never begun, gives nothing', async () => {
  const safekeeping: Safekeeping = await openForTest(makeTestFolder());
  await expect(safekeeping.recoveries.next('none')).rejects.toMatchObject({
    code: 'recovery-ended',
  });
  const { recoveryId } = await safekeeping.recoveries.open({
    ...{ source: { kind: 'newest' }, withJournal: true, until: null },
  });
  safekeeping.recoveries.close(recoveryId);
  await expect(safekeeping.recoveries.next(recoveryId)).rejects.toMatchObject({
    code: 'recovery-ended',
  });
});

function many(count: number): Extract<Step, { kind: 'save' }>[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'save',
    key: index % 7,
    value: index,
  }));
}

function withoutEmpty(rows: Record<string, unknown[]>) {
  return Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0));
}
