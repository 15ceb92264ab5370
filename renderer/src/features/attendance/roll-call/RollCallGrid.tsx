import { VisuallyHidden } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type CSSProperties, useId, useMemo } from 'react';
import { captureWays, marks } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import { createPresentCounter } from './count-present';
import { GridCounts } from './GridCounts';
import { GridHead } from './GridHead';
import { cellId, type GridColumn, GridLine, type MarkTexts } from './GridLine';
import { geometry, headRows, nameWidth } from './geometry';
import { blockOf } from './grid-moves';
import type { RollCallGridProps } from './grid-props';
import { rowMarks } from './mark-table';
import classes from './RollCallGrid.module.css';
import { readTexts } from './read-texts';
import { sessionName } from './session-name';
import { useGridKeys } from './use-grid-keys';
import { useGridMouse } from './use-grid-mouse';
import { useGridWindow } from './use-grid-window';

/**
 * People by half-days. The grid keeps the focus and names its active cell, so that typing stays quick however
 * many rows there are; only the cells in sight are drawn.
 */
export function RollCallGrid(props: RollCallGridProps) {
  const { scroller, lines, sessions, table, selection } = props;
  const i18n = useI18n();
  const { t, direction } = i18n;
  const gridId = useId();
  const { active } = selection;
  const size = { rows: lines.length, columns: sessions.length };
  const { ref: measure, width } = useElementSize();
  const namesWidth = nameWidth(width, sessions.length);
  const shown = useGridWindow(scroller, size, active, namesWidth, direction);
  const onKeyDown = useGridKeys(props, size);
  const mouse = useGridMouse(props, size);
  const columns = useMemo(() => describeColumns(sessions, i18n), [sessions, i18n]);
  const texts = useMemo(() => readMarkTexts(i18n), [i18n]);
  const countPresent = useMemo(
    () =>
      createPresentCounter(
        lines,
        sessions.map(({ id }) => id),
      ),
    [lines, sessions],
  );
  const counts = useMemo(() => countPresent(table), [countPresent, table]);
  const peopleCount = useMemo(() => lines.filter((line) => line.isCounted).length, [lines]);
  const { from, to } = blockOf(selection);
  const isSelected = (row: number) => row >= from.row && row <= to.row;

  return (
    <div
      ref={useMergedRef(scroller, measure)}
      role="grid"
      tabIndex={0}
      aria-label={t('rollCall.label')}
      aria-describedby={`${gridId}-help`}
      aria-multiselectable
      aria-rowcount={lines.length + headRows}
      aria-colcount={sessions.length + 1}
      aria-activedescendant={cellId(gridId, active.row, active.column)}
      className={classes.grid}
      // React's types know no custom properties.
      style={{ '--name-width': `${namesWidth}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', props.onCopy());
      }}
      onPaste={(event) => {
        event.preventDefault();
        props.onPaste(event.clipboardData.getData('text/plain'));
      }}
      {...mouse}
    >
      <div
        role="presentation"
        className={classes.table}
        style={{ width: `calc(var(--name-width) + ${sessions.length * geometry.column}px)` }}
      >
        <div role="rowgroup" className={classes.head}>
          <GridHead
            columns={columns}
            shownColumns={shown.columns}
            activeColumn={active.column}
            peopleCount={peopleCount}
          />
          <GridCounts columns={columns} shownColumns={shown.columns} counts={counts} />
        </div>
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: lines.length * geometry.line }}
        >
          {shown.rows.map((row) => {
            const line = lines[row];
            return line ? (
              <GridLine
                key={line.enrolmentId}
                gridId={gridId}
                line={line}
                row={row}
                columns={columns}
                shownColumns={shown.columns}
                texts={texts}
                marks={rowMarks(table, line.enrolmentId)}
                activeColumn={row === active.row ? active.column : -1}
                selectedFrom={isSelected(row) ? from.column : -1}
                selectedTo={isSelected(row) ? to.column : -1}
              />
            ) : null;
          })}
        </div>
      </div>
      <VisuallyHidden id={`${gridId}-help`}>{t('rollCall.help')}</VisuallyHidden>
    </div>
  );
}

function readMarkTexts({ t }: I18n): MarkTexts {
  return {
    full: readTexts(marks, (mark) => t(`attendance.marks.${mark}`)),
    short: readTexts(marks, (mark) => t(`attendance.marksShort.${mark}`)),
    captured: readTexts(captureWays, (way) => t(`attendance.captureWays.${way}`)),
    none: t('rollCall.noMark'),
  };
}

function describeColumns(sessions: readonly Session[], i18n: I18n): GridColumn[] {
  return sessions.map((session, index) => ({
    session,
    label: sessionName(session, i18n),
    isDayEnd: sessions[index + 1]?.date !== session.date,
  }));
}
