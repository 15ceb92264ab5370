import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { CodedError } from '#shared/ipc/result';
import { backupProblems } from '#shared/journal/backup';
import { chainLine, formatLine } from '#shared/journal/chain';
import { writeRows } from '#shared/journal/row';
import { firstLine } from './backup-format';
import { checkBackup } from './backup-reader';
import { nodeDisk } from './disk';
import { sha256 } from './hash';
import { makeFaultyDisk, makeTestFolder } from './test-disk';
import { collect, openForTest, TestWindow } from './test-window';

async function begin(folder = makeTestFolder()) {
  const safekeeping = await openForTest(folder);
  const window = new TestWindow(() => safekeeping);
  await window.begin();
  return { folder, safekeeping, window, backups: join(folder, 'safety', 'backups') };
}

async function saveSome(window: TestWindow, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const key = `person-${window.changes.length}`;
    await window.save([{ table: 'people', key, fields: { nameArabic: 'أمل فهمي', index } }]);
  }
}

async function codeOf(task: Promise<unknown>): Promise<string> {
  return task.then(
    () => 'accepted',
    (error: unknown) => (error instanceof CodedError ? error.code : String(error)),
  );
}

test('every cut and every flipped byte is refused, and the next older backup is offered', async () => {
  const { window, safekeeping, backups } = await begin();
  await saveSome(window, 5);
  const older = await window.backUp();
  await saveSome(window, 20);
  await safekeeping.attachments.keep(Buffer.from('the bytes of a document'));
  const newer = await window.backUp();
  const path = join(backups, `${newer.id}.tadrib`);
  const whole = readFileSync(path);
  const variants = [
    ...Array.from({ length: 64 }, (_, index) =>
      whole.subarray(0, Math.floor((whole.length * index) / 64)),
    ),
    ...Array.from({ length: 200 }, (_, index) =>
      flip(whole, Math.floor((whole.length * index) / 200), index % 8),
    ),
  ];
  const codes: string[] = [];
  for (const variant of variants) {
    writeFileSync(path, variant);
    codes.push(await codeOf(checkBackup(nodeDisk, path)));
  }
  expect(codes).toHaveLength(264);
  expect(codes.filter((code) => !backupProblems.some((problem) => problem === code))).toEqual([]);
  const { backupId, passedOver, rows } = await collect(safekeeping);
  expect(backupId).toBe(older.id);
  expect(passedOver).toEqual([{ id: newer.id, problem: codes.at(-1) }]);
  expect(rows).toEqual(window.rows());
}, 30_000);

function flip(bytes: Buffer, place: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[place]! ^= 1 << bit;
  return copy;
}

const line = (previous: string, payload: object) =>
  formatLine(chainLine(previous, JSON.stringify(payload), sha256));

test.each([
  ['an empty file', '', 'backup-foreign'],
  ['a text', 'Dear colleagues,\n', 'backup-foreign'],
  ['a later format', 'TADRIB-BACKUP 2\n{}', 'backup-newer'],
  [
    'a header that this program does not know',
    `${firstLine}\n${line(sha256(firstLine), { kind: 'backup', format: 2 })}\n`,
    'backup-newer',
  ],
  ['a header and nothing else', `${firstLine}\n`, 'backup-damaged'],
])('%s is refused', async (_, content, code) => {
  const path = join(makeTestFolder(), 'file.tadrib');
  writeFileSync(path, content);
  expect(await codeOf(checkBackup(nodeDisk, path))).toBe(code);
});

test('something behind the end is refused', async () => {
  const { window, backups } = await begin();
  await saveSome(window, 2);
  const { id } = await window.backUp();
  const path = join(backups, `${id}.tadrib`);
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('\n')]));
  expect(await codeOf(checkBackup(nodeDisk, path))).toBe('backup-damaged');
});

test('killed at any call while a backup is made, the one before is whole and the journal goes on', async () => {
  const calls = await countCalls();
  for (let at = 1; at <= calls; at += 1) {
    const folder = makeTestFolder();
    const before = await begin(folder);
    await saveSome(before.window, 3);
    await before.window.backUp();
    await saveSome(before.window, 2);
    await before.safekeeping.end();

    const disk = makeFaultyDisk({ at, code: 'EIO', how: 'kill' });
    const dying = await openForTest(folder, { disk });
    const dyingWindow = Object.assign(new TestWindow(() => dying), {
      tables: before.window.tables,
      changes: before.window.changes,
    });
    await dyingWindow
      .begin()
      .then(() => dyingWindow.backUp())
      .catch(() => undefined);

    const after = await openForTest(folder);
    const { rows, backupId, passedOver } = await collect(after);
    expect(rows).toEqual(before.window.rows());
    expect(backupId).not.toBeNull();
    expect(passedOver).toEqual([]);
  }
}, 60_000);

