import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '#shared/ipc/events';
import { onEvent } from '../../bridge/client';
import { useUndoHistory } from './use-undo-history';

/** Every screen that can be searched marks its search field with `data-page-search`. */
function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-page-search]')?.focus();
}

/** Carries out what the native menu and the window's own keys ask for. */
export function useCommands(showShortcuts: () => void): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndoHistory();

  useEffect(() => {
    const go = (path: string) => void navigate(path);
    const actions: Record<MenuCommand, () => void> = {
      'new-training': () => go('/trainings/new'),
      'import-releases': () => go('/imports?choose'),
      search: focusSearch,
      shortcuts: showShortcuts,
      'go-home': () => go('/'),
      'go-trainings': () => go('/trainings'),
      'go-people': () => go('/people'),
      'go-imports': () => go('/imports'),
      'go-library': () => go('/library'),
      'go-reports': () => go('/reports'),
      'go-settings': () => go('/settings'),
      undo,
      redo,
    };
    return onEvent('menu:command', (command) => actions[command]());
  }, [navigate, undo, redo, showShortcuts]);

  // Text fields keep these keys for themselves.
  useHotkeys([
    ['shift+?', showShortcuts],
    ['?', showShortcuts],
    ['/', focusSearch],
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
}
