import type { ListColumn } from '#shared/people/list-reading/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import { CellEditor } from './CellEditor';
import { LineMarkBadge } from './LineMarkBadge';
import classes from './ListPreview.module.css';
import { markLine } from './outcome-text';
import { hasProblem } from './problem-columns';
import type { ImportState } from './use-import-state';
import type { ViewRow } from './view-rows';
import { WhomCell } from './WhomCell';

interface PreviewRowProps {
  readonly row: ViewRow;
  readonly index: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly template: string;
  readonly columns: readonly { readonly column: ListColumn }[];
  readonly side: ImportSide;
  readonly state: ImportState;
  /** Which cell the arrows stand on; `null` for the rows that are not selected. */
  readonly activeColumn: number | null;
  readonly editedColumn: number | null;
  readonly onSelect: (index: number, column: number | null) => void;
  readonly onEdit: (column: number | null) => void;
}

/** One row: its mark, whom it means, and its cells as they came. */
export function PreviewRow(props: PreviewRowProps) {
  const { row, index, columns, state, side, activeColumn, editedColumn, onSelect, onEdit } = props;
  const { t, number } = useI18n();
  const isActive = activeColumn !== null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all rows are handled by their group
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={classes.row}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.start}px)` }}
      onClick={() => onSelect(index, null)}
    >
      <div role="gridcell" tabIndex={-1} className={classes.numberCell} data-fixed={1}>
        {number(row.row + 1)}
      </div>
      <div role="gridcell" tabIndex={-1} className={classes.fixedCell} data-fixed={2}>
        {row.kind === 'line' ? (
          <LineMarkBadge mark={markLine(row.line, state.decisions.answers.get(row.row))} />
        ) : (
          <span className={classes.quiet}>{t(`peopleLists.rowKinds.${toKey(row.rowKind)}`)}</span>
        )}
      </div>
      <div role="gridcell" tabIndex={-1} className={classes.fixedCell} data-fixed={3}>
        {row.kind === 'line' ? <WhomCell line={row.line} side={side} state={state} /> : null}
      </div>
      {columns.map(({ column }, place) => {
        const value = state.cellAt(row.row, column.index);
        const isEdited = editedColumn === place;
        const isWrong = row.kind === 'line' && hasProblem(row.line, column.meaning);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same
          <div
            key={column.index}
            role="gridcell"
            tabIndex={-1}
            className={classes.cell}
            data-active={activeColumn === place || undefined}
            data-unread={
              ['ignored', 'unknown', 'otherPerson'].includes(column.meaning) || undefined
            }
            data-wrong={isWrong || undefined}
            onClick={() => onSelect(index, place)}
            onDoubleClick={() => onEdit(place)}
          >
            {isEdited ? (
              <CellEditor
                label={t('peopleLists.editCell', { column: column.header, row: row.row + 1 })}
                value={String(value ?? '')}
                onDone={(text) => {
                  onEdit(null);
                  if (text !== null) state.edit(row.row, column.index, text);
                }}
              />
            ) : (
              <bdi title={String(value ?? '')}>{String(value ?? '')}</bdi>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** People, headers and empty rows are never listed among the others. */
function toKey(kind: Extract<ViewRow, { kind: 'other' }>['rowKind']) {
  return kind === 'person' || kind === 'header' || kind === 'empty' ? 'note' : kind;
}