/** How many calls a backup takes in all. */
async function countCalls(): Promise<number> {
  const folder = makeTestFolder();
  const { window, safekeeping } = await begin(folder);
  await saveSome(window, 5);
  await safekeeping.end();
  const disk = makeFaultyDisk(null);
  const counted = await openForTest(folder, { disk });
  const again = Object.assign(new TestWindow(() => counted), {
    tables: window.tables,
    changes: window.changes,
  });
  await again.begin();
  await again.backUp();
  await counted.end();
  return disk.countCalls();
}

test('a full disk leaves no half backup, says so, and the next one is made', async () => {
  for (const at of [3, 5, 7]) {
    const folder = makeTestFolder();
    const disk = makeFaultyDisk(null);
    const safekeeping = await openForTest(folder, { disk });
    const window = new TestWindow(() => safekeeping);
    await window.begin();
    await saveSome(window, 4);
    const full = makeFaultyDisk({ at, code: 'ENOSPC', how: 'once' });
    const { open } = disk;
    Object.assign(disk, { open: full.open });
    expect(await codeOf(window.backUp())).toBe('disk-full');
    Object.assign(disk, { open });
    expect(safekeeping.status().backups.failure).toBe('disk-full');
    expect(readdirSync(join(folder, 'safety', 'backups'))).toEqual([]);
    await window.backUp();
    expect(safekeeping.status().backups).toMatchObject({
      failure: null,
      pendingCommits: 0,
    });
  }
});

test('a store that gives fewer rows than the journal knows is not backed up over the good ones', async () => {
  const { window, safekeeping, backups } = await begin();
  await saveSome(window, 4);
  const id = await safekeeping.backups.begin('manual', null);
  await safekeeping.backups.add(id, 'people', writeRows(window.rows().people!.slice(1)));
  await safekeeping.backups.add(id, 'changes', writeRows(window.rows().changes!));
  expect(await codeOf(safekeeping.backups.finish(id))).toBe('store-differs');
  expect(readdirSync(backups)).toEqual([]);
});

test('what is deleted is not counted as shown, whenever that happened', async () => {
  const { window } = await begin();
  await saveSome(window, 6);
  const set = (key: string, deletedAt: string | null, post: string) =>
    window.save([{ table: 'people', key, fields: { deletedAt, post } }]);
  const edits = [
    () => set('person-4', 'then', 'gone while the rows are read'),
    () => set('person-0', null, 'back'),
    () => set('person-1', 'then', 'gone after it was read'),
    () => window.save([{ table: 'people', key: 'person-2', fields: { post: 'changed' } }]),
    () => set('person-new', null, 'new'),
  ];
  await set('person-0', 'then', 'gone before');
  await set('person-2', 'then', 'gone before');
  const { rows, shown } = await window.backUp(async () => edits.shift()?.());
  expect(edits).toEqual([]);
  expect(rows).toEqual({ people: 7 });
  // Three of them, and the new one.
  const present = window.rows().people?.filter(({ deletedAt }) => deletedAt == null);
  expect(shown).toEqual({ people: present?.length });
  expect(present).toHaveLength(4);
});

test('a file for elsewhere holds the documents as well', async () => {
  const { window, safekeeping, folder } = await begin();
  await saveSome(window, 3);
  await safekeeping.attachments.keep(Buffer.from('first'));
  await safekeeping.attachments.keep(Buffer.from('second'));
  const path = join(folder, 'Everything.tadrib');
  const summary = await window.backUp(undefined, path);
  expect(summary).toMatchObject({ attachments: 2, rows: { people: 3 } });
  expect(await checkBackup(nodeDisk, path, true)).toMatchObject({ summary });
  const { rows } = await collect(safekeeping, {
    source: { kind: 'file', token: path },
    withJournal: false,
  });
  expect(rows).toEqual(window.rows());
});

test('on another computer the documents come with the rows', async () => {
  const { window, safekeeping, folder } = await begin();
  await saveSome(window, 1);
  const document = Buffer.from('the bytes of a document');
  await safekeeping.attachments.keep(document);
  const path = join(folder, 'Everything.tadrib');
  await window.backUp(undefined, path);
  const other = await begin();
  await collect(other.safekeeping, { source: { kind: 'file', token: path }, withJournal: false });
  expect(await other.safekeeping.attachments.read(sha256(document))).toEqual(document);
});

