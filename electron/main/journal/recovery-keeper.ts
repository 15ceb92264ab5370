import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import type { BackupSummary } from '#shared/journal/backup';
import type { OpenedRecovery, RecoveryRequest, RecoveryStep } from '#shared/journal/recovery';
import { type AttachmentStore, takeAttachments } from './attachments';
import { type CheckedBackup, checkBackup } from './backup-reader';
import type { BackupShelf } from './backup-shelf';
import { isUntil } from './commit-range';
import type { Disk } from './disk';
import type { SafetyLayout } from './layout';
import { type RecoveryPlan, recover } from './recovery';

export interface RecoveryKeeper {
  readonly open: (request: RecoveryRequest) => Promise<OpenedRecovery>;
  readonly next: (recoveryId: string) => Promise<RecoveryStep>;
  readonly close: (recoveryId: string) => void;
}

interface Surroundings {
  readonly disk: Disk;
  readonly layout: SafetyLayout;
  readonly shelf: BackupShelf;
  readonly secondShelf: () => Promise<BackupShelf | null>;
  readonly attachments: AttachmentStore;
  readonly resolveFile: (token: string) => string;
  /** Our workspace, if it is known, and the number of its last commit that anyone knows of. */
  readonly known: () => { readonly workspaceId: string | null; readonly sequence: number };
}

interface Running {
  readonly steps: AsyncGenerator<RecoveryStep>;
  /** Read ahead while the window writes what it has. */
  ahead: Promise<IteratorResult<RecoveryStep>>;
}

export function createRecoveryKeeper(surroundings: Surroundings): RecoveryKeeper {
  const { disk, layout, shelf, secondShelf, attachments, resolveFile, known } = surroundings;
  const running = new Map<string, Running>();

  /** The documents of a backup from elsewhere come with its last rows: their records name them. */
  async function* recoverAll(plan: RecoveryPlan): AsyncGenerator<RecoveryStep> {
    for await (const step of recover(plan)) {
      const { backup } = plan;
      const isFromElsewhere = backup !== null && dirname(backup.path) !== layout.backups;
      if (step.end && isFromElsewhere) await takeAttachments(disk, backup, attachments);
      yield step;
    }
  }

  async function find({ source, until }: RecoveryRequest) {
    if (source.kind === 'backup') return single(await checkBackup(disk, shelf.pathOf(source.id)));
    if (source.kind === 'file') return single(await checkBackup(disk, resolveFile(source.token)));
    const { workspaceId } = known();
    const isWanted = (backup: BackupSummary) =>
      isUntil(backup, until) && (workspaceId === null || backup.workspaceId === workspaceId);
    const own = await shelf.findGood(isWanted);
    const second = own.backup ? null : await secondShelf();
    const other = await second?.findGood(isWanted);
    return other?.backup ? { ...own, backup: other.backup } : own;
  }

  return {
    open: async (request) => {
      const { backup, passedOver } = await find(request);
      const steps = recoverAll({
        ...{ disk, segments: layout.segments, backup },
        // What another office saved has nothing to do with our journal.
        withJournal: request.withJournal && isOurs(backup, known().workspaceId),
        until: request.until,
        lastKnown: known().sequence,
      });
      const recoveryId = randomUUID();
      running.set(recoveryId, { steps, ahead: start(steps) });
      return { recoveryId, backup: backup?.summary ?? null, passedOver: [...passedOver] };
    },
    next: async (recoveryId) => {
      const recovery = running.get(recoveryId);
      if (!recovery) throw new CodedError('recovery-ended');
      const { value, done } = await recovery.ahead;
      if (done) {
        running.delete(recoveryId);
        throw new CodedError('recovery-ended');
      }
      if (value.end === null) recovery.ahead = start(recovery.steps);
      else running.delete(recoveryId);
      return value;
    },
    close: (recoveryId) => {
      const recovery = running.get(recoveryId);
      running.delete(recoveryId);
      void recovery?.steps.return(undefined).catch(() => undefined);
    },
  };
}

/** What fails ahead of time is heard when the piece is asked for. */
function start(steps: AsyncGenerator<RecoveryStep>): Promise<IteratorResult<RecoveryStep>> {
  const ahead = steps.next();
  ahead.catch(() => undefined);
  return ahead;
}

function isOurs(backup: CheckedBackup | null, workspaceId: string | null): boolean {
  return backup === null || backup.head.workspaceId === workspaceId;
}

function single(backup: CheckedBackup) {
  return { backup, passedOver: [] };
}
