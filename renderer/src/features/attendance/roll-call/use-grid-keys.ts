import type { KeyboardEvent } from 'react';
import { markOfKey } from '#shared/attendance/mark-keys';
import { useI18n } from '../../../i18n/use-i18n';
import { geometry, headHeight } from './geometry';
import { type GridSize, moveSelection } from './grid-moves';
import type { RollCallGridProps } from './grid-props';

/** The keys of the grid. Tab is not among them: it leaves the grid. */
export function useGridKeys(props: RollCallGridProps, size: GridSize) {
  const { direction } = useI18n();
  const { selection, onSelect, onMark, onTogglePresent } = props;

  const command = (event: KeyboardEvent): boolean => {
    const letter = letterOf(event);
    if (event.key === 'Enter') props.onFillSession(selection.active.column);
    else if (letter === 'z' && !event.shiftKey) props.onUndo();
    else if (letter === 'y' || letter === 'z') props.onRedo();
    else if (letter === 'd') props.onFillFrom('above');
    else if (letter === 'r') props.onFillFrom('before');
    else return false;
    return true;
  };

  const move = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const { shiftKey, ctrlKey, metaKey } = event;
    const key = ctrlKey || metaKey ? letterOf(event) : event.key;
    const height = event.currentTarget.clientHeight - headHeight;
    const page = Math.max(1, Math.floor(height / geometry.line) - 1);
    const pressed = { key, shiftKey, ctrlKey, metaKey };
    const moved = moveSelection(selection, pressed, size, page, direction);
    if (moved) onSelect(moved);
    return moved !== null;
  };

  const act = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (isCommand && command(event)) return true;
    if (move(event)) return true;
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

/** The Latin letter of a command: as typed, and where the layout types Arabic, that of the same key. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length > 1 ? key : key.toLowerCase();
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}
