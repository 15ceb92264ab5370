import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { determineCompletion, measurePresence } from '#shared/attendance/completion';
import type { Mark } from '#shared/attendance/schema';
import { chooseText } from '#shared/i18n/localised-text';
import { type Participation, readPersonHistory } from '../../../db/repositories/people';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import classes from './PersonHistory.module.css';

/** Every training that somebody was on the list of, with what came of it. */
export function PersonHistory({ personId }: { readonly personId: string }) {
  const { t } = useI18n();
  const history = useLive((database) => readPersonHistory(database, personId), [personId]);
  if (!history) return null;
  return (
    <Panel title={t('people.history.title')}>
      {history.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('people.history.empty')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {history.map((participation) => (
            <li key={participation.enrolment.id} className={classes.item}>
              <HistoryLine participation={participation} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function HistoryLine({ participation }: { readonly participation: Participation }) {
  const { training, enrolment, sessions, attendance } = participation;
  const { t, locale, date, dateRange } = useI18n();
  const marks = new Map<string, Mark>(attendance.map(({ sessionId, mark }) => [sessionId, mark]));
  const { sessionsPresent } = measurePresence(sessions, marks);
  const state = determineCompletion(sessions, marks, training.completionRule, enrolment);
  const { startDate, endDate } = training;
  const only = startDate ?? endDate;
  const dates = startDate && endDate ? dateRange(startDate, endDate) : only && date(only);
  const details = [
    dates ?? t('people.history.noDate'),
    t(`attendance.roles.${enrolment.role}`),
    t('people.history.present', { present: sessionsPresent, count: sessions.length }),
  ];
  return (
    <Stack gap={2}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Anchor component={Link} to={`/trainings/${training.id}/attendance`} size="xs" fw={500}>
          <bdi>{chooseText(training.titles, locale) || training.code || t('common.notKnown')}</bdi>
        </Anchor>
        {enrolment.status === 'withdrawn' ? (
          <Badge size="sm" color="gray">
            {t('attendance.statuses.withdrawn')}
          </Badge>
        ) : state === 'completed' ? (
          <Badge size="sm">{t('attendance.states.completed')}</Badge>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed">
        {details.map((detail, index) => (
          <span key={detail}>
            {index > 0 ? ' · ' : null}
            <bdi>{detail}</bdi>
          </span>
        ))}
      </Text>
    </Stack>
  );
}
