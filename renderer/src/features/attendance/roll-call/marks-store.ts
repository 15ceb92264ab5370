import type { Commit } from '../../../db/commit-listeners';
import type { Database } from '../../../db/database';
import { type MarkChoice, readAttendance, setMarks } from '../../../db/repositories/attendance';
import { addStep, noSteps, stepBack, stepForward } from './mark-steps';
import { type MarkTable, makeMarkTable, withMarks } from './mark-table';

/** What was done last, for the one who wants to be sure or to take it back. */
export interface LastAction {
  readonly kind: 'set' | 'undone' | 'redone';
  readonly count: number;
}

export interface MarksState {
  /** False while the marks are being read for the first time. */
  readonly isComplete: boolean;
  /** What the grid shows: the stored marks, and over them those that are still being written. */
  readonly table: MarkTable;
  readonly unsavedCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastAction: LastAction | null;
}

export interface MarksStore {
  readonly current: () => MarksState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the marks at once and writes them behind, together with others that wait. */
  readonly mark: (choices: readonly MarkChoice[]) => void;
  /** The same as a commit of its own: in the history it is one action. */
  readonly fill: (choices: readonly MarkChoice[]) => void;
  /** Take the last action in this grid back, and do it again; nothing when there is none. */
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Batch {
  readonly choices: MarkChoice[];
  readonly isWhole: boolean;
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
  let history = noSteps;
  let loading: Promise<void> | null = null;
  let state: MarksState = {
    isComplete: false,
    table: stored,
    unsavedCount: 0,
    canUndo: false,
    canRedo: false,
    lastAction: null,
  };

  const publish = (change: Partial<MarksState>) => {
    const unsavedCount = waiting.reduce((sum, batch) => sum + batch.choices.length, 0);
    const [canUndo, canRedo] = [history.past.length > 0, history.future.length > 0];
    state = { ...state, ...change, unsavedCount, canUndo, canRedo };
    for (const listener of listeners) listener();
  };

  const showAll = () =>
    withMarks(
      stored,
      waiting.flatMap((batch) => batch.choices),
    );

  const load = async () => {
    stored = makeMarkTable(await readAttendance(database, trainingId));
    publish({ table: showAll(), isComplete: true });
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
    publish({ table: showAll() });
  };
  /** The commits of this grid tell it nothing new; which are its own is known as soon as they return. */
  const own = new Set<string>();
  const listen = (commit: Commit) => {
    setTimeout(() => {
      if (!own.delete(commit.id)) follow(commit).catch(onFailed);
    });
  };

  const writeNext = async () => {
    const batch = waiting[0];
    if (!batch || batch.isBeingWritten) return;
    batch.isBeingWritten = true;
    let shown = state.table;
    try {
      const { id } = await setMarks(database, trainingId, batch.choices, 'typed');
      own.add(id);
      stored = withMarks(stored, batch.choices);
      waiting = waiting.slice(1);
      shown = state.table;
    } catch (error) {
      waiting = waiting.slice(1);
      shown = showAll();
      onFailed(error);
    }
    publish({ table: shown });
    await writeNext();
  };

  const enqueue = (choices: readonly MarkChoice[], isWhole: boolean, kind: LastAction['kind']) => {
    const last = waiting.at(-1);
    const canJoin = last && !last.isBeingWritten && !last.isWhole && !isWhole;
    if (canJoin) last.choices.push(...choices);
    else waiting = [...waiting, { choices: [...choices], isWhole, isBeingWritten: false }];
    publish({
      table: withMarks(state.table, choices),
      lastAction: { kind, count: choices.length },
    });
    void writeNext();
  };

  const act = (choices: readonly MarkChoice[], isWhole: boolean) => {
    if (choices.length === 0) return;
    history = addStep(history, state.table, choices);
    enqueue(choices, isWhole, 'set');
  };

  const walk = (step: typeof stepBack, kind: LastAction['kind']) => {
    const walked = step(history, state.table);
    if (!walked) return;
    history = walked.history;
    enqueue(walked.choices, walked.choices.length > 1, kind);
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
    mark: (choices) => act(choices, false),
    fill: (choices) => act(choices, true),
    undo: () => walk(stepBack, 'undone'),
    redo: () => walk(stepForward, 'redone'),
  };
}
