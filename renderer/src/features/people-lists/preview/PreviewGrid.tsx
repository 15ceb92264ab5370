import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import type { ReadList } from '../reading/messages';
import { ColumnHead } from './ColumnHead';
import { measureColumns } from './column-widths';
import classes from './ListPreview.module.css';
import { PreviewRow } from './PreviewRow';
import type { ImportState } from './use-import-state';
import type { ViewRow } from './view-rows';

interface PreviewGridProps {
  readonly rows: readonly ViewRow[];
  readonly list: ReadList;
  readonly side: ImportSide;
  readonly state: ImportState;
  /** Rows may still change. */
  readonly isReading: boolean;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  /** True for a key that was an answer. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const ROW_HEIGHT = 32;
const HEAD_HEIGHT = 58;
/** The first three columns stay in sight; the style sheet knows their widths too. */
const FIXED_TRACKS = '48px 116px 176px';

/** The list as it came, cell by cell, beside what each row was taken for. Only the rows in sight are drawn. */
export function PreviewGrid(props: PreviewGridProps) {
  const { rows, list, side, state, current, onCurrent, onKey } = props;
  const { t, direction } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const [column, setColumn] = useState(0);
  const [edited, setEdited] = useState<number | null>(null);
  const drawn = useMemo(
    () =>
      measureColumns(list.columns, rows, state.cellAt, ({ meaning }) =>
        t(`peopleLists.meanings.${meaning}`),
      ),
    [list.columns, rows, state.cellAt, t],
  );
  const template = [FIXED_TRACKS, ...drawn.map(({ width }) => `${width}px`)].join(' ');
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const last = rows.length - 1;
  const active = Math.max(0, Math.min(current, last));

  useEffect(() => {
    if (last < 0) return;
    virtualizer.scrollToIndex(active);
    const isInside = scroller.current?.contains(document.activeElement) ?? false;
    if (!isInside || edited !== null) return;
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus(),
    );
  }, [active, edited, last, virtualizer]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.matches('input')) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 3);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
    };
    const target = moves[event.key];
    if (target !== undefined) onCurrent(Math.max(0, Math.min(target, last)));
    else if (event.key === forward) setColumn(Math.min(column + 1, drawn.length - 1));
    else if (event.key === backward) setColumn(Math.max(column - 1, 0));
    else if (event.key === 'Enter' || event.key === 'F2') setEdited(column);
    else if (!onKey(event)) return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={classes.scroller} data-is-reading={props.isReading}>
      <div
        role="grid"
        aria-label={t('peopleLists.preview')}
        aria-rowcount={rows.length + 1}
        aria-colcount={drawn.length + 3}
        className={classes.grid}
      >
        <div role="rowgroup" className={classes.head}>
          <div
            role="row"
            tabIndex={-1}
            aria-rowindex={1}
            className={classes.headRow}
            style={{ gridTemplateColumns: template }}
          >
            <div role="columnheader" tabIndex={-1} className={classes.fixedHead} data-fixed={1}>
              {t('peopleLists.row')}
            </div>
            <div role="columnheader" tabIndex={-1} className={classes.fixedHead} data-fixed={2}>
              {t('peopleLists.mark')}
            </div>
            <div role="columnheader" tabIndex={-1} className={classes.fixedHead} data-fixed={3}>
              {t('peopleLists.whom')}
            </div>
            {drawn.map((one) => (
              <ColumnHead
                key={one.column.index}
                column={one.column}
                list={list}
                side={side}
                state={state}
              />
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            const isActive = item.index === active;
            return row === undefined ? null : (
              <PreviewRow
                key={row.row}
                row={row}
                index={item.index}
                start={item.start}
                template={template}
                columns={drawn}
                side={side}
                state={state}
                activeColumn={isActive ? column : null}
                editedColumn={isActive ? edited : null}
                onSelect={(index, at) => {
                  onCurrent(index);
                  if (at !== null) setColumn(at);
                }}
                onEdit={setEdited}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