test('the backup of another workspace is never taken for our own, and never mixed with our journal', async () => {
  const { window, safekeeping, folder, backups } = await begin();
  await saveSome(window, 3);
  const { id } = await window.backUp();
  await saveSome(window, 2);
  const other = new TestWindow(() => strange);
  mkdirSync(join(folder, 'other'));
  const strange = await openForTest(join(folder, 'other'));
  await strange.journal.begin({ ...another, deviceId: 'device', schema: 2, base: null });
  await other.save([{ table: 'people', key: 'stranger', fields: {} }]);
  const { id: strangeId } = await other.backUp(undefined, join(backups, '2099.tadrib'));
  expect(strangeId).not.toBe(id);
  const { rows, backupId } = await collect(safekeeping);
  expect(backupId).toBe(id);
  expect(rows).toEqual(window.rows());
  const file = { kind: 'file', token: join(backups, '2099.tadrib') } as const;
  expect((await collect(safekeeping, { source: file })).rows).toEqual(other.rows());
});

const another = { workspaceId: '01J00000000000000000000001' };

test('when the journal cannot be written, everything in the store can still be saved elsewhere', async () => {
  const { window, safekeeping, folder } = await begin();
  await saveSome(window, 2);
  rmSync(join(folder, 'safety', 'segments', '000001.jsonl'));
  await expect(saveSome(window, 1)).rejects.toMatchObject({ code: 'folder-gone' });
  expect(safekeeping.status().journal).toMatchObject({
    state: 'failed',
    failure: 'folder-gone',
  });
  const path = join(folder, 'Rescue.tadrib');
  expect(await window.backUp(undefined, path)).toMatchObject({ rows: { people: 3 }, changes: 3 });
  const { rows } = await collect(safekeeping, {
    source: { kind: 'file', token: path },
    withJournal: false,
  });
  expect(rows).toEqual(window.rows());
});

test('the second place gets each backup and each document, and is waited for when it is away', async () => {
  const { window, safekeeping, folder } = await begin();
  const place = join(folder, 'Stick');
  mkdirSync(place);
  await saveSome(window, 2);
  await safekeeping.attachments.keep(Buffer.from('document'));
  expect(await safekeeping.chooseSecondPlace(place)).toMatchObject({
    name: 'Stick',
    lastAt: null,
    isReachable: true,
  });
  const { id } = await window.backUp();
  await safekeeping.end();
  const own = join(place, readdirSync(place)[0]!);
  expect(readdirSync(own).toSorted()).toEqual([`${id}.tadrib`, 'attachments'].toSorted());
  expect((await checkBackup(nodeDisk, join(own, `${id}.tadrib`))).summary.id).toBe(id);
  const held = safekeeping.status();
  expect(held.backups.secondPlace?.lastAt).not.toBeNull();

  rmSync(place, { recursive: true });
  const later = await openForTest(folder);
  await later.journal.begin({
    workspaceId: '01J00000000000000000000000',
    deviceId: 'device',
    schema: 2,
    base: null,
  });
  const again = Object.assign(new TestWindow(() => later), {
    tables: window.tables,
    changes: window.changes,
  });
  await again.backUp();
  await later.end();
  expect(later.status().backups.secondPlace).toEqual({
    ...held.backups.secondPlace,
    isReachable: false,
  });
  expect(readdirSync(folder)).not.toContain(basename(place));
});

test('when the own backups are gone, the second place is read', async () => {
  const { window, safekeeping, folder, backups } = await begin();
  const place = join(folder, 'Stick');
  mkdirSync(place);
  await safekeeping.chooseSecondPlace(place);
  await saveSome(window, 2);
  const { id } = await window.backUp();
  await safekeeping.end();
  rmSync(backups, { recursive: true });
  rmSync(join(folder, 'safety', 'segments', '000001.jsonl'));
  const later = await openForTest(folder);
  const { rows, backupId, end } = await collect(later);
  expect(backupId).toBe(id);
  expect(rows).toEqual(window.rows());
  expect(end.lost).toEqual([]);
});

test('a backup that a reloaded page left behind is ended by the next one', async () => {
  const { window, safekeeping, backups } = await begin();
  await saveSome(window, 1);
  const left = await safekeeping.backups.begin('manual', null);
  const { id } = await window.backUp();
  expect(readdirSync(backups)).toEqual([`${id}.tadrib`]);
  await expect(async () => safekeeping.backups.finish(left)).rejects.toMatchObject({
    code: 'backup-interrupted',
  });
});

test('a half file of a killed program is taken away with the next backup', async () => {
  const { window, backups } = await begin();
  await saveSome(window, 1);
  mkdirSync(backups, { recursive: true });
  writeFileSync(join(backups, 'left-over.tadrib.part'), 'half');
  const { id } = await window.backUp();
  expect(readdirSync(backups)).toEqual([`${id}.tadrib`]);
});
