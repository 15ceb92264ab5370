import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { isolate } from '#shared/i18n/join-list';
import { chooseText } from '#shared/i18n/localised-text';
import { addHistory, assessParticipation, type Participation } from '#shared/people/history';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { HistoryTotals } from './HistoryTotals';
import classes from './PersonHistory.module.css';

interface PersonHistoryProps {
  readonly history: readonly Participation[];
  readonly actions?: React.ReactNode;
}

/** Every training that somebody was on the list of, with what came of it. */
export function PersonHistory({ history, actions }: PersonHistoryProps) {
  const { t } = useI18n();
  return (
    <Panel title={t('people.history.title')} actions={actions}>
      {history.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('people.history.empty')}
        </Text>
      ) : (
        <>
          <HistoryTotals totals={addHistory(history)} />
          <ul className={classes.list}>
            {history.map((participation) => (
              <li key={participation.enrolment.id} className={classes.item}>
                <HistoryLine participation={participation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function HistoryLine({ participation }: { readonly participation: Participation }) {
  const { training, enrolment, sessions } = participation;
  const { t, locale, date, dateRange, number } = useI18n();
  const { sessionsPresent, hours, state } = assessParticipation(participation);
  const { startDate, endDate } = training;
  const only = startDate ?? endDate;
  const dates = startDate && endDate ? dateRange(startDate, endDate) : only && date(only);
  const details = [
    dates ?? t('people.history.noDate'),
    t(`attendance.roles.${enrolment.role}`),
    ...(hours === null
      ? []
      : [
          t('people.history.present', { present: sessionsPresent, count: sessions.length }),
          t('people.history.hours', { hours: number(hours) }),
        ]),
    ...(enrolment.certificate
      ? [
          t('people.history.certificate', {
            number: isolate(enrolment.certificate.number),
            date: date(enrolment.certificate.issuedOn),
          }),
        ]
      : []),
  ];
  return (
    <Stack gap={2}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Anchor component={Link} to={`/trainings/${training.id}/attendance`} size="xs" fw={500}>
          <bdi>{chooseText(training.titles, locale) || training.code || t('common.notKnown')}</bdi>
        </Anchor>
        {state === 'withdrawn' ? (
          <Badge size="sm" color="gray" className={classes.state ?? ''}>
            {t('attendance.statuses.withdrawn')}
          </Badge>
        ) : state === 'completed' ? (
          <Badge size="sm" className={classes.state ?? ''}>
            {t('attendance.states.completed')}
          </Badge>
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
