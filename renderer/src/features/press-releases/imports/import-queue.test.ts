import { beforeEach, expect, test, vi } from 'vitest';
import { CodedError } from '#shared/ipc/result';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { createOrganisation, emptyOrganisation } from '../../../db/repositories/organisations';
import { openTestDatabase } from '../../../db/test-database';
import { makeRelease } from '../../../db/test-release';
import { createImportQueue, type ImportQueue } from './import-queue';
import { type ReleaseSource, takePastedText } from './release-sources';

let database: Database;
let queue: ImportQueue;
const extract = vi.fn((text: string) => makeRelease(text));

beforeEach(async () => {
  extract.mockClear();
  database = await openTestDatabase();
  queue = createImportQueue(database, async () => extract);
});

const good = (text: string) => takePastedText(text, `${text}.txt`);
const bad: ReleaseSource = {
  name: 'scan.pdf',
  read: () => Promise.reject(new CodedError('pdf-without-text')),
};
const table: ReleaseSource = {
  name: 'list.csv',
  read: async () => ({
    ...(await good('x').read()),
    content: { kind: 'table', format: 'csv', sheets: [{ name: '', rows: [['a']] }] },
  }),
};

const summary = () => queue.current().results.map(({ name, outcome }) => [name, outcome.kind]);
const readDrafts = async () => alive(await database.drafts.toArray());

test('each file has its result, and a bad one does not stop the others', async () => {
  await queue.add([good('One'), bad, table, good('One'), good('Two')]);
  expect(summary()).toEqual([
    ['One.txt', 'made'],
    ['scan.pdf', 'failed'],
    ['list.csv', 'failed'],
    ['One.txt', 'known'],
    ['Two.txt', 'made'],
  ]);
  expect(queue.current()).toMatchObject({ isRunning: false, total: 5 });
  expect(await readDrafts()).toHaveLength(2);
});

test('a known file leads to the draft that is there', async () => {
  await queue.add([good('One')]);
  const [draft] = await readDrafts();
  await queue.add([good('One')]);
  expect(queue.current().results).toEqual([
    { name: 'One.txt', outcome: { kind: 'known', draftId: draft?.id } },
  ]);
});

test('files that come while others are read wait behind them', async () => {
  const first = queue.add([good('One'), good('Two')]);
  await queue.add([good('Three')]);
  expect(queue.current()).toMatchObject({ isRunning: true, total: 3 });
  await first;
  expect(summary().map(([name]) => name)).toEqual(['One.txt', 'Two.txt', 'Three.txt']);
});

test('cancelling leaves out what waits', async () => {
  const done = queue.add([good('One'), good('Two'), good('Three')]);
  queue.cancel();
  await done;
  expect(queue.current()).toMatchObject({ isRunning: false, total: 1 });
  expect(summary()).toEqual([['One.txt', 'made']]);
});

test('one undo takes the drafts of the whole run back, but not those of an earlier one', async () => {
  await queue.add([good('Zero')]);
  await queue.add([good('One'), bad, good('Zero'), good('Two')]);
  await queue.undo();
  expect((await readDrafts()).map(({ release }) => release.title.value)).toEqual(['Zero']);
  expect(queue.current()).toEqual({ isRunning: false, total: 0, results: [] });
});

test('the engine is told of the organisations of the office', async () => {
  const names = { en: 'Port Police', fr: '', ar: 'شرطة الميناء' };
  await createOrganisation(database, { ...emptyOrganisation, acronym: 'PP', names });
  await queue.add([good('One')]);
  expect(extract).toHaveBeenCalledExactlyOnceWith('One', {
    knownOrganisations: [{ name: 'Port Police', aliases: ['شرطة الميناء', 'PP'] }],
    knownProgrammes: [],
  });
});

test('listeners hear of each step', async () => {
  const listener = vi.fn();
  const unsubscribe = queue.subscribe(listener);
  await queue.add([good('One'), good('Two')]);
  expect(listener.mock.calls.length).toBeGreaterThanOrEqual(4);
  unsubscribe();
  listener.mockClear();
  queue.clear();
  expect(listener).not.toHaveBeenCalled();
});
