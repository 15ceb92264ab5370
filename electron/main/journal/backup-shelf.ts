import { join } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { type BackupProblem, type BackupSummary, backupProblems } from '#shared/journal/backup';
import { chooseOutdated } from '#shared/journal/rotation';
import { fileExtension } from './backup-format';
import { type CheckedBackup, checkBackup, readSummary } from './backup-reader';
import type { Disk } from './disk';

/** A folder of backups: the program's own, or the one at the second place. */
export interface BackupShelf {
  readonly pathOf: (id: string) => string;
  /** Newest first; those that cannot even say what they are stand last. */
  readonly list: () => Promise<readonly BackupSummary[]>;
  /** The newest one that is whole and that `isWanted`, and those that were refused before it was found. */
  readonly findGood: (isWanted: (backup: BackupSummary) => boolean) => Promise<{
    readonly backup: CheckedBackup | null;
    readonly passedOver: readonly { readonly id: string; readonly problem: BackupProblem }[];
  }>;
  /** Takes away what the rotation no longer keeps, and what a killed program left half written. */
  readonly tidy: (newest: string) => Promise<void>;
}

const idPattern = /^[0-9A-Za-z-]{1,80}$/;

export function openShelf(disk: Disk, folder: string): BackupShelf {
  const seen = new Map<
    string,
    { readonly stamp: string; readonly summary: BackupSummary | null }
  >();
  const suffix = `.${fileExtension}`;
  const pathOf = (id: string) => {
    if (!idPattern.test(id)) throw new CodedError('backup-missing');
    return join(folder, `${id}${suffix}`);
  };

  /** Ids begin with the moment at which they were made. */
  async function listIds(): Promise<string[]> {
    const names = (await disk.list(folder)).filter((name) => name.endsWith(suffix));
    return names
      .map((name) => name.slice(0, -suffix.length))
      .filter((id) => idPattern.test(id))
      .sort()
      .reverse();
  }
  async function summarise(id: string): Promise<BackupSummary | null> {
    const facts = await disk.measure(pathOf(id));
    const stamp = `${facts?.size}-${facts?.modifiedAt}`;
    const known = seen.get(id);
    if (known?.stamp === stamp) return known.summary;
    const summary = await readSummary(disk, pathOf(id));
    seen.set(id, { stamp, summary });
    return summary;
  }
  async function list(): Promise<BackupSummary[]> {
    const summaries: BackupSummary[] = [];
    for (const id of await listIds()) {
      const summary = await summarise(id);
      // A file that was renamed by hand is known under the name that it has now.
      if (summary) summaries.push({ ...summary, id });
    }
    return summaries;
  }

  return {
    pathOf,
    list,
    findGood: async (isWanted) => {
      const passedOver: { id: string; problem: BackupProblem }[] = [];
      for (const id of await listIds()) {
        const summary = await summarise(id);
        if (summary && !isWanted(summary)) continue;
        try {
          const backup = await checkBackup(disk, pathOf(id));
          if (isWanted(backup.summary)) return { backup, passedOver };
        } catch (cause) {
          passedOver.push({ id, problem: toProblem(cause) });
        }
      }
      return { backup: null, passedOver };
    },
    tidy: async (newest) => {
      for (const { id } of chooseOutdated(await list())) {
        if (id !== newest) await disk.remove(pathOf(id));
      }
      for (const name of await disk.list(folder)) {
        if (name.endsWith(`${suffix}.part`)) await disk.remove(join(folder, name));
      }
    },
  };
}

function toProblem(cause: unknown): BackupProblem {
  const code = cause instanceof CodedError ? cause.code : '';
  return backupProblems.find((problem) => problem === code) ?? 'backup-damaged';
}
