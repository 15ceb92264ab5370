import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Standing } from '#shared/journal/standing';
import { nodeDisk } from './disk';
import type { SafekeepingOptions } from './safekeeping';
import { askToSetAside } from './store-folder';
import { makeTestFolder } from './test-disk';
import { openForTest, TestWindow, workspaceId } from './test-window';

/** A workspace that has a backup, two commits after it, and was ended well. */
async function prepare(how: 'ended' | 'killed' = 'ended') {
  const folder = makeTestFolder();
  const safekeeping = await openForTest(folder);
  const window = new TestWindow(() => safekeeping);
  await window.begin();
  const save = (key: string) => window.save([{ table: 'people', key, fields: { name: key } }]);
  for (const key of ['a', 'b', 'c']) await save(key);
  const { id } = await window.backUp();
  for (const key of ['d', 'e']) await save(key);
  if (how === 'ended') await safekeeping.end();
  else await safekeeping.journal.close();
  const safety = join(folder, 'safety');
  return {
    folder,
    backupId: id,
    witness: join(safety, 'workspace.json'),
    segments: join(safety, 'segments'),
    last: join(safety, 'segments', '000002.jsonl'),
    safety,
  };
}

async function readStanding(
  folder: string,
  options: Partial<SafekeepingOptions> = {},
): Promise<Standing> {
  return (await openForTest(folder, options)).standing();
}

const codes = ({ status }: Standing) => status.damage.map(({ code }) => code);
const full = { id: workspaceId, sequence: 5, rows: { people: 5 }, changes: 5, witnessed: null };

/** What the journal still tells, where the witness had seen all five commits. */
const upTo = (sequence: number) => ({
  ...{ id: workspaceId, sequence, rows: { people: sequence }, changes: sequence },
  witnessed: { sequence: 5, rows: { people: 5 } },
});

function flipByte(path: string, place: number): void {
  const bytes = readFileSync(path);
  bytes[place < 0 ? bytes.length + place : place]! ^= 0x01;
  writeFileSync(path, bytes);
}

test('on a new computer there is nothing, and nothing is made', async () => {
  const folder = makeTestFolder();
  const standing = await readStanding(folder);
  expect(standing).toMatchObject({ refusal: null, workspace: null, status: { damage: [] } });
  expect(readdirSync(folder)).toEqual([]);
});

test('after a good end, and after a kill, everything that was acknowledged is known', async () => {
  for (const how of ['ended', 'killed'] as const) {
    const { folder, backupId } = await prepare(how);
    const standing = await readStanding(folder);
    expect(standing.workspace).toMatchObject({
      ...full,
      schema: 2,
      program: '1.0.0',
      deviceId: 'device',
    });
    expect(standing.status).toMatchObject({
      damage: [],
      backups: { pendingCommits: 2, last: { id: backupId } },
    });
  }
});

test('reading changes nothing on the disk', async () => {
  const { folder, safety, last } = await prepare();
  truncateSync(last, readFileSync(last).length - 3);
  const before = readdirSync(safety, { recursive: true }).map(String).toSorted();
  const bytes = readFileSync(last);
  await readStanding(folder);
  expect(readdirSync(safety, { recursive: true }).map(String).toSorted()).toEqual(before);
  expect(readFileSync(last)).toEqual(bytes);
});

