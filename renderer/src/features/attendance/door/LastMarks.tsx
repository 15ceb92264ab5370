import { Button, Text } from '@mantine/core';
import { formatTime } from '#shared/i18n/format';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './Door.module.css';
import type { DoorMark } from './door-state';

interface LastMarksProps {
  readonly marks: readonly DoorMark[];
  readonly onUndo: (mark: DoorMark) => void;
}

/** Who came last, each with the way back. */
export function LastMarks({ marks, onUndo }: LastMarksProps) {
  const { t, locale, digits } = useI18n();
  return (
    <section aria-label={t('door.last')} className={classes.last}>
      <h2 className={classes.lastTitle}>{t('door.last')}</h2>
      {marks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('door.nobodyYet')}
        </Text>
      ) : null}
      <ol className={classes.lastList}>
        {marks.map((mark) => (
          <li key={mark.commitId} className={classes.lastItem}>
            <span className={classes.lastName}>
              <bdi>{mark.name}</bdi>
              <Text span size="xs" c="dimmed">
                {t(`door.${mark.mark}`)}, {formatTime(mark.at, locale, digits)}
              </Text>
            </span>
            <Button
              variant="subtle"
              aria-label={t('door.undoOf', { name: mark.name })}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onUndo(mark)}
            >
              {t('common.undo')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
