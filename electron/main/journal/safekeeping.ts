import type { BackupSummary } from '#shared/journal/backup';
import type { Damage, SafetyStatus, SecondPlace } from '#shared/journal/safety-status';
import type { Standing } from '#shared/journal/standing';
import type { Log } from '../log';
import { type AttachmentStore, openAttachments } from './attachments';
import { type BackupKeeper, createBackupKeeper } from './backup-keeper';
import { type BackupShelf, openShelf } from './backup-shelf';
import type { Disk } from './disk';
import { createJournalKeeper, type JournalKeeper } from './journal-keeper';
import {
  describeOpenJournal,
  describeWorkspace,
  type Found,
  judgeStart,
  type Runtime,
} from './judge-start';
import { keepBeforeUpgrade } from './keep-before-upgrade';
import { layOut, type SafetyLayout } from './layout';
import { type CommitPiece, readCommitsAfter } from './read-commits';
import { readStanding } from './read-standing';
import { createRecoveryKeeper, type RecoveryKeeper } from './recovery-keeper';
import { openSecondPlace } from './second-place';
import { openSpaceGuard } from './space-guard';
import { findStoreEngine, listStoreFiles, setAsideWhenAsked } from './store-folder';
import { createWitnessKeeper } from './witness-keeper';

/** Journal, witness, backups and the watch over the disk: all that keeps the data outside the store. */
export interface Safekeeping {
  readonly layout: SafetyLayout;
  readonly standing: () => Standing;
  readonly status: () => SafetyStatus;
  readonly journal: JournalKeeper;
  readonly readCommits: (after: string | null, cursor: string | null) => Promise<CommitPiece>;
  readonly backups: BackupKeeper;
  readonly shelf: BackupShelf;
  readonly recoveries: RecoveryKeeper;
  readonly attachments: AttachmentStore;
  readonly chooseSecondPlace: (folder: string) => Promise<SecondPlace>;
  readonly forgetSecondPlace: () => Promise<void>;
  /** Whether something was saved that no backup holds. */
  readonly hasPending: () => boolean;
  /** Looks at the disk anew; called every few seconds. */
  readonly watch: () => Promise<void>;
  /** What `status` says has changed. */
  readonly listen: (listener: (status: SafetyStatus) => void) => void;
  /** After the last window has gone. */
  readonly end: () => Promise<void>;
}

export interface SafekeepingOptions {
  readonly disk: Disk;
  readonly userData: string;
  readonly runtime: Runtime;
  readonly now: () => Date;
  readonly log: Log;
  /** Path of a file that the user chose. */
  readonly resolveFile: (token: string) => string;
}

