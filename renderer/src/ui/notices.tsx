import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { errorText } from '../i18n/error-text';
import { useI18n } from '../i18n/use-i18n';

const UNDO_SECONDS = 12;
/** Long enough to be read; it may lie over a button. */
const SAID_SECONDS = 5;

interface Notices {
  /** What was done, and a button that takes it back. `undo` rejects with a coded error when it cannot. */
  readonly done: (message: string, undo?: () => Promise<unknown>) => void;
  /** The sentence for an error's code. */
  readonly failed: (error: unknown) => void;
}

/** What they offer to take back can no longer be reached. */
export function dismissNotices(): void {
  notifications.clean();
}

/** Short messages at the window's corner; they are read out by screen readers. */
export function useNotices(): Notices {
  const { t } = useI18n();
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') };
    const failed = (error: unknown) => {
      const message = errorText(t, error);
      notifications.show({ color: 'red', message, autoClose: false, closeButtonProps });
    };
    const done = (message: string, undo?: () => Promise<unknown>) => {
      const id = notifications.show({
        autoClose: (undo ? UNDO_SECONDS : SAID_SECONDS) * 1000,
        closeButtonProps,
        message: undo ? (
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs">{message}</Text>
            <Button
              variant="subtle"
              flex="none"
              onClick={() => {
                notifications.hide(id);
                undo().catch(failed);
              }}
            >
              {t('common.undo')}
            </Button>
          </Group>
        ) : (
          <Text size="xs">{message}</Text>
        ),
      });
    };
    return { done, failed };
  }, [t]);
}
