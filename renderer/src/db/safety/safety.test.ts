import { beforeEach, expect, test, vi } from 'vitest';
import type { SafetyStatus } from '#shared/journal/safety-status';
import { calmStatus } from '../../bridge/fake-safety';
import type { Database } from '../database';
import { createPerson } from '../repositories/people';
import { makePerson } from '../test-records';
import { createSafety, type Safety } from './safety';
import { createMainProcess, type MainProcess } from './test-main-process';
import { nameStore, openReady } from './test-workspace';

let main: MainProcess;
let database: Database;
let safety: Safety;

beforeEach(async () => {
  main = createMainProcess();
  database = (await openReady(main.ask, nameStore())).database;
  safety = createSafety(database, main.ask, calmStatus, () => undefined);
});

const type = () => createPerson(database, makePerson('Amal Fahmy'));
const withSpace = (level: SafetyStatus['space']['level']): SafetyStatus => ({
  ...calmStatus,
  space: { level, freeBytes: 1_000_000 },
});
const failed: SafetyStatus = {
  ...calmStatus,
  journal: { ...calmStatus.journal, state: 'failed', failure: 'io-error' },
};

test('what was saved last is seen, and listeners hear of it', async () => {
  const listener = vi.fn();
  safety.subscribe(listener);
  expect(safety.view().savedAt).toBeNull();
  await type();
  expect(safety.view().savedAt).toBe('2026-03-05T08:00:00.000Z');
  expect(listener).toHaveBeenCalled();
});

test.each(['read-only', 'none'] as const)(
  'editing stops at space %s and goes on by itself',
  async (level) => {
    safety.receive(withSpace(level));
    expect(safety.view().stop).toBe('disk-nearly-full');
    await expect(type()).rejects.toMatchObject({ code: 'disk-nearly-full' });
    safety.receive(withSpace('low'));
    expect(safety.view().stop).toBeNull();
    await type();
  },
);

test('space that comes back does not open what a failed write has closed', async () => {
  safety.receive(failed);
  safety.receive(withSpace('read-only'));
  safety.receive(calmStatus);
  expect(safety.view().stop).toBe('frozen');
});

test('after a failure everything is saved first, then editing goes on', async () => {
  await type();
  main.fail('journal:append', 'disk-full');
  await expect(type()).rejects.toMatchObject({ code: 'frozen' });
  await expect(safety.resume()).rejects.toMatchObject({ code: 'disk-full' });
  expect(safety.view().stop).toBe('frozen');
  main.fail('journal:append', null);
  await safety.resume();
  expect(safety.view().stop).toBeNull();
  // The one whose saving failed stands in the store, and is in the journal by now.
  expect(main.commits).toHaveLength(2);
  await type();
  expect(main.commits).toHaveLength(3);
  expect(await database.people.count()).toBe(3);
});

test('backups are made one after the other, and a failed one does not stop the next', async () => {
  await type();
  main.fail('backups:finish', 'disk-full');
  await expect(safety.backUp('interval')).rejects.toMatchObject({ code: 'disk-full' });
  main.fail('backups:finish', null);
  const running: unknown[] = [];
  safety.subscribe(() => running.push(safety.view().running));
  const both = await Promise.all([safety.backUp('interval'), safety.backUp('manual')]);
  expect(both.map((backup) => backup?.rows.people)).toEqual([1, 1]);
  expect(running).toEqual(['interval', null, 'manual', null]);
});
