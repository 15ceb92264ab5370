import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CodedError } from '#shared/ipc/result';
import type { BackupReason, BackupSummary } from '#shared/journal/backup';
import type { JournalCommit } from '#shared/journal/commit';
import type { Tally } from '#shared/journal/line';
import { toWriteFailure } from '../files/write-failure';
import type { AttachmentStore } from './attachments';
import type { BackupHead } from './backup-format';
import { type BackupSession, startSession } from './backup-session';
import type { BackupShelf } from './backup-shelf';
import { makeCommitRange } from './commit-range';
import type { Disk } from './disk';
import type { JournalKeeper } from './journal-keeper';
import type { SafetyLayout } from './layout';

export interface BackupKeeper {
  /** @param path where to write a file for elsewhere; null for one of the program's own */
  readonly begin: (reason: BackupReason, path: string | null) => Promise<string>;
  readonly add: (backupId: string, table: string, rows: string) => Promise<void>;
  readonly finish: (backupId: string) => Promise<BackupSummary>;
  readonly cancel: (backupId: string) => Promise<void>;
  readonly note: (commits: readonly JournalCommit[]) => void;
}

interface Surroundings {
  readonly disk: Disk;
  readonly layout: SafetyLayout;
  readonly program: string;
  readonly now: () => Date;
  readonly journal: JournalKeeper;
  readonly shelf: BackupShelf;
  readonly attachments: AttachmentStore;
  /** Told of each own backup that has been found good, and of each that failed. */
  readonly onFinished: (backup: BackupSummary, path: string) => Promise<void>;
  readonly onFailed: (code: string) => void;
}

interface Running {
  readonly session: BackupSession;
  readonly path: string;
  readonly isOwn: boolean;
  /** The journal could not be written: the file holds what the store has, and is no proof of anything else. */
  readonly isAlone: boolean;
  /** The segment in which the journal stood at the beginning. */
  readonly segment: number;
}

/** A commit is in the store a moment before the journal has it. */
const patience = { times: 20, milliseconds: 50 } as const;

export function createBackupKeeper(surroundings: Surroundings): BackupKeeper {
  const { disk, layout, program, now, journal, shelf, attachments } = surroundings;
  const { onFinished, onFailed } = surroundings;
  const running = new Map<string, Running>();

  function find(id: string): Running {
    const found = running.get(id);
    if (!found) throw new CodedError('backup-interrupted');
    return found;
  }

  async function begin(reason: BackupReason, path: string | null): Promise<string> {
    const opened = journal.open();
    if (!opened) throw new CodedError('journal-closed');
    const { head, place } = opened;
    const createdAt = now().toISOString();
    const id = `${createdAt.replaceAll(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}`;
    const own = path === null;
    const target = path ?? shelf.pathOf(id);
    const isAlone = !own && journal.state().state === 'failed';
    const backupHead: BackupHead = {
      ...{ kind: 'backup', format: 1, encryption: 'none', id },
      ...{ workspaceId: head.workspaceId, schema: head.schema, program, createdAt, reason },
      start: place.tally,
    };
    await endOthers(own);
    if (own) await disk.makeFolder(layout.backups);
    const session = await startSession(disk, target, backupHead, isAlone);
    running.set(id, { session, path: target, isOwn: own, isAlone, segment: place.segment });
    return id;
  }

  /** One at a time: what a page began before it was loaded anew is never finished. */
  async function endOthers(isOwn: boolean): Promise<void> {
    for (const [id, other] of running) {
      if (other.isOwn !== isOwn) continue;
      running.delete(id);
      await other.session.writer.cancel();
    }
  }

  async function finish(id: string): Promise<BackupSummary> {
    const { session, path, isOwn, isAlone, segment } = find(id);
    const { writer, head } = session;
    try {
      const tally = isAlone ? session.countAdded() : await waitForAgreement(session, journal);
      if (!isAlone) {
        const { sequence } = tally;
        for (const payloads of await readCommits(segment, head.start, sequence)) {
          await writer.addCommits(payloads);
        }
      }
      if (!isOwn) {
        for (const hash of await attachments.list()) {
          // One that can no longer be read is no reason to keep everything else from being saved.
          const bytes = await attachments.read(hash).catch(() => null);
          if (bytes) await writer.addAttachment(bytes);
        }
      }
      const { summary } = await writer.finish(session.describe(tally));
      running.delete(id);
      if (isOwn) await onFinished(summary, path);
      return summary;
    } catch (cause) {
      running.delete(id);
      await writer.cancel();
      throw cause;
    }
  }

  /** The commits that were saved while the rows were read. */
  async function readCommits(first: number, { sequence: covered }: Tally, last: number) {
    if (covered === last) return [];
    const range = { disk, segments: layout.segments, first, covered, until: null, lastKnown: last };
    const commits = makeCommitRange(range);
    const blocks: (readonly string[])[] = [];
    for await (const payloads of commits.read()) if (payloads.length > 0) blocks.push(payloads);
    if (commits.lost().length > 0) throw new CodedError('store-differs');
    return blocks;
  }

  async function attempt<T>(isOwn: boolean, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (cause) {
      const error = toWriteFailure(cause);
      if (isOwn) onFailed(error.code);
      throw error;
    }
  }
  return {
    begin: (reason, path) => attempt(path === null, () => begin(reason, path)),
    add: (id, table, rows) => attempt(find(id).isOwn, () => find(id).session.add(table, rows)),
    finish: (id) => attempt(find(id).isOwn, () => finish(id)),
    cancel: async (id) => {
      await running.get(id)?.session.writer.cancel();
      running.delete(id);
    },
    note: (commits) => {
      for (const { session } of running.values())
        for (const commit of commits) session.note(commit);
    },
  };
}

async function waitForAgreement(session: BackupSession, journal: JournalKeeper): Promise<Tally> {
  for (let time = 0; time < patience.times; time += 1) {
    const tally = journal.open()?.place.tally;
    if (tally && session.agreesWith(tally)) return tally;
    await setTimeout(patience.milliseconds);
  }
  throw new CodedError('store-differs');
}
