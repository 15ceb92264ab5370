import { Kbd, UnstyledButton } from '@mantine/core';
import { useI18n } from '../../i18n/use-i18n';
import { SafetyLight } from './SafetyLight';
import classes from './Shell.module.css';

interface StatusBarProps {
  readonly onShowShortcuts: () => void;
}

export function StatusBar({ onShowShortcuts }: StatusBarProps) {
  const { t } = useI18n();
  return (
    <footer className={classes.status}>
      <SafetyLight />
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
