import { useMemo, useSyncExternalStore } from 'react';
import { nextMark } from '#shared/attendance/mark-keys';
import type { Mark } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import type { Commit } from '../../../db/commit-listeners';
import type { MarkChoice } from '../../../db/repositories/attendance';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { fillBlanks, fillBlock, togglePresent } from './fill';
import { blockOf, countCells, type Selection } from './grid-moves';
import { rowMarks } from './mark-table';
import { createMarksStore, type MarksState } from './marks-store';
import type { RosterLine } from './roster-lines';

interface Marks extends MarksState {
  readonly markBlock: (selection: Selection, mark: Mark | null) => void;
  readonly toggleBlock: (selection: Selection) => void;
  readonly fillSession: (column: number) => void;
  readonly turnCell: (row: number, column: number) => void;
}

/** The marks of a training, and what the grid can do with them. */
export function useMarks(
  trainingId: string,
  lines: readonly RosterLine[],
  sessions: readonly Session[],
): Marks {
  const database = useDatabase();
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const store = useMemo(
    () => createMarksStore(database, trainingId, failed),
    [database, trainingId, failed],
  );
  const state = useSyncExternalStore(store.subscribe, store.current);
  const sessionIds = sessions.map(({ id }) => id);

  const tell = (count: number) => (commit: Commit) =>
    done(t('rollCall.marksSet', { count }), () => undoCommit(database, commit.id));

  /** One cell is typed along; more are one step that the notice can take back. */
  const write = (choices: readonly MarkChoice[], isOneCell: boolean) => {
    if (isOneCell) store.mark(choices);
    else store.fill(choices, tell(choices.length));
  };

  return {
    ...state,
    markBlock: (selection, mark) => {
      const block = blockOf(selection);
      const choices = fillBlock(store.current().table, lines, sessionIds, block, mark);
      write(choices, countCells(block) === 1);
    },
    toggleBlock: (selection) => {
      const block = blockOf(selection);
      const choices = togglePresent(store.current().table, lines, sessionIds, block);
      write(choices, countCells(block) === 1);
    },
    fillSession: (column) => {
      const counted = lines.filter((line) => line.isCounted);
      const sessionId = sessionIds[column];
      if (sessionId === undefined) return;
      write(fillBlanks(store.current().table, counted, sessionId, 'present'), false);
    },
    turnCell: (row, column) => {
      const [enrolmentId, sessionId] = [lines[row]?.enrolmentId, sessionIds[column]];
      if (enrolmentId === undefined || sessionId === undefined) return;
      const mark = rowMarks(store.current().table, enrolmentId).get(sessionId) ?? null;
      store.mark([{ enrolmentId, sessionId, mark: nextMark(mark) }]);
    },
  };
}
