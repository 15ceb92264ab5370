import { Kbd, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import classes from './Shell.module.css';

interface StatusBarProps {
  readonly onShowShortcuts: () => void;
}

/** Says that the last change is on disk: commits tell their listeners only after the store has acknowledged. */
export function StatusBar({ onShowShortcuts }: StatusBarProps) {
  const { t, instant } = useI18n();
  const database = useDatabase();
  const [savedAt, setSavedAt] = useState<string | null>(null);

  useEffect(() => {
    const listener = () => setSavedAt(new Date().toISOString());
    database.commitListeners.add(listener);
    return () => {
      database.commitListeners.delete(listener);
    };
  }, [database]);

  return (
    <footer className={classes.status}>
      <span className={classes.saved} role="status">
        <IconCheck size={14} aria-hidden />
        {savedAt ? t('status.savedAt', { time: instant(savedAt) }) : t('status.saved')}
      </span>
      <UnstyledButton
        fz="inherit"
        c="inherit"
        style={{ marginInlineStart: 'auto' }}
        onClick={onShowShortcuts}
      >
        <Kbd size="xs">?</Kbd> {t('status.shortcuts')}
      </UnstyledButton>
    </footer>
  );
}
