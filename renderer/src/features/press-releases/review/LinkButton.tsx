import { Kbd, UnstyledButton } from '@mantine/core';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './FieldNotes.module.css';
import type { LinkChoice } from './use-links';

interface LinkButtonProps {
  readonly choice: LinkChoice;
  readonly isReachable: boolean;
  readonly onLink: () => void;
}

/** The same as the key L: lets a name stand for the next row that it may mean, or for a new one. */
export function LinkButton({ choice, isReachable, onLink }: LinkButtonProps) {
  const { t } = useI18n();
  return (
    <UnstyledButton className={classes.link} tabIndex={isReachable ? 0 : -1} onClick={onLink}>
      <Kbd size="xs">L</Kbd>
      {choice.name === null ? (
        t('pressReleases.link.new')
      ) : (
        <span>
          {t('pressReleases.link.to')} <bdi>{choice.name}</bdi>
        </span>
      )}
    </UnstyledButton>
  );
}
