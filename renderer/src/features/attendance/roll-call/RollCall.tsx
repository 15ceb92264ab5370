import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { type Mark, marks as markNames } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { useStable } from '../../../ui/use-stable';
import { CellStatus } from './CellStatus';
import { applyPaste, type PastePlan, planPaste, writeCells } from './clipboard';
import { FindPerson } from './FindPerson';
import { blockOf, type Cell, countCells, fitSelection, selectCell } from './grid-moves';
import { MarkLegend } from './MarkLegend';
import { MarksLine } from './MarksLine';
import { rowMarks } from './mark-table';
import { PasteDialog } from './PasteDialog';
import classes from './RollCall.module.css';
import { RollCallGrid } from './RollCallGrid';
import { readTexts } from './read-texts';
import type { RosterLine } from './roster-lines';
import { useMarks } from './use-marks';

interface RollCallProps {
  readonly trainingId: string;
  readonly lines: readonly RosterLine[];
  readonly sessions: readonly Session[];
  /** Where to begin. */
  readonly firstCell: Cell;
  readonly actions: ReactNode;
}

/** The grid with its legend; it knows what is selected and says aloud what has been marked. */
export function RollCall({ trainingId, lines, sessions, firstCell, actions }: RollCallProps) {
  const { t } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState(() => selectCell(firstCell));
  const [pasted, setPasted] = useState<PastePlan | null>(null);
  const marks = useMarks(trainingId, lines, sessions);
  const selection = fitSelection(selected, { rows: lines.length, columns: sessions.length });
  const { row, column } = selection.active;
  const [line, session] = [lines[row], sessions[column]];
  const entry =
    line && session ? rowMarks(marks.table, line.enrolmentId).get(session.id) : undefined;
  const sessionIds = sessions.map(({ id }) => id);
  // A mark draws the grid anew, and not the bar above it.
  const focusGrid = useStable(() => scroller.current?.focus({ preventScroll: true }));
  const markSelected = useStable((chosen: Mark | null) => marks.markBlock(selection, chosen));
  const goToRow = useStable((found: number) => setSelected(selectCell({ row: found, column })));

  const paste = (text: string) => {
    const plan = planPaste(text, lines, sessionIds, blockOf(selection));
    const { choices, replaced } = applyPaste(plan, marks.table, new Map());
    const isPlain = plan.unknown.size === 0 && plan.outside === 0 && replaced === 0;
    if (isPlain && choices.length > 0) marks.set(choices);
    else setPasted(plan);
  };
  const copy = () => {
    const letters = readTexts(markNames, (mark) => t(`attendance.marksShort.${mark}`));
    return writeCells(marks.table, lines, sessionIds, blockOf(selection), letters);
  };
  const closePaste = () => {
    setPasted(null);
    requestAnimationFrame(focusGrid);
  };

  return (
    <div className={classes.rollCall} data-unsaved={marks.unsavedCount}>
      <div className={classes.bar}>
        <MarkLegend onMark={markSelected} />
        <MarksLine marks={marks} />
        <div className={classes.end}>
          <FindPerson lines={lines} onFind={goToRow} onDone={focusGrid} />
          {actions}
        </div>
      </div>
      {marks.isComplete && lines.length > 0 ? (
        <RollCallGrid
          scroller={scroller}
          lines={lines}
          sessions={sessions}
          table={marks.table}
          selection={selection}
          onSelect={setSelected}
          onMark={markSelected}
          onTogglePresent={() => marks.toggleBlock(selection)}
          onFillFrom={(side) => marks.fillFrom(selection, side)}
          onFillSession={marks.fillSession}
          onTurn={marks.turnCell}
          onUndo={marks.undo}
          onRedo={marks.redo}
          onCopy={copy}
          onPaste={paste}
        />
      ) : null}
      {marks.isComplete ? null : <p className={classes.reading}>{t('rollCall.reading')}</p>}
      {marks.isComplete && line && session ? (
        <CellStatus
          line={line}
          session={session}
          entry={entry}
          selectedCount={countCells(blockOf(selection))}
        />
      ) : null}
      {pasted ? (
        <PasteDialog
          plan={pasted}
          table={marks.table}
          onApply={(choices) => {
            marks.set(choices);
            closePaste();
          }}
          onClose={closePaste}
        />
      ) : null}
      <VisuallyHidden role="status">
        {entry
          ? t('common.labelled', {
              label: line?.name ?? '',
              value: t(`attendance.marks.${entry.mark}`),
            })
          : ''}
      </VisuallyHidden>
    </div>
  );
}
