import { Badge, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import type { ParticipantRow } from './participant-rows';

/** The columns of the list; role and status share one, because nearly all are enrolled participants. */
export function useParticipantColumns(sessionCount: number): readonly Column<ParticipantRow>[] {
  const { t, number } = useI18n();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('participants.columns.name'),
        width: 'minmax(200px, 4fr)',
        isSortable: true,
        cell: (row) => <PersonName name={row.name} secondName={row.secondName} />,
      },
      {
        key: 'sex',
        header: t('people.fields.sex'),
        width: 'minmax(60px, 1.2fr)',
        isSortable: true,
        cell: (row) => t(`people.sex.${row.sex}`),
      },
      {
        key: 'organisation',
        header: t('people.fields.organisation'),
        width: 'minmax(80px, 1.6fr)',
        isSortable: true,
        cell: (row) => <bdi title={row.organisation}>{row.organisation || '–'}</bdi>,
      },
      {
        key: 'position',
        header: t('people.fields.position'),
        width: 'minmax(80px, 1.6fr)',
        isSortable: true,
        cell: ({ enrolment }) => <bdi title={enrolment.position}>{enrolment.position || '–'}</bdi>,
      },
      {
        key: 'role',
        header: t('participants.columns.role'),
        width: 'minmax(110px, 2.2fr)',
        isSortable: true,
        cell: ({ enrolment }) => <RoleAndStatus enrolment={enrolment} />,
      },
      {
        key: 'presence',
        header: t('participants.columns.presence'),
        width: 'minmax(110px, 2.2fr)',
        isSortable: true,
        cell: (row) => (
          <Group gap={8} wrap="nowrap">
            <Text span fz="inherit" dir="ltr">
              {number(row.sessionsPresent)}/{number(sessionCount)}
            </Text>
            {row.state === 'enrolled' ? null : (
              <Text
                span
                fz="inherit"
                c={row.state === 'completed' ? 'var(--mantine-color-text)' : 'dimmed'}
              >
                {t(`attendance.states.${row.state}`)}
              </Text>
            )}
          </Group>
        ),
      },
    ],
    [t, number, sessionCount],
  );
}

function RoleAndStatus({ enrolment }: Pick<ParticipantRow, 'enrolment'>) {
  const { t } = useI18n();
  const { role, status, isWalkIn } = enrolment;
  return (
    <Group gap={6} wrap="nowrap">
      <span>{t(`attendance.roles.${role}`)}</span>
      {status === 'enrolled' ? null : (
        <Badge size="sm" color="gray">
          {t(`attendance.statuses.${status}`)}
        </Badge>
      )}
      {isWalkIn ? (
        <Badge size="sm" color="sea">
          {t('participants.walkIn')}
        </Badge>
      ) : null}
    </Group>
  );
}
