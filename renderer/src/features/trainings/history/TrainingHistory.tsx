import { Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useI18n } from '../../../i18n/use-i18n';
import type { HistoryLine } from './describe-entry';
import classes from './TrainingHistory.module.css';
import { useHistory } from './use-history';

/** Who changed what is in the change records; here it is in words, the latest first. */
export function TrainingHistory() {
  const { t, instant } = useI18n();
  const { trainingId = '' } = useParams();
  const items = useHistory(trainingId);
  if (!items) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={classes.scroll} tabIndex={0}>
      {items.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('trainings.history.empty')}
        </Text>
      ) : null}
      <ol className={classes.entries}>
        {items.map(({ id, at, title, lines }) => (
          <li key={id} className={classes.entry}>
            <time dateTime={at} className={classes.time}>
              {instant(at)}
            </time>
            <div className={classes.what}>
              <Text size="xs" fw={500}>
                {title}
              </Text>
              {lines.map((line) => (
                <Line key={`${line.label} ${line.before} ${line.after} ${line.text}`} line={line} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Line({ line }: { readonly line: HistoryLine }) {
  const { t } = useI18n();
  return (
    <p className={classes.line}>
      <span className={classes.label}>{line.label}</span>
      {line.text === undefined ? (
        <span>
          <Text span size="xs" className={classes.hidden ?? ''}>
            {t('trainings.history.from')}
          </Text>
          <del className={classes.before}>
            <bdi>{line.before || '–'}</bdi>
          </del>
          <IconArrowRight size={13} className={classes.arrow} aria-hidden />
          <Text span size="xs" className={classes.hidden ?? ''}>
            {t('trainings.history.to')}
          </Text>
          <ins className={classes.after}>
            <bdi>{line.after || '–'}</bdi>
          </ins>
        </span>
      ) : (
        <span>{line.text}</span>
      )}
    </p>
  );
}
