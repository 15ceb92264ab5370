import { Group, Tooltip } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import type { OpenPoints } from '#shared/press-releases/review-marks';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './OpenPointsMark.module.css';

/** How many values of a draft are missing, and how many are doubtful. */
export function OpenPointsMark({ missing, doubtful }: OpenPoints) {
  const { t, number } = useI18n();
  const parts = [
    missing > 0 ? t('pressReleases.inbox.missing', { count: missing }) : '',
    doubtful > 0 ? t('pressReleases.inbox.doubtful', { count: doubtful }) : '',
  ].filter(Boolean);
  const text = parts.join(', ') || t('pressReleases.inbox.nothingOpen');
  return (
    <Tooltip label={text}>
      <Group gap={8} wrap="nowrap" role="img" aria-label={text} w="fit-content">
        {parts.length === 0 ? (
          <IconCircleCheck size={15} stroke={1.7} className={classes.done} />
        ) : null}
        {missing > 0 ? (
          <span className={classes.missing}>
            <IconCircleDashed size={15} stroke={1.7} />
            {number(missing)}
          </span>
        ) : null}
        {doubtful > 0 ? (
          <span className={classes.doubtful}>
            <IconHelpCircle size={15} stroke={1.7} />
            {number(doubtful)}
          </span>
        ) : null}
      </Group>
    </Tooltip>
  );
}