test.each<[string, (place: Awaited<ReturnType<typeof prepare>>) => void, string[], object]>([
  ['the witness is gone', ({ witness }) => rmSync(witness), ['witness-missing'], full],
  ['the witness is damaged', ({ witness }) => flipByte(witness, 100), ['witness-damaged'], full],
  ['the witness is empty', ({ witness }) => truncateSync(witness, 0), ['witness-damaged'], full],
  [
    'the last line is torn',
    ({ last }) => truncateSync(last, readFileSync(last).length - 3),
    ['torn-tail', 'journal-behind'],
    upTo(4),
  ],
  [
    'the last line has a flipped byte',
    ({ last }) => flipByte(last, -9),
    ['torn-tail', 'journal-behind'],
    upTo(4),
  ],
  [
    'a line in the middle has a flipped byte',
    ({ last }) => flipByte(last, readFileSync(last).indexOf('"name":"d"') + 8),
    ['journal-damaged'],
    full,
  ],
  [
    'the first line has a flipped byte',
    ({ last }) => flipByte(last, 70),
    ['journal-damaged'],
    full,
  ],
  [
    'the last segment is empty',
    ({ last }) => truncateSync(last, 0),
    ['journal-damaged', 'journal-behind'],
    upTo(3),
  ],
  ['the last segment is gone', ({ last }) => rmSync(last), ['journal-behind'], upTo(3)],
  [
    'all segments are gone',
    ({ segments }) => rmSync(segments, { recursive: true }),
    ['journal-missing'],
    full,
  ],
  [
    'an older segment is gone, which a backup covers',
    ({ segments }) => rmSync(join(segments, '000001.jsonl')),
    [],
    full,
  ],
  [
    'witness and segments are gone',
    ({ witness, segments }) => {
      rmSync(witness);
      rmSync(segments, { recursive: true });
    },
    ['journal-missing'],
    { ...upTo(3), witnessed: null },
  ],
])('%s', async (_, harm, expected, workspace) => {
  const place = await prepare();
  harm(place);
  const standing = await readStanding(place.folder);
  expect(codes(standing)).toEqual(expected);
  expect(standing.workspace).toMatchObject(workspace);
});

test('without witness and without its first line, a segment goes on from the one before', async () => {
  const { folder, witness, last } = await prepare();
  rmSync(witness);
  flipByte(last, 70);
  const standing = await readStanding(folder);
  expect(codes(standing)).toEqual(['journal-damaged', 'witness-missing']);
  expect(standing.workspace).toMatchObject(full);
});

test('an older witness is only older', async () => {
  const { folder, witness } = await prepare();
  const older = readFileSync(witness);
  const safekeeping = await openForTest(folder);
  const window = new TestWindow(() => safekeeping);
  Object.assign(window, { changes: Array.from({ length: 5 }) });
  await window.begin();
  await window.save([{ table: 'people', key: 'f', fields: { name: 'f' } }]);
  await safekeeping.end();
  writeFileSync(witness, older);
  const standing = await readStanding(folder);
  expect(codes(standing)).toEqual([]);
  expect(standing.workspace).toMatchObject({
    ...full,
    sequence: 6,
    rows: { people: 6 },
    changes: 6,
  });
});

test('after damage, a base begins a new segment, and the place of what only the store has stays a gap', async () => {
  const { folder, segments, last } = await prepare();
  flipByte(last, -9);
  const safekeeping = await openForTest(folder);
  const base = {
    rows: { people: 5 },
    changes: 5,
    lastAt: '2026-03-05T08:00:04.000Z-000004-device',
  };
  const place = await safekeeping.journal.begin({
    workspaceId,
    deviceId: 'device',
    schema: 2,
    base,
  });
  expect(place.tally).toEqual({ ...base, sequence: 6 });
  expect(readdirSync(segments)).toEqual(['000001.jsonl', '000002.jsonl', '000003.jsonl']);
  await safekeeping.end();
  const standing = await readStanding(folder);
  expect(codes(standing)).toEqual([]);
  expect(standing.workspace).toMatchObject({ sequence: 6, rows: { people: 5 }, changes: 5 });
});

test('a new schema and another device begin a segment, the same ones go on in it', async () => {
  const { folder, segments } = await prepare();
  for (const [deviceId, schema, count] of [
    ['device', 2, 2],
    ['device', 3, 3],
    ['other', 3, 4],
  ] as const) {
    const safekeeping = await openForTest(folder);
    await safekeeping.journal.begin({ workspaceId, deviceId, schema, base: null });
    await safekeeping.journal.begin({ workspaceId, deviceId, schema, base: null });
    expect(readdirSync(segments)).toHaveLength(count);
    await safekeeping.end();
  }
});