/** Reads what is there, and changes nothing of it before `journal.begin`. */
export async function openSafekeeping(options: SafekeepingOptions): Promise<Safekeeping> {
  const { disk, userData, runtime, now, log, resolveFile } = options;
  const { program } = runtime;
  const layout = layOut(userData);
  await setAsideWhenAsked(disk, userData, layout.folder, now());
  const shelf = openShelf(disk, layout.backups);
  const attachments = openAttachments(disk, layout.attachments);
  const [guard, secondPlace, found] = await Promise.all([
    openSpaceGuard(disk, layout, userData),
    openSecondPlace(disk, layout, now),
    findAll(disk, userData, layout, shelf),
  ]);
  const refusal = judgeStart({ ...found, space: guard.current() }, runtime);
  for (const { code, segment } of found.standing.damage)
    log('damage', { code, segment: segment ?? 0 });
  if (refusal) log('start-refused', { refusal });
  else
    await keepBeforeUpgrade(disk, userData, layout.folder, {
      ...found,
      ...runtime,
      space: guard.current(),
    });

  // Space may come back while the page waits for it; everything else stays as it was found.
  const refusalNow = () =>
    refusal === 'no-space' && guard.current().level !== 'none' ? null : refusal;
  const state = startState(found);
  let copying: Promise<void> = Promise.resolve();
  let listener: (status: SafetyStatus) => void = () => undefined;
  let told = '';

  const journal = createJournalKeeper(
    {
      ...{ disk, layout, program, now, mayBegin: () => refusalNow() === null },
      onSaved: (commits, savedAt) => {
        const isFirst = state.pendingSince === null;
        state.pendingSince ??= savedAt;
        backups.note(commits);
        witness.writeSoon();
        if (isFirst) tell();
      },
      onChange: () => {
        if (countPending() > 0) state.pendingSince ??= now().toISOString();
        witness.writeSoon();
        tell();
      },
    },
    found.standing,
  );
  const witness = createWitnessKeeper({
    ...{ disk, layout, log },
    journal: journal.open,
    facts: () => ({
      ...runtime,
      lastBackup: state.lastBackup,
      pendingSince: state.pendingSince,
    }),
  });
  const backups = createBackupKeeper({
    ...{ disk, layout, program, now, journal, shelf, attachments },
    onFinished: async (backup, path) => {
      state.lastBackup = backup;
      state.lastVerifiedAt = now().toISOString();
      state.failure = null;
      state.pendingSince = countPending() > 0 ? now().toISOString() : null;
      // The backup is good whatever becomes of these; each of them is tried again with the next one.
      await journal.closeSegment(backup.id).catch(() => log('segment-not-closed'));
      await witness.writeNow();
      await shelf.tidy(backup.id).catch(() => log('backups-not-tidied'));
      copying = secondPlace
        .copy(backup, path, attachments)
        .catch(() => log('second-place-failed'))
        .then(tell);
    },
    onFailed: (code) => {
      state.failure = code;
      log('backup-failed', { code });
      tell();
    },
  });
  const recoveries = createRecoveryKeeper({
    ...{ disk, layout, shelf, attachments, resolveFile, secondShelf: secondPlace.shelf },
    known: () => ({
      workspaceId: journal.open()?.head.workspaceId ?? workspace()?.id ?? null,
      sequence: Math.max(sequence(), found.standing.witnessed?.sequence ?? 0),
    }),
  });

  const workspace = () => describeWorkspace({ ...found, space: guard.current() }, runtime);
  const sequence = () => journal.state().sequence;
  const countPending = () => Math.max(0, sequence() - (state.lastBackup?.sequence ?? 0));
  function status(): SafetyStatus {
    const { lastBackup, lastVerifiedAt, failure, pendingSince } = state;
    const second = secondPlace.current();
    return {
      space: guard.current(),
      journal: journal.state(),
      backups: {
        ...{ last: lastBackup, lastVerifiedAt, failure, pendingSince, secondPlace: second },
        pendingCommits: countPending(),
      },
      damage: [...journal.damage()],
    };
  }
  function tell(): void {
    const current = status();
    const { space, ...rest } = current;
    const summary = JSON.stringify([space.level, rest]);
    if (summary === told) return;
    told = summary;
    listener(current);
  }

  return {
    ...{ layout, status, journal, backups, shelf, recoveries, attachments },
    standing: () => {
      const open = journal.open();
      const space = guard.current();
      return {
        refusal: refusalNow(),
        workspace: open
          ? describeOpenJournal(open, runtime)
          : describeWorkspace({ ...found, space }, runtime),
        status: status(),
      };
    },
    readCommits: (after, cursor) => readCommitsAfter(disk, layout.segments, after, cursor),
    chooseSecondPlace: async (folder) => {
      const chosen = await secondPlace.choose(folder);
      tell();
      return chosen;
    },
    forgetSecondPlace: async () => {
      await secondPlace.forget();
      tell();
    },
    hasPending: () => journal.open() !== null && countPending() > 0,
    watch: async () => {
      void secondPlace.look().then(tell);
      await guard.measure();
      tell();
    },
    listen: (next) => {
      listener = next;
    },
    end: async () => {
      await copying;
      await journal.close().catch(() => undefined);
      await witness.writeNow(await listStoreFiles(disk, userData).catch(() => []));
    },
  };
}

async function findAll(
  disk: Disk,
  userData: string,
  layout: SafetyLayout,
  shelf: BackupShelf,
): Promise<Omit<Found, 'space'>> {
  const [standing, storeFiles, storeEngine] = await Promise.all([
    readStanding(disk, layout),
    listStoreFiles(disk, userData),
    findStoreEngine(disk, userData),
  ]);
  const isUnknown = !standing.isNewer && !standing.witness?.lastBackup;
  const [newestBackup = null] = isUnknown ? await shelf.list() : [];
  const isJournalGone = !standing.witness && standing.nextSegment === 1 && newestBackup !== null;
  const damage = isJournalGone ? [...standing.damage, journalMissing] : standing.damage;
  return { standing: { ...standing, damage }, storeFiles, storeEngine, newestBackup };
}

/** Where there is a backup, there was a journal. */
const journalMissing: Damage = {
  ...{ code: 'journal-missing', segment: null, line: null },
  ...{ fromSequence: null, toSequence: null },
};

interface State {
  lastBackup: BackupSummary | null;
  lastVerifiedAt: string | null;
  failure: string | null;
  pendingSince: string | null;
}

function startState({ standing: { witness }, newestBackup }: Omit<Found, 'space'>): State {
  const lastBackup = witness?.lastBackup ?? newestBackup;
  return {
    lastBackup,
    // No backup gets its name before it has been read again.
    lastVerifiedAt: lastBackup?.createdAt ?? null,
    failure: null,
    pendingSince: witness?.pendingSince ?? null,
  };
}
