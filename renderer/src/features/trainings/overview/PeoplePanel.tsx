import { Button, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AttendanceSummary } from '#shared/attendance/summary';
import type { ReviewField } from '#shared/press-releases/review-items';
import type { Training } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { Evidence } from './Evidence';
import classes from './Overview.module.css';

interface PeoplePanelProps {
  readonly training: Training;
  readonly summary: AttendanceSummary;
}

const parts = ['total', 'women', 'men', 'other'] as const;
type Part = (typeof parts)[number];

const sexOf = { total: 'total', women: 'F', men: 'M', other: 'X' } as const;
const evidenceOf: Readonly<Record<Part, readonly ReviewField[]>> = {
  total: ['participantsTotal'],
  women: ['participantsWomen'],
  men: ['participantsMen'],
  other: [],
};

/** What was declared beside who is registered, and what lies between the two. */
export function PeoplePanel({ training, summary }: PeoplePanelProps) {
  const { t, number, percent } = useI18n();
  const { declared } = training;
  const { enrolled, attended, completed, declaredGap, attendanceRate } = summary;
  const count = (value: number | null) => (value === null ? '–' : number(value));
  const gap = (value: number | null) =>
    value === null ? '–' : `\u2066${value > 0 ? '+' : ''}${number(value)}\u2069`;
  return (
    <Panel
      title={t('trainings.overview.people')}
      actions={
        <Button component={Link} to="participants" variant="subtle">
          {t('trainings.overview.toParticipants')}
        </Button>
      }
    >
      <Table
        className={classes.table ?? ''}
        withRowBorders={false}
        verticalSpacing={3}
        horizontalSpacing={6}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {parts.map((part) => (
              <Table.Th key={part} scope="col" fw={500}>
                {t(`trainings.counts.${part}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" fw={400}>
              {t('trainings.counts.declared')}
            </Table.Th>
            {parts.map((part) => (
              <Table.Td key={part}>
                {count(declared[part])}
                <Evidence
                  training={training}
                  label={t(`trainings.counts.${part}`)}
                  fields={evidenceOf[part]}
                />
              </Table.Td>
            ))}
          </Table.Tr>
          {(
            [
              ['registered', enrolled],
              ['attended', attended],
              ['completed', completed],
            ] as const
          ).map(([name, counts]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {t(`trainings.counts.${name}`)}
              </Table.Th>
              {parts.map((part) => (
                <Table.Td key={part}>{number(counts[sexOf[part]])}</Table.Td>
              ))}
            </Table.Tr>
          ))}
          {enrolled.total > 0 && declared.total !== null ? (
            <Table.Tr>
              <Table.Th scope="row" fw={500} title={t('trainings.counts.gapHint')}>
                {t('trainings.counts.gap')}
              </Table.Th>
              {parts.map((part) => (
                <Table.Td key={part} fw={500}>
                  {gap(declaredGap[part])}
                </Table.Td>
              ))}
            </Table.Tr>
          ) : null}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={6}>
        {enrolled.total === 0 && declared.total !== null
          ? t('trainings.counts.headCountOnly')
          : null}
        {enrolled.U > 0
          ? `${t('common.labelled', { label: t('trainings.counts.unknown'), value: enrolled.U })}. `
          : null}
        {attendanceRate !== null && enrolled.total > 0
          ? t('common.labelled', {
              label: t('trainings.counts.rate'),
              value: percent(attendanceRate),
            })
          : null}
      </Text>
    </Panel>
  );
}
