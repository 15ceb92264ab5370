import type { Commit } from '../../../db/commit-listeners';
import type { Database } from '../../../db/database';
import { type MarkChoice, readAttendance, setMarks } from '../../../db/repositories/attendance';
import { type MarkTable, makeMarkTable, withMarks } from './mark-table';

export interface MarksState {
  /** False while the marks are being read for the first time. */
  readonly isComplete: boolean;
  /** What the grid shows: the stored marks, and over them those that are still being written. */
  readonly table: MarkTable;
  readonly unsavedCount: number;
}

export interface MarksStore {
  readonly current: () => MarksState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the marks at once and writes them behind, together with others that wait. */
  readonly mark: (choices: readonly MarkChoice[]) => void;
  /** The same as a commit of its own, so that it can be undone as one step. */
  readonly fill: (choices: readonly MarkChoice[], onSaved: (commit: Commit) => void) => void;
}

interface Batch {
  readonly choices: MarkChoice[];
  readonly onSaved: ((commit: Commit) => void) | null;
  isBeingWritten: boolean;
}

/**
 * The marks of one training for the grid. Typing never waits for the disk: marks queue up behind the write
 * that is under way. Marks that could not be written disappear from the grid, and `onFailed` says why.
 */
export function createMarksStore(
  database: Database,
  trainingId: string,
  onFailed: (error: unknown) => void,
): MarksStore {
  const listeners = new Set<() => void>();
  let stored: MarkTable = new Map();
  let waiting: readonly Batch[] = [];
  let loading: Promise<void> | null = null;
  let state: MarksState = { isComplete: false, table: stored, unsavedCount: 0 };

  const publish = (table: MarkTable, isComplete = state.isComplete) => {
    const unsavedCount = waiting.reduce((sum, batch) => sum + batch.choices.length, 0);
    state = { isComplete, table, unsavedCount };
    for (const listener of listeners) listener();
  };

  const showAll = () =>
    withMarks(
      stored,
      waiting.flatMap((batch) => batch.choices),
    );

  const load = async () => {
    stored = makeMarkTable(await readAttendance(database, trainingId));
    publish(showAll(), true);
  };

  /** Marks that came about in another way: an undo, an import. Read after the first reading, so they are newer. */
  const follow = async ({ changes }: Commit) => {
    const keys = changes.filter(({ table }) => table === 'attendance').map(({ key }) => key);
    if (keys.length === 0) return;
    await loading;
    const rows = (await database.attendance.bulkGet(keys)).filter(
      (row) => row?.trainingId === trainingId,
    );
    const choices = rows.flatMap((row) =>
      row ? { ...row, mark: row.deletedAt === null ? row.mark : null } : [],
    );
    stored = withMarks(stored, choices);
    publish(showAll());
  };
  const listen = (commit: Commit) => void follow(commit).catch(onFailed);

  const writeNext = async () => {
    const batch = waiting[0];
    if (!batch || batch.isBeingWritten) return;
    batch.isBeingWritten = true;
    let shown = state.table;
    try {
      const commit = await setMarks(database, trainingId, batch.choices, 'typed');
      stored = withMarks(stored, batch.choices);
      waiting = waiting.slice(1);
      shown = state.table;
      batch.onSaved?.(commit);
    } catch (error) {
      waiting = waiting.slice(1);
      shown = showAll();
      onFailed(error);
    }
    publish(shown);
    await writeNext();
  };

  const enqueue = (choices: readonly MarkChoice[], onSaved: Batch['onSaved']) => {
    if (choices.length === 0) return;
    const last = waiting.at(-1);
    const canJoin = last && !last.isBeingWritten && last.onSaved === null && onSaved === null;
    if (canJoin) last.choices.push(...choices);
    else waiting = [...waiting, { choices: [...choices], onSaved, isBeingWritten: false }];
    publish(withMarks(state.table, choices));
    void writeNext();
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        database.commitListeners.add(listen);
        loading = load();
        loading.catch(onFailed);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) database.commitListeners.delete(listen);
      };
    },
    mark: (choices) => enqueue(choices, null),
    fill: (choices, onSaved) => enqueue(choices, onSaved),
  };
}
