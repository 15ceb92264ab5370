import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { MarksStore } from './marks-store';

interface UndoButtonsProps extends Pick<MarksStore, 'undo' | 'redo'> {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The way back and forth for the mouse. Drawn anew only when there is one more way or one less. */
export const UndoButtons = memo(function UndoButtons(props: UndoButtonsProps) {
  const { t, direction } = useI18n();
  const mirrored = direction === 'rtl' ? { transform: 'scaleX(-1)' } : {};
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('rollCall.undo')}
        title={t('rollCall.undo')}
        disabled={!props.canUndo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.undo}
      >
        <IconArrowBackUp size={16} stroke={1.6} style={mirrored} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('rollCall.redo')}
        title={t('rollCall.redo')}
        disabled={!props.canRedo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.redo}
      >
        <IconArrowForwardUp size={16} stroke={1.6} style={mirrored} aria-hidden />
      </ActionIcon>
    </>
  );
});
