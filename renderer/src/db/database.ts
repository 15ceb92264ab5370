import { Dexie, type EntityTable } from 'dexie';
import type { Change } from '#shared/journal/change';
import { largestCommit } from '#shared/journal/commit-size';
import type { ChangeBlock, PlaceBucket } from './change-block';
import type { CommitListener } from './commit-listeners';
import type { Device } from './device';
import { migrations } from './migrations';
import { upgradeStore } from './migrations/upgrade-rows';
import type { RowOf, TableName } from './record-schemas';
import type { Journal } from './safety/journal';
import { createWriteGate } from './safety/write-gate';

type Tables = { readonly [Name in TableName]: EntityTable<RowOf<Name>, 'id'> };

export const databaseName = 'tadrib';

/** The working store of the window. Reads are free; every write goes through `commit`. */
export class Database extends Dexie {
  declare readonly trainings: Tables['trainings'];
  declare readonly trainingOrganisations: Tables['trainingOrganisations'];
  declare readonly trainingFunding: Tables['trainingFunding'];
  declare readonly sessions: Tables['sessions'];
  declare readonly people: Tables['people'];
  declare readonly distinctPeople: Tables['distinctPeople'];
  declare readonly listShapes: Tables['listShapes'];
  declare readonly enrolments: Tables['enrolments'];
  declare readonly attendance: Tables['attendance'];
  declare readonly organisations: Tables['organisations'];
  declare readonly programmes: Tables['programmes'];
  declare readonly topics: Tables['topics'];
  declare readonly sourceDocuments: Tables['sourceDocuments'];
  declare readonly drafts: Tables['drafts'];
  declare readonly settings: Tables['settings'];
  declare readonly changes: EntityTable<Change, 'id'>;
  declare readonly changeBlocks: EntityTable<ChangeBlock, 'id'>;
  declare readonly changePlaces: EntityTable<PlaceBucket, 'id'>;
  declare readonly device: EntityTable<{ id: string }, 'id'>;

  /** Who writes: set by `openDatabase` before anything can be written. */
  identity: Device | null = null;
  readonly commitListeners = new Set<CommitListener>();
  /** Where each commit is written outside the store before it counts as saved; none in unit tests. */
  journal: Journal | null = null;
  /** Closed when nothing more can be kept safely. */
  readonly writeGate = createWriteGate();
  /** Bytes of one commit beyond which nothing is written. */
  commitLimit = largestCommit;

  constructor(name: string = databaseName) {
    // Chromium's default lost 15 seconds of acknowledged edits at a power cut; strict lost none.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const migration of migrations) {
      const version = this.version(migration.version).stores({ ...migration.stores });
      if (migration.rows || migration.upgrade) {
        version.upgrade((transaction) => upgradeStore(migration, transaction));
      }
    }
  }
}
