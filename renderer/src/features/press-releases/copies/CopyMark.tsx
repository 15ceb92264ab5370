import { UnstyledButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './CopyMark.module.css';

interface CopyMarkProps {
  readonly count: number;
  readonly onOpen: () => void;
}

/** How many others a draft resembles; opens the comparison. */
export function CopyMark({ count, onOpen }: CopyMarkProps) {
  const { t, number } = useI18n();
  const label = t('pressReleases.copies.mark', { count });
  return (
    <UnstyledButton
      className={classes.mark ?? ''}
      aria-label={label}
      title={label}
      // The row behind it opens the draft.
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <IconCopy size={15} stroke={1.7} aria-hidden />
      {number(count)}
    </UnstyledButton>
  );
}
