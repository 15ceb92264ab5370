import { type MouseEvent, useRef } from 'react';
import { type Cell, type GridSize, selectRow } from './grid-moves';
import type { RollCallGridProps } from './grid-props';

interface Place {
  readonly row: number;
  /** `null` on a name. */
  readonly column: number | null;
}

function placeOf(target: EventTarget): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return null;
  const { row, column } = element.dataset;
  return { row: Number(row), column: column === undefined ? null : Number(column) };
}

function sessionToFill(target: EventTarget): number | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-fill]') : null;
  return button ? Number(button.dataset.fill) : null;
}

/** A click turns a mark, a drag or Shift+click selects a block, a click on a name selects the row. */
export function useGridMouse(props: RollCallGridProps, size: GridSize) {
  const { scroller, selection, onSelect, onTurn, onFillSession } = props;
  const pressed = useRef<Cell | null>(null);

  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    // The browser would begin to select text and would focus nothing.
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
    pressed.current = null;
    if (place.column === null) {
      onSelect(selectRow(place.row, size));
      return;
    }
    const active = { row: place.row, column: place.column };
    if (!event.shiftKey) pressed.current = active;
    onSelect({ anchor: event.shiftKey ? selection.anchor : active, active });
  };

  const onMouseOver = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (event.buttons !== 1 || !place || place.column === null || !pressed.current) return;
    const active = { row: place.row, column: place.column };
    onSelect({ anchor: pressed.current, active });
  };

  const onClick = (event: MouseEvent) => {
    const session = sessionToFill(event.target);
    if (session !== null) onFillSession(session);
    const place = placeOf(event.target);
    if (!place || place.column === null || event.shiftKey) return;
    const start = pressed.current ?? place;
    pressed.current = null;
    if (start.row === place.row && start.column === place.column) onTurn(place.row, place.column);
  };

  return { onMouseDown, onMouseOver, onClick };
}
