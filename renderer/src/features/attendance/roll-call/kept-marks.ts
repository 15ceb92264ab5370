import type { Database } from '../../../db/database';
import { createMarksStore, type MarksStore } from './marks-store';

type OnFailed = (error: unknown) => void;

interface Kept {
  readonly trainingId: string;
  readonly store: MarksStore;
  readonly report: { onFailed: OnFailed };
  readonly release: () => void;
}

const keptMarks = new WeakMap<Database, Kept>();

/**
 * The marks of the training that was opened last stay in memory: who goes from the table to the door and back finds them at
 * once, and what was done in the table can still be taken back.
 */
export function keepMarks(database: Database, trainingId: string, onFailed: OnFailed): MarksStore {
  const known = keptMarks.get(database);
  if (known?.trainingId === trainingId) {
    known.report.onFailed = onFailed;
    return known.store;
  }
  known?.release();
  const report = { onFailed };
  const store = createMarksStore(database, trainingId, (error) => report.onFailed(error));
  const release = store.subscribe(() => {});
  keptMarks.set(database, { trainingId, store, report, release });
  return store;
}
