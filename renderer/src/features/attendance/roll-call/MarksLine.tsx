import { ActionIcon, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './RollCall.module.css';
import type { Marks } from './use-marks';

/**
 * What was done last, and the way back and forth. It stands here, not in a notice: a notice would cover the lowest rows for
 * as long as the user goes on.
 */
export function MarksLine({ marks }: { readonly marks: Marks }) {
  const { t, direction } = useI18n();
  const { lastAction, unsavedCount } = marks;
  const mirrored = direction === 'rtl' ? { transform: 'scaleX(-1)' } : {};
  const texts = { set: 'marksSet', undone: 'undone', redone: 'redone' } as const;
  const done = (() => {
    if (!lastAction || (lastAction.kind === 'set' && lastAction.count === 1)) return '';
    if (lastAction.count === 0) return t('rollCall.nothingUndone');
    return t(`rollCall.${texts[lastAction.kind]}`, { count: lastAction.count });
  })();
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('rollCall.undo')}
        title={t('rollCall.undo')}
        disabled={!marks.canUndo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={marks.undo}
      >
        <IconArrowBackUp size={16} stroke={1.6} style={mirrored} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('rollCall.redo')}
        title={t('rollCall.redo')}
        disabled={!marks.canRedo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={marks.redo}
      >
        <IconArrowForwardUp size={16} stroke={1.6} style={mirrored} aria-hidden />
      </ActionIcon>
      <span role="status" className={classes.done}>
        {done}
      </span>
      {unsavedCount > 0 ? (
        <span className={classes.saving}>{t('rollCall.saving', { count: unsavedCount })}</span>
      ) : null}
    </Group>
  );
}
