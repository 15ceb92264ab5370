import { basename, join } from 'node:path';
import { z } from 'zod';
import { CodedError } from '#shared/ipc/result';
import type { BackupSummary } from '#shared/journal/backup';
import type { SecondPlace } from '#shared/journal/safety-status';
import { toWriteFailure } from '../files/write-failure';
import { type AttachmentStore, copyAttachments, openAttachments } from './attachments';
import { checkBackup } from './backup-reader';
import { type BackupShelf, openShelf } from './backup-shelf';
import { copyFile, type Disk, readSmallFile, replaceFile } from './disk';
import type { SafetyLayout } from './layout';

const rememberedSchema = z.object({
  folder: z.string(),
  /** Several computers may share one place: each workspace has a folder of its own in it. */
  own: z.string().nullable(),
  lastAt: z.string().nullable(),
});

/** Another disk or a share, which has a copy of each backup and of the documents. */
export interface SecondPlaceKeeper {
  /** As it was when it was last looked at. */
  readonly current: () => SecondPlace | null;
  /** Looks whether it is there. A share that is gone may take minutes to say so: nobody waits for it. */
  readonly look: () => Promise<void>;
  readonly choose: (folder: string) => Promise<SecondPlace>;
  readonly forget: () => Promise<void>;
  /** Copies a backup that has been found good. @throws CodedError why it could not */
  readonly copy: (backup: BackupSummary, path: string, from: AttachmentStore) => Promise<void>;
  /** Its backups, for the day on which the own ones are gone; null when there is no place or it is not there. */
  readonly shelf: () => Promise<BackupShelf | null>;
}

export async function openSecondPlace(
  disk: Disk,
  layout: SafetyLayout,
  now: () => Date,
): Promise<SecondPlaceKeeper> {
  let place = await remember(disk, layout.secondPlace);
  let isReachable = true;
  let looking: Promise<void> | null = null;

  async function write(next: typeof place): Promise<void> {
    try {
      await disk.makeFolder(layout.folder);
      await replaceFile(disk, layout.secondPlace, Buffer.from(JSON.stringify(next)));
    } catch (cause) {
      throw toWriteFailure(cause);
    }
    place = next;
  }
  async function lookOnce(): Promise<void> {
    const facts = place && (await disk.measure(place.folder).catch(() => null));
    isReachable = facts?.isFolder === true;
  }
  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  }
  function describe(): SecondPlace | null {
    if (!place) return null;
    return { name: basename(place.folder) || place.folder, lastAt: place.lastAt, isReachable };
  }
  return {
    current: describe,
    look,
    choose: async (folder) => {
      await write({ folder, own: null, lastAt: null });
      isReachable = true;
      return { name: basename(folder) || folder, lastAt: null, isReachable };
    },
    forget: async () => {
      await disk.remove(layout.secondPlace);
      place = null;
    },
    copy: async ({ id, workspaceId }, path, from) => {
      if (!place) return;
      const { folder } = place;
      const own = `Tadrib-${workspaceId.slice(-8)}`;
      try {
        await lookOnce();
        // Never made by us: where a stick is not plugged in, its folder must not appear on the own disk.
        if (!isReachable) throw new CodedError('folder-gone');
        await disk.makeFolder(join(folder, own));
        const shelf = openShelf(disk, join(folder, own));
        await copyBackup(disk, path, shelf.pathOf(id));
        await copyAttachments(from, openAttachments(disk, join(folder, own, 'attachments')));
        await shelf.tidy(id);
      } catch (cause) {
        throw toWriteFailure(cause);
      }
      isReachable = true;
      await write({ folder, own, lastAt: now().toISOString() });
    },
    shelf: async () => {
      if (!place?.own) return null;
      await lookOnce();
      if (!isReachable) return null;
      return openShelf(disk, join(place.folder, place.own));
    },
  };
}

async function remember(disk: Disk, path: string) {
  try {
    const content = await readSmallFile(disk, path);
    return content && rememberedSchema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return null;
  }
}

async function copyBackup(disk: Disk, from: string, to: string): Promise<void> {
  const draft = `${to}.part`;
  await copyFile(disk, from, draft);
  await checkBackup(disk, draft);
  await disk.rename(draft, to);
  await checkBackup(disk, to);
}
