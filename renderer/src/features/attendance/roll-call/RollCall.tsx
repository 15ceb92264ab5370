import { Group, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { firstCell, fitSelection } from './grid-moves';
import { MarkLegend } from './MarkLegend';
import { rowMarks } from './mark-table';
import classes from './RollCall.module.css';
import { RollCallGrid } from './RollCallGrid';
import type { RosterLine } from './roster-lines';
import { useMarks } from './use-marks';

interface RollCallProps {
  readonly trainingId: string;
  readonly lines: readonly RosterLine[];
  readonly sessions: readonly Session[];
  readonly actions: ReactNode;
}

/** The grid with its legend; it knows what is selected and says aloud what has been marked. */
export function RollCall({ trainingId, lines, sessions, actions }: RollCallProps) {
  const { t } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState(firstCell);
  const marks = useMarks(trainingId, lines, sessions);
  const selection = fitSelection(selected, { rows: lines.length, columns: sessions.length });
  const { row, column } = selection.active;
  const [line, session] = [lines[row], sessions[column]];
  const mark =
    line && session ? rowMarks(marks.table, line.enrolmentId).get(session.id) : undefined;
  return (
    <div className={classes.rollCall}>
      <Group className={classes.bar} gap="xs">
        <MarkLegend onMark={(chosen) => marks.markBlock(selection, chosen)} />
        {marks.unsavedCount > 0 ? (
          <span className={classes.saving}>
            {t('rollCall.saving', { count: marks.unsavedCount })}
          </span>
        ) : null}
        {actions}
      </Group>
      {marks.isComplete && lines.length > 0 ? (
        <RollCallGrid
          scroller={scroller}
          lines={lines}
          sessions={sessions}
          table={marks.table}
          selection={selection}
          onSelect={setSelected}
          onMark={(chosen) => marks.markBlock(selection, chosen)}
          onTogglePresent={() => marks.toggleBlock(selection)}
          onFillSession={marks.fillSession}
          onTurn={marks.turnCell}
        />
      ) : null}
      <VisuallyHidden role="status">
        {mark ? `${line?.name}: ${t(`attendance.marks.${mark}`)}` : ''}
      </VisuallyHidden>
    </div>
  );
}