test('the journal of another workspace is not gone on with', async () => {
  const { folder } = await prepare();
  const safekeeping = await openForTest(folder);
  const request = {
    workspaceId: '01J00000000000000000000001',
    deviceId: 'device',
    schema: 2,
    base: null,
  };
  await expect(safekeeping.journal.begin(request)).rejects.toMatchObject({
    code: 'request-invalid',
  });
});

const runtime = { program: '1.0.0', chromium: 130, engine: 'leveldb' } as const;

test.each<[string, Partial<SafekeepingOptions>, string | null]>([
  ['the same program', { runtime }, null],
  ['a newer Chromium', { runtime: { ...runtime, chromium: 150 } }, null],
  ['an older Chromium', { runtime: { ...runtime, chromium: 129 } }, 'workspace-newer'],
  ['another engine', { runtime: { ...runtime, engine: 'sqlite' } }, 'engine-other'],
  [
    'a full disk',
    { disk: { ...nodeDisk, readFreeBytes: async () => 40 * 1024 * 1024 } },
    'no-space',
  ],
])('%s: %s', async (_, options, refusal) => {
  const { folder } = await prepare();
  const safekeeping = await openForTest(folder, options);
  expect(safekeeping.standing()).toMatchObject({ refusal, workspace: full });
  const begun = safekeeping.journal.begin({
    workspaceId,
    deviceId: 'device',
    schema: 2,
    base: null,
  });
  if (refusal === null) await begun;
  else await expect(begun).rejects.toMatchObject({ code: 'journal-closed' });
});

test('what a later program wrote is refused and left as it is', async () => {
  for (const file of ['witness', 'last'] as const) {
    const place = await prepare();
    const text = readFileSync(place[file], 'utf8');
    const { sha256 } = await import('./hash');
    const payload = text.split('\n')[0]!.slice(65).replace('"format":1', '"format":2');
    const previous = file === 'last' ? (JSON.parse(payload).previous as string) : '';
    const changed = `${sha256(previous + payload)} ${payload}\n`;
    writeFileSync(place[file], changed);
    expect(await readStanding(place.folder)).toMatchObject({ refusal: 'workspace-newer' });
    expect(readFileSync(place[file], 'utf8')).toBe(changed);
  }
});

function makeStore(folder: string, name: string, content: string): string {
  const store = join(folder, 'IndexedDB', 'app_tadrib_0.indexeddb.leveldb');
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, name), content);
  return join(store, name);
}

test('a store that nobody has touched is known by its files', async () => {
  const folder = makeTestFolder();
  const file = makeStore(folder, 'CURRENT', 'MANIFEST-000001\n');
  makeStore(folder, 'LOG', 'written anew at each opening');
  const safekeeping = await openForTest(folder);
  const window = new TestWindow(() => safekeeping);
  await window.begin();
  await window.save([{ table: 'people', key: 'a', fields: {} }]);
  await safekeeping.end();
  makeStore(folder, 'LOG', 'anew');
  expect((await readStanding(folder)).workspace?.isStoreUntouched).toBe(true);
  writeFileSync(file, 'MANIFEST-000002\n');
  expect((await readStanding(folder)).workspace?.isStoreUntouched).toBe(false);
});

test('a store that SQLite wrote is not opened with LevelDB', async () => {
  const folder = makeTestFolder();
  makeStore(folder, 'data.db', 'SQLite format 3\0 and more');
  expect(await readStanding(folder)).toMatchObject({ refusal: 'engine-other', workspace: null });
});

test('a store that is to be put aside is out of the way at the next start, and only then', async () => {
  const { folder, safety } = await prepare();
  makeStore(folder, 'CURRENT', 'damaged');
  await readStanding(folder);
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(true);
  await askToSetAside(nodeDisk, safety);
  await readStanding(folder);
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(false);
  const aside = readdirSync(folder).find((name) => name.endsWith('.aside'));
  expect(aside).toBeDefined();
  renameSync(join(folder, aside!), join(folder, 'IndexedDB'));
  await readStanding(folder);
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(true);
});
