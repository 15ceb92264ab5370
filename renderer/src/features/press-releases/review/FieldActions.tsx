import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './FieldActions.module.css';
import type { Review } from './use-review';

interface FieldActionsProps {
  readonly item: ReviewItem;
  readonly review: Review;
  /** By Tab; the other rows have their buttons for the mouse alone. */
  readonly isReachable: boolean;
}

/** The same as the keys A, Enter and R. */
export function FieldActions({ item, review, isReachable }: FieldActionsProps) {
  const { t } = useI18n();
  const { state, proposed } = item;
  const canConfirm = proposed !== null && (state === 'proposed' || state === 'rejected');
  const canReject = state !== 'missing' && state !== 'rejected';
  const actions = [
    { name: 'confirm', Icon: IconCheck, run: review.confirm, isShown: canConfirm },
    { name: 'edit', Icon: IconPencil, run: review.edit, isShown: true },
    { name: 'reject', Icon: IconX, run: review.reject, isShown: canReject },
  ] as const;
  return (
    <span className={classes.actions}>
      {actions
        .filter(({ isShown }) => isShown)
        .map(({ name, Icon, run }) => (
          <Tooltip key={name} label={t(`pressReleases.review.${name}`)}>
            <ActionIcon
              size="sm"
              tabIndex={isReachable ? 0 : -1}
              aria-label={t(`pressReleases.review.${name}`)}
              onClick={() => run(item)}
            >
              <Icon size={15} stroke={1.8} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
    </span>
  );
}
