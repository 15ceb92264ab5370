import { Button, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AttendanceSummary } from '#shared/attendance/summary';
import { joinList } from '#shared/i18n/join-list';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { useTopics } from '../pick/use-topics';

/** The programme day by day, with who was there. */
export function SessionsPanel({ summary }: { readonly summary: AttendanceSummary }) {
  const { t, locale, date, number } = useI18n();
  const { labelOf } = useTopics();
  const { sessions, participants } = summary;
  const present = (one: AttendanceSummary['sessions'][number]) =>
    one.missingMarks === participants.length
      ? t('trainings.overview.notMarked')
      : number(one.present.total);
  return (
    <Panel
      title={t('trainings.sessions.title')}
      actions={
        sessions.length > 0 ? (
          <Button component={Link} to="attendance" variant="subtle">
            {t('trainings.overview.toAttendance')}
          </Button>
        ) : null
      }
    >
      {sessions.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('trainings.overview.noSessions')}
        </Text>
      ) : (
        <Table verticalSpacing={5}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={112}>
                {t('trainings.sessions.date')}
              </Table.Th>
              <Table.Th scope="col" w={200}>
                {t('trainings.sessions.half')}
              </Table.Th>
              <Table.Th scope="col">{t('trainings.sessions.name')}</Table.Th>
              <Table.Th scope="col" ta="end" w={90}>
                {t('trainings.overview.present')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((one, index) => (
              <Table.Tr key={one.session.id}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {one.session.date === sessions[index - 1]?.session.date
                    ? null
                    : date(one.session.date)}
                </Table.Td>
                <Table.Td>
                  {t(`attendance.halfDays.${one.session.half}`)}
                  <Times session={one.session} />
                </Table.Td>
                <Table.Td>
                  {one.session.title ? <bdi>{one.session.title}</bdi> : null}
                  <Text size="xs" c="dimmed">
                    {joinList(
                      [...one.session.topicCodes.map(labelOf), ...one.session.facilitators],
                      locale,
                      ' · ',
                    )}
                  </Text>
                </Table.Td>
                <Table.Td ta="end">{participants.length > 0 ? present(one) : '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

function Times({ session: { startTime, endTime } }: { readonly session: Session }) {
  if (!startTime && !endTime) return null;
  return (
    <Text size="xs" c="dimmed" span ms={8} style={{ whiteSpace: 'nowrap' }}>
      <bdi>
        {startTime ?? '…'}–{endTime ?? '…'}
      </bdi>
    </Text>
  );
}
