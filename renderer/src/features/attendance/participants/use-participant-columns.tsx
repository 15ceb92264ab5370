import { Badge, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import type { ParticipantRow } from './participant-rows';

/** The columns of the list: together they fit a window of 1024 pixels, in every language. */
export function useParticipantColumns(sessionCount: number): readonly Column<ParticipantRow>[] {
  const { t, number } = useI18n();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('participants.columns.name'),
        width: 'minmax(158px, 3.4fr)',
        isSortable: true,
        cell: (row) => <PersonName name={row.name} secondName={row.secondName} />,
      },
      {
        key: 'sex',
        header: t('people.fields.sex'),
        width: 'minmax(52px, 1.1fr)',
        isSortable: true,
        cell: (row) => t(`people.sex.${row.sex}`),
      },
      {
        key: 'organisation',
        header: t('people.fields.organisation'),
        width: 'minmax(98px, 1.5fr)',
        isSortable: true,
        cell: (row) => <bdi title={row.organisation}>{row.organisation || '–'}</bdi>,
      },
      {
        key: 'position',
        header: t('people.fields.position'),
        width: 'minmax(104px, 1.5fr)',
        isSortable: true,
        cell: ({ enrolment }) => <bdi title={enrolment.position}>{enrolment.position || '–'}</bdi>,
      },
      {
        key: 'role',
        header: t('participants.columns.role'),
        width: 'minmax(84px, 1.7fr)',
        isSortable: true,
        cell: ({ enrolment }) => <Role enrolment={enrolment} />,
      },
      {
        key: 'presence',
        header: t('participants.columns.presence'),
        width: 'minmax(60px, 0.8fr)',
        isSortable: true,
        cell: (row) => (
          <Text span fz="inherit" dir="ltr">
            {number(row.sessionsPresent)}/{number(sessionCount)}
          </Text>
        ),
      },
      {
        key: 'stage',
        header: t('participants.columns.stage'),
        width: 'minmax(104px, 2.8fr)',
        isSortable: true,
        cell: (row) => <Stage row={row} />,
      },
    ],
    [t, number, sessionCount],
  );
}

function Role({ enrolment }: Pick<ParticipantRow, 'enrolment'>) {
  const { t } = useI18n();
  const { role, isWalkIn, substituteForId } = enrolment;
  return (
    <Group gap={6} wrap="nowrap">
      <span>{t(`attendance.roles.${role}`)}</span>
      {isWalkIn ? (
        <Badge size="sm" color="sea">
          {t('participants.walkIn')}
        </Badge>
      ) : null}
      {substituteForId === null ? null : (
        <Badge size="sm" color="gray">
          {t('participants.substitute')}
        </Badge>
      )}
    </Group>
  );
}

/** How far somebody has come, and what is missing; it follows from the marks. */
function Stage({ row: { stage, missing } }: { readonly row: ParticipantRow }) {
  const { t } = useI18n();
  const isDone = stage === 'attended' || stage === 'completed';
  const name = isDone ? t(`attendance.states.${stage}`) : t(`attendance.statuses.${stage}`);
  return (
    <span title={missing ? t('common.labelled', { label: name, value: missing }) : name}>
      <Text span fz="inherit" fw={stage === 'completed' ? 600 : 400}>
        {name}
      </Text>
      {missing ? (
        <Text span fz="inherit" c="dimmed">
          {' · '}
          {missing}
        </Text>
      ) : null}
    </span>
  );
}
