import type { BackupSummary } from '#shared/journal/backup';
import type { StoreEngine } from '#shared/journal/standing';
import type { Log } from '../log';
import type { Disk } from './disk';
import type { OpenJournal } from './journal-keeper';
import type { SafetyLayout } from './layout';
import type { StoreFiles } from './store-folder';
import { type Witness, writeWitness } from './witness';

/** What the witness says beside the place of the journal. */
export interface WitnessFacts {
  readonly program: string;
  readonly chromium: number;
  readonly engine: StoreEngine;
  readonly lastBackup: BackupSummary | null;
  readonly pendingSince: string | null;
}

export interface WitnessKeeper {
  /** Soon: many commits in a row are witnessed once. The journal has them already. */
  readonly writeSoon: () => void;
  readonly writeNow: (storeFiles?: StoreFiles) => Promise<void>;
}

const delay = 1_000;

interface Surroundings {
  readonly disk: Disk;
  readonly layout: SafetyLayout;
  readonly journal: () => OpenJournal | null;
  readonly facts: () => WitnessFacts;
  readonly log: Log;
}

export function createWitnessKeeper(surroundings: Surroundings): WitnessKeeper {
  const { disk, layout, journal, facts, log } = surroundings;
  let timer: NodeJS.Timeout | null = null;
  let work: Promise<void> = Promise.resolve();

  async function write(storeFiles: StoreFiles | null): Promise<void> {
    const opened = journal();
    if (!opened) return;
    const { head, place } = opened;
    const { segment, offset, hash, tally } = place;
    const witness: Witness = {
      ...{ format: 1, workspaceId: head.workspaceId, deviceId: head.deviceId },
      ...{ schema: head.schema, segment, offset, hash, tally, storeFiles },
      ...facts(),
    };
    try {
      await writeWitness(disk, layout.witness, witness);
    } catch {
      // The journal speaks for itself without it; a full disk has its own message.
      log('witness-failed');
    }
  }
  function cancel(): void {
    if (timer) clearTimeout(timer);
    timer = null;
  }
  function writeNow(storeFiles: StoreFiles | null = null): Promise<void> {
    cancel();
    work = work.then(() => write(storeFiles));
    return work;
  }
  return {
    writeSoon: () => {
      timer ??= setTimeout(() => void writeNow(), delay);
    },
    writeNow,
  };
}
