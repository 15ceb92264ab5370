// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { memo } from 'react';
import type { CaptureWay, Mark } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import { columnBox, geometry, headRows } from './geometry';
import { MarkSymbol } from './MarkSymbol';
import type { RowMarks } from './mark-table';
import classes from './RollCallGrid.module.css';
import type { RosterLine } from './roster-lines';

/** The texts of the cells, looked up once for all of them. */
export interface MarkTexts {
  readonly full: Readonly<Record<Mark, string>>;
  readonly short: Readonly<Record<Mark, string>>;
  readonly none: string;
  /** How a mark came here, said only where it was not typed. */
  readonly captured: Readonly<Record<CaptureWay, string>>;
}

/** A session as the grid shows it. */
export interface GridColumn {
  readonly session: Session;
  /** What a screen reader says. */
  readonly label: string;
  readonly isDayEnd: boolean;
}

interface GridLineProps {
  readonly gridId: string;
  readonly line: RosterLine;
  readonly row: number;
  readonly columns: readonly GridColumn[];
  /** The columns in sight. */
  readonly shownColumns: readonly number[];
  readonly marks: RowMarks;
  readonly texts: MarkTexts;
  /** The active column when the active cell is in this line, else -1. */
  readonly activeColumn: number;
  /** First and last selected column, or -1. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

/** One person's marks. Drawn anew only when something of this line changes. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { line, row, columns, marks, texts, activeColumn } = props;
  const { number } = useI18n();
  return (
    <div
      role="row"
      aria-rowindex={row + 1 + headRows}
      className={classes.line}
      style={{ height: geometry.line, transform: `translateY(${row * geometry.line}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes.name}
        data-row={row}
        data-active={activeColumn >= 0 || undefined}
      >
        <span className={classes.number}>{number(row + 1)}</span>
        <div className={classes.names} data-uncounted={!line.isCounted || undefined}>
          <PersonName name={line.name} secondName={line.secondName} />
        </div>
      </div>
      {props.shownColumns.map((index) => {
        const column = columns[index];
        if (!column) return null;
        const entry = marks.get(column.session.id);
        const way = entry && entry.capturedBy !== 'typed' ? entry.capturedBy : undefined;
        const text = entry ? texts.full[entry.mark] : texts.none;
        const origin = way ? ` (${texts.captured[way]})` : '';
        return (
          <div
            key={column.session.id}
            role="gridcell"
            id={cellId(props.gridId, row, index)}
            aria-colindex={index + 2}
            aria-selected={index >= props.selectedFrom && index <= props.selectedTo}
            aria-label={`${line.name}, ${column.label}, ${text}${origin}`}
            className={`${classes.slot} ${classes.cell}`}
            style={columnBox(index)}
            data-row={row}
            data-column={index}
            data-active={index === activeColumn || undefined}
            data-day-end={column.isDayEnd || undefined}
            data-captured={way}
          >
            {entry ? <MarkSymbol mark={entry.mark} text={texts.short[entry.mark]} /> : null}
          </div>
        );
      })}
    </div>
  );
});
