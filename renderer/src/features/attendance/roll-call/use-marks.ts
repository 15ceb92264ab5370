import { useMemo, useSyncExternalStore } from 'react';
import { nextMark } from '#shared/attendance/mark-keys';
import type { Mark } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';
import { useDatabase } from '../../../db/use-live';
import { useNotices } from '../../../ui/notices';
import { fillBlanks, fillBlock, fillFrom, togglePresent } from './fill';
import { blockOf, type Selection } from './grid-moves';
import { keepMarks } from './kept-marks';
import { entryAt } from './mark-table';
import type { MarksState } from './marks-store';
import type { RosterLine } from './roster-lines';

export interface Marks extends MarksState {
  readonly markBlock: (selection: Selection, mark: Mark | null) => void;
  readonly toggleBlock: (selection: Selection) => void;
  readonly fillFrom: (selection: Selection, side: 'above' | 'before') => void;
  readonly fillSession: (column: number) => void;
  readonly turnCell: (row: number, column: number) => void;
  /** Sets marks as one action. */
  readonly set: (choices: readonly MarkChoice[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The marks of a training, and what the grid can do with them. */
export function useMarks(
  trainingId: string,
  lines: readonly RosterLine[],
  sessions: readonly Session[],
): Marks {
  const database = useDatabase();
  const { failed } = useNotices();
  const store = useMemo(
    () => keepMarks(database, trainingId, failed),
    [database, trainingId, failed],
  );
  const state = useSyncExternalStore(store.subscribe, store.current);
  const sessionIds = sessions.map(({ id }) => id);
  const table = () => store.current().table;

  /** One cell is typed along; more are one step in the history. */
  const write = (choices: readonly MarkChoice[]) => {
    if (choices.length === 1) store.mark(choices);
    else store.fill(choices);
  };

  return {
    ...state,
    markBlock: (selection, mark) =>
      write(fillBlock(table(), lines, sessionIds, blockOf(selection), mark)),
    toggleBlock: (selection) =>
      write(togglePresent(table(), lines, sessionIds, blockOf(selection))),
    fillFrom: (selection, side) =>
      write(fillFrom(side, table(), lines, sessionIds, blockOf(selection))),
    fillSession: (column) => {
      const counted = lines.filter((line) => line.isCounted);
      const sessionId = sessionIds[column];
      if (sessionId !== undefined) write(fillBlanks(table(), counted, sessionId, 'present'));
    },
    turnCell: (row, column) => {
      const [enrolmentId, sessionId] = [lines[row]?.enrolmentId, sessionIds[column]];
      if (enrolmentId === undefined || sessionId === undefined) return;
      const mark = entryAt(table(), { enrolmentId, sessionId })?.mark ?? null;
      store.mark([{ enrolmentId, sessionId, mark: nextMark(mark) }]);
    },
    set: write,
    undo: store.undo,
    redo: store.redo,
  };
}
