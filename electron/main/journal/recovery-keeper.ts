import { randomUUID } from 'node:crypto';
import { CodedError } from '#shared/ipc/result';
import type { OpenedRecovery, RecoveryRequest, RecoveryStep } from '#shared/journal/recovery';
import { type CheckedBackup, checkBackup } from './backup-reader';
import type { BackupShelf } from './backup-shelf';
import { isUntil } from './commit-range';
import type { Disk } from './disk';
import type { SafetyLayout } from './layout';
import { recover } from './recovery';

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
  readonly resolveFile: (token: string) => string;
  /** Number of the last commit that anyone knows of. */
  readonly lastKnown: () => number;
}

interface Running {
  readonly steps: AsyncGenerator<RecoveryStep>;
  /** Read ahead while the window writes what it has. */
  ahead: Promise<IteratorResult<RecoveryStep>>;
}

export function createRecoveryKeeper(surroundings: Surroundings): RecoveryKeeper {
  const { disk, layout, shelf, secondShelf, resolveFile, lastKnown } = surroundings;
  const running = new Map<string, Running>();

  async function find({ source, until }: RecoveryRequest) {
    if (source.kind === 'backup') return single(await checkBackup(disk, shelf.pathOf(source.id)));
    if (source.kind === 'file') return single(await checkBackup(disk, resolveFile(source.token)));
    const own = await shelf.findGood((backup) => isUntil(backup, until));
    const second = own.backup ? null : await secondShelf();
    const other = await second?.findGood((backup) => isUntil(backup, until));
    return other?.backup ? { ...own, backup: other.backup } : own;
  }

  return {
    open: async (request) => {
      const { backup, passedOver } = await find(request);
      const steps = recover({
        ...{ disk, segments: layout.segments, backup },
        ...{ withJournal: request.withJournal, until: request.until },
        lastKnown: lastKnown(),
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

function single(backup: CheckedBackup) {
  return { backup, passedOver: [] };
}
