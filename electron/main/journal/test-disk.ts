import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Change } from '#shared/journal/change';
import type { JournalCommit } from '#shared/journal/commit';
import { type Disk, nodeDisk, type OpenFile } from './disk';

/** A folder of its own for one test. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tadrib-safety-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Fault {
  /** Which of the calls that change something fails, counted from 1. */
  readonly at: number;
  readonly code: 'EIO' | 'ENOSPC' | 'EROFS' | 'ENOENT';
  /** `kill` ends the program there: every later call fails as well, so that nothing is cleaned up. */
  readonly how: 'once' | 'kill';
}

export interface FaultyDisk extends Disk {
  /** How many calls that change something there were. */
  readonly countCalls: () => number;
}

/** The real file system, on which one call fails. A write that fails has put half of its bytes down. */
export function makeFaultyDisk(fault: Fault | null): FaultyDisk {
  let calls = 0;
  let isDead = false;

  function fail(): Error {
    return Object.assign(new Error(fault?.code), { code: fault?.code ?? 'EIO' });
  }
  function mayPass(): boolean {
    if (isDead) return false;
    calls += 1;
    if (calls !== fault?.at) return true;
    isDead = fault.how === 'kill';
    return false;
  }
  async function run<T>(task: () => Promise<T>): Promise<T> {
    if (!mayPass()) throw fail();
    return task();
  }
  function wrap(file: OpenFile): OpenFile {
    const write = async (bytes: Uint8Array, offset: number, length: number, position: number) => {
      const wasDead = isDead;
      if (mayPass()) return file.write(bytes, offset, length, position);
      if (!wasDead) await file.write(bytes, offset, Math.floor(length / 2), position);
      throw fail();
    };
    return {
      read: file.read.bind(file),
      stat: file.stat.bind(file),
      close: file.close.bind(file),
      // The one form of the call that is used.
      write: write as unknown as OpenFile['write'],
      datasync: () => run(() => file.datasync()),
      sync: () => run(() => file.sync()),
      truncate: (length) => run(() => file.truncate(length)),
    };
  }
  return {
    ...nodeDisk,
    open: async (path, flags) => {
      const open = async () => wrap(await nodeDisk.open(path, flags));
      return flags === 'wx' ? run(open) : open();
    },
    rename: (from, to) => run(() => nodeDisk.rename(from, to)),
    remove: (path) => run(() => nodeDisk.remove(path)),
    removeFolder: (path) => run(() => nodeDisk.removeFolder(path)),
    makeFolder: (path) => run(() => nodeDisk.makeFolder(path)),
    syncFolder: (path) => run(() => nodeDisk.syncFolder(path)),
    countCalls: () => calls,
  };
}

/** A commit that makes `rows` people, and stands at `number` in time. */
export function makeCommit(number: number, rows = 1): JournalCommit {
  const id = `commit-${number}`;
  const changes = Array.from({ length: rows }, (_, index): Change => {
    const key = `person-${number}-${index}`;
    const at = `at-${String(number).padStart(6, '0')}-${String(index).padStart(5, '0')}`;
    const after = { id: key, nameArabic: 'أمل', nameLatin: 'Amal', number };
    return {
      ...{ id: at, commitId: id, at, device: 'device', actor: 'actor' },
      ...{ table: 'people', key, before: null, after },
    };
  });
  return { id, changes };
}
