// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { UnstyledButton } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { memo } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { GridColumn } from './GridLine';
import { columnBox, geometry } from './geometry';
import classes from './RollCallGrid.module.css';
import { groupByDay } from './session-name';

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly shownColumns: readonly number[];
  readonly activeColumn: number;
  /** People who are counted. */
  readonly peopleCount: number;
}

/**
 * Days above, their half-days below; a mark changes nothing here. The buttons of "all present" are for the mouse, and
 * the grid answers their clicks; it has a key for the same.
 */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { columns, shownColumns, activeColumn, peopleCount } = props;
  const { t, shortDay, number } = useI18n();
  const first = shownColumns[0] ?? 0;
  const last = shownColumns.at(-1) ?? -1;
  const days = groupByDay(columns.map(({ session }) => session)).filter(
    ({ start, count }) => start <= last && start + count > first,
  );
  const corner = (text: string, height: number) => (
    <div role="columnheader" aria-colindex={1} className={classes.name} style={{ height }}>
      {text}
    </div>
  );
  return (
    <>
      <div
        role="row"
        aria-rowindex={1}
        className={classes.line}
        style={{ height: geometry.dayLine }}
      >
        {corner(t('participants.registered', { count: peopleCount }), geometry.dayLine)}
        {days.map(({ date, day, start, count }) => {
          const name = t('rollCall.day', { day: number(day), date: shortDay(date) });
          return (
            <div
              key={date}
              role="columnheader"
              aria-colindex={start + 2}
              aria-colspan={count}
              className={classes.slot}
              title={name}
              data-day-end
              style={columnBox(start, count)}
            >
              <span className={classes.day}>{count > 1 ? name : shortDay(date)}</span>
            </div>
          );
        })}
      </div>
      <div
        role="row"
        aria-rowindex={2}
        className={classes.line}
        style={{ height: geometry.sessionLine }}
      >
        {corner(t('rollCall.name'), geometry.sessionLine)}
        {shownColumns.map((index) => {
          const column = columns[index];
          return column ? (
            <div
              key={column.session.id}
              role="columnheader"
              aria-colindex={index + 2}
              aria-label={column.label}
              className={classes.slot}
              data-active={index === activeColumn || undefined}
              data-day-end={column.isDayEnd || undefined}
              style={columnBox(index)}
            >
              <UnstyledButton
                className={classes.fill}
                tabIndex={-1}
                title={t('rollCall.fillHint', { session: column.label })}
                aria-label={t('rollCall.fillHint', { session: column.label })}
                data-fill={index}
              >
                <span>{t(`attendance.halfDaysShort.${column.session.half}`)}</span>
                <IconChecks size={13} stroke={1.6} aria-hidden />
              </UnstyledButton>
            </div>
          ) : null;
        })}
      </div>
    </>
  );
});
