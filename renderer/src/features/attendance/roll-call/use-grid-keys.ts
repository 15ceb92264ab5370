import type { KeyboardEvent } from 'react';
import { markOfKey } from '#shared/attendance/mark-keys';
import { useI18n } from '../../../i18n/use-i18n';
import { footHeight, geometry, headHeight } from './geometry';
import { type GridSize, moveSelection } from './grid-moves';
import type { RollCallGridProps } from './grid-props';

/** The keys of the grid. Tab is not among them: it leaves the grid. */
export function useGridKeys(props: RollCallGridProps, size: GridSize) {
  const { direction } = useI18n();
  const { selection, onSelect, onMark, onTogglePresent, onFillSession } = props;

  const act = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (isCommand && event.key === 'Enter') {
      onFillSession(selection.active.column);
      return true;
    }
    const height = event.currentTarget.clientHeight - headHeight - footHeight;
    const page = Math.max(1, Math.floor(height / geometry.line) - 1);
    const moved = moveSelection(selection, event, size, page, direction);
    if (moved) {
      onSelect(moved);
      return true;
    }
    if (isCommand) return false;
    if (event.key === ' ') onTogglePresent();
    else if (event.key === 'Delete' || event.key === 'Backspace') onMark(null);
    else {
      const mark = markOfKey(event);
      if (!mark) return false;
      onMark(mark);
    }
    return true;
  };

  return (event: KeyboardEvent<HTMLDivElement>) => {
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
