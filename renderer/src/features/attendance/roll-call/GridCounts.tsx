// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { memo } from 'react';
import type { SexCounts } from '#shared/attendance/count-by-sex';
import { useI18n } from '../../../i18n/use-i18n';
import type { GridColumn } from './GridLine';
import { columnBox, countedGroups, geometry } from './geometry';
import classes from './RollCallGrid.module.css';

interface GridCountsProps {
  readonly columns: readonly GridColumn[];
  readonly shownColumns: readonly number[];
  /** For each session who is present. */
  readonly counts: readonly SexCounts[];
}

/** Present, women and men of each session, always in sight. */
export const GridCounts = memo(function GridCounts({
  columns,
  shownColumns,
  counts,
}: GridCountsProps) {
  const { t, number } = useI18n();
  const title = {
    total: t('attendance.marks.present'),
    F: t('people.sexGroup.F'),
    M: t('people.sexGroup.M'),
  };
  return countedGroups.map((group, line) => (
    <div
      key={group}
      role="row"
      aria-rowindex={3 + line}
      className={`${classes.line} ${classes.counts}`}
      data-group={group}
      style={{ height: geometry.countLine }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.name}>
        {title[group]}
      </div>
      {shownColumns.map((index) => (
        <div
          key={index}
          role="gridcell"
          aria-colindex={index + 2}
          className={classes.slot}
          data-day-end={columns[index]?.isDayEnd || undefined}
          style={columnBox(index)}
        >
          {number(counts[index]?.[group] ?? 0)}
        </div>
      ))}
    </div>
  ));
});
