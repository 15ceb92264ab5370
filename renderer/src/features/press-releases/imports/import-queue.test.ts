import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { installFakeBridge } from '../../../bridge/fake';
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
const rest = vi.fn();
const keepOriginal = vi.fn(async (_sha256: string): Promise<unknown> => undefined);

beforeEach(async () => {
  vi.clearAllMocks();
  keepOriginal.mockReset().mockResolvedValue(undefined);
  database = await openTestDatabase();
  queue = createImportQueue(database, { extract, rest, keepOriginal });
});

const good = (text: string) => takePastedText(text, `${text}.txt`);
const file = (text: string, facts: Partial<ReadDocument> = {}): ReleaseSource => ({
  ...good(text),
  isFile: true,
  read: async () => ({ ...(await good(text).read()), ...facts }),
});
const bad: ReleaseSource = {
  name: 'scan.pdf',
  place: '',
  isFile: true,
  read: () => Promise.reject(new CodedError('pdf-without-text')),
};
const table: ReleaseSource = {
  name: 'list.csv',
  place: '',
  isFile: true,
  read: async () => ({
    ...(await good('x').read()),
    content: { kind: 'table', format: 'csv', sheets: [{ name: '', rows: [['a']] }] },
  }),
};

const yes = { value: true, evidence: [], confidence: 1, rule: 'test', doubts: [] };
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
    { name: 'One.txt', place: '', outcome: { kind: 'known', draftId: draft?.id } },
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

test('listeners hear of the beginning and the end', async () => {
  const listener = vi.fn();
  const unsubscribe = queue.subscribe(listener);
  await queue.add([good('One'), good('Two')]);
  expect(listener.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(rest).toHaveBeenCalledOnce();
  unsubscribe();
  listener.mockClear();
  queue.clear();
  expect(listener).not.toHaveBeenCalled();
});

test('the original of a file is kept, that of a pasted text is its text', async () => {
  keepOriginal.mockRejectedValueOnce(new CodedError('disk-full'));
  await queue.add([good('One'), file('Two'), file('Three')]);
  expect(keepOriginal).toHaveBeenCalledTimes(2);
  expect(queue.current().results.map(({ outcome }) => outcome)).toMatchObject([
    { kind: 'made', isOriginalKept: true },
    { kind: 'made', isOriginalKept: false },
    { kind: 'made', isOriginalKept: true },
  ]);
});

describe('an e-mail with documents', () => {
  const attached = [
    { token: 'a', name: 'a.docx' },
    { token: 'b', name: 'b.docx' },
  ];
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
    installFakeBridge({
      'documents:read': async ({ token }) => ({ ...(await good(token).read()), name: token }),
    });
  });

  test('is followed by them, and says where they came from', async () => {
    extract.mockImplementationOnce((text) => ({
      ...makeRelease(text),
      isEvent: yes,
      startDate: { ...yes, value: '2025-04-06' },
    }));
    await queue.add([file('Mail', { name: 'mail.eml', attached }), good('Last')]);
    expect(summary()).toEqual([
      ['Mail.txt', 'made'],
      ['Last.txt', 'made'],
      ['a.docx', 'made'],
      ['b.docx', 'made'],
    ]);
    expect(queue.current()).toMatchObject({ total: 4, results: { 2: { place: 'mail.eml' } } });
  });

  test('is no draft when it reports nothing itself', async () => {
    await queue.add([file('See attachment', { attached })]);
    expect(summary().map(([, kind]) => kind)).toEqual(['covering', 'made', 'made']);
  });
});

test('when editing was stopped, the files behind are left out', async () => {
  extract.mockImplementationOnce(() => {
    throw Object.assign(new Error('frozen'), { code: 'frozen' });
  });
  await queue.add([good('One'), good('Two'), good('Three'), good('Four')]);
  expect(summary().map(([, kind]) => kind)).toEqual(['failed', 'made']);
  expect(queue.current()).toMatchObject({ isRunning: false, total: 2 });
});
