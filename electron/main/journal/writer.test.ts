import { readFileSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CodedError } from '#shared/ipc/result';
import type { Segment } from '#shared/journal/line';
import { emptyTally } from '#shared/journal/tally';
import { type Disk, nodeDisk } from './disk';
import { nameSegment } from './layout';
import { scanSegment } from './scan-segment';
import { createSegment } from './segment-file';
import { type Fault, makeCommit, makeFaultyDisk, makeTestFolder } from './test-disk';
import { openWriter } from './writer';

const head: Segment = {
  kind: 'segment',
  format: 1,
  encryption: 'none',
  workspaceId: 'workspace',
  deviceId: 'device',
  number: 1,
  previous: '',
  start: emptyTally,
  backupId: null,
  schema: 2,
  program: '1.0.0',
  startedAt: '2026-03-05T08:00:00.000Z',
};

async function begin(disk: Disk = nodeDisk) {
  const folder = makeTestFolder();
  const place = await createSegment(nodeDisk, folder, head);
  const writer = await openWriter(disk, folder, place);
  onTestFinished(() => writer.close().catch(() => undefined));
  const file = join(folder, nameSegment(1));
  return { folder, file, writer, scan: () => scanSegment(nodeDisk, folder, 1, null) };
}

test('what was appended is read back, counted and chained', async () => {
  const { writer, scan } = await begin();
  await writer.append([makeCommit(1), makeCommit(2, 3)]);
  const place = await writer.append([makeCommit(3)]);
  const { tally, hash, offset, tornBytes, damage } = await scan();
  expect({ tally, hash, offset }).toEqual({ ...place, segment: undefined });
  expect(tally).toMatchObject({ sequence: 3, rows: { people: 5 }, changes: 5 });
  expect({ tornBytes, damage }).toEqual({ tornBytes: 0, damage: [] });
});

test('appends that wait are flushed together, each in its order', async () => {
  let flushes = 0;
  const { writer, scan } = await begin({
    ...nodeDisk,
    open: async (path, flags) => {
      const file = await nodeDisk.open(path, flags);
      const datasync = file.datasync.bind(file);
      file.datasync = () => {
        flushes += 1;
        return datasync();
      };
      return file;
    },
  });
  const places = await Promise.all(
    Array.from({ length: 50 }, (_, index) => writer.append([makeCommit(index + 1)])),
  );
  expect(
    places
      .map(({ tally }) => tally.sequence)
      .toSorted((a, b) => a - b)
      .at(-1),
  ).toBe(50);
  expect(flushes).toBeLessThanOrEqual(2);
  expect((await scan()).tally?.sequence).toBe(50);
});

test('a commit that does not follow the last one is refused, and its neighbours are not', async () => {
  const { writer, scan } = await begin();
  await writer.append([makeCommit(5)]);
  const [again, later] = await Promise.allSettled([
    writer.append([makeCommit(5)]),
    writer.append([makeCommit(6)]),
  ]);
  expect(again).toMatchObject({ reason: { code: 'journal-order' } });
  expect(later.status).toBe('fulfilled');
  expect((await scan()).tally?.sequence).toBe(2);
});

test.each<[string, Fault, string]>([
  ['half written', { at: 1, code: 'ENOSPC', how: 'once' }, 'disk-full'],
  ['not flushed', { at: 2, code: 'EIO', how: 'once' }, 'io-error'],
])('a line that was %s is not acknowledged, and can be sent again', async (_, fault, code) => {
  const { writer, scan } = await begin(makeFaultyDisk(fault));
  await expect(writer.append([makeCommit(1)])).rejects.toMatchObject({ code });
  await writer.append([makeCommit(1)]);
  await writer.append([makeCommit(2)]);
  const { tally, damage, tornBytes } = await scan();
  expect({ sequence: tally?.sequence, damage, tornBytes }).toEqual({
    sequence: 2,
    damage: [],
    tornBytes: 0,
  });
});

test('a program that is killed at any call leaves what it acknowledged', async () => {
  for (let at = 1; at <= 8; at += 1) {
    const { writer, folder, scan } = await begin(makeFaultyDisk({ at, code: 'EIO', how: 'kill' }));
    let acknowledged = 0;
    for (let number = 1; number <= 3; number += 1) {
      await writer.append([makeCommit(number)]).then(
        () => {
          acknowledged = number;
        },
        () => undefined,
      );
    }
    const { tally, hash, offset } = await scan();
    expect(tally?.sequence).toBeGreaterThanOrEqual(acknowledged);
    const place = { segment: 1, offset, hash, tally: tally! };
    const next = await openWriter(nodeDisk, folder, place);
    await next.append([makeCommit(9)]);
    await next.close();
    expect(await scan()).toMatchObject({ damage: [], tornBytes: 0 });
  }
}, 30_000);

test('a journal whose file was deleted acknowledges nothing', async () => {
  const { writer, file } = await begin();
  unlinkSync(file);
  await expect(writer.append([makeCommit(1)])).rejects.toEqual(new CodedError('folder-gone'));
});

test('cut at every byte of its last lines, the lines before are there and the rest is named a torn tail', async () => {
  const { writer, file, folder } = await begin();
  const places = [];
  for (const number of [1, 2, 3]) places.push(await writer.append([makeCommit(number)]));
  const whole = readFileSync(file);
  for (let length = places[0]!.offset; length < whole.byteLength; length += 1) {
    truncateSync(file, length);
    const last = places.findLast(({ offset }) => offset <= length)!;
    const { tally, offset, hash, damage, tornBytes } = await scanSegment(nodeDisk, folder, 1, null);
    expect({ tally, offset, hash }).toEqual({ ...last, segment: undefined });
    expect(tornBytes).toBe(length - offset);
    expect(damage.map(({ code }) => code)).toEqual(tornBytes === 0 ? [] : ['torn-tail']);
    writeFileSync(file, whole);
  }
}, 30_000);

test('a torn tail is cut off before anything is written after it', async () => {
  const { writer, file, folder, scan } = await begin();
  const place = await writer.append([makeCommit(1)]);
  await writer.append([makeCommit(2)]);
  truncateSync(file, statSync(file).size - 7);
  const next = await openWriter(nodeDisk, folder, place);
  expect(statSync(file).size).toBe(place.offset);
  await next.append([makeCommit(3)]);
  await next.close();
  expect(await scan()).toMatchObject({ tally: { sequence: 2 }, damage: [] });
});

test('each flipped byte of a line in the middle is reported with its line, and the rest is read on', async () => {
  const { writer, file, folder } = await begin();
  const first = await writer.append([makeCommit(1)]);
  const second = await writer.append([makeCommit(2)]);
  await writer.append([makeCommit(3)]);
  await writer.append([makeCommit(4)]);
  const whole = readFileSync(file);
  for (let place = first.offset; place < second.offset - 1; place += 1) {
    const bytes = Buffer.from(whole);
    bytes[place]! ^= 0x01;
    writeFileSync(file, bytes);
    const { damage, tally } = await scanSegment(nodeDisk, folder, 1, null);
    expect(damage).toHaveLength(1);
    expect(damage[0]).toMatchObject({
      code: 'journal-damaged',
      segment: 1,
      line: 3,
      fromSequence: 2,
    });
    expect(tally?.sequence).toBe(4);
  }
}, 30_000);
