import { Badge, Group } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { foldText } from '#shared/i18n/fold-text';
import { chooseText } from '#shared/i18n/localised-text';
import type { Training } from '#shared/trainings/schema';
import { useDirectory } from '../../db/directories/use-directory';
import { useI18n } from '../../i18n/use-i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';

const byDateDescending = (left: Training, right: Training) =>
  (right.startDate ?? '').localeCompare(left.startDate ?? '');

/** Chooses the training whose attendance report is wanted, the latest first. */
export function ReportsPage() {
  const { t, locale, dateRange } = useI18n();
  const navigate = useNavigate();
  const { entries, isComplete } = useDirectory('trainings');
  const [query, setQuery] = useState('');
  const words = useDeferredValue(foldText(query));

  const rows = useMemo(() => {
    const text = ({ code, titles, city }: Training) =>
      foldText([code, titles.en, titles.fr, titles.ar, city].join(' '));
    return entries.filter((row) => text(row).includes(words)).sort(byDateDescending);
  }, [entries, words]);

  const columns: Column<Training>[] = [
    {
      key: 'dates',
      header: t('reports.columns.dates'),
      width: '170px',
      cell: ({ startDate, endDate }) =>
        startDate ? dateRange(startDate, endDate ?? startDate) : '–',
    },
    {
      key: 'title',
      header: t('reports.columns.training'),
      width: 'minmax(240px, 1fr)',
      cell: ({ titles, code }) => <bdi>{chooseText(titles, locale) || code}</bdi>,
    },
    {
      key: 'status',
      header: t('reports.columns.status'),
      width: '140px',
      cell: ({ status }) => <Badge>{t(`trainings.status.${status}`)}</Badge>,
    },
  ];

  return (
    <Page
      title={t('navigation.reports')}
      subtitle={t('reports.hint')}
      isFilled
      toolbar={
        <Group>
          <SearchField label={t('reports.search')} value={query} onChange={setQuery} />
        </Group>
      }
    >
      <DataTable
        label={t('navigation.reports')}
        columns={columns}
        rows={rows}
        onOpen={(row) => void navigate(`/trainings/${row.id}/report`)}
        empty={
          isComplete ? (
            <EmptyState
              icon={IconChartBar}
              title={t(query ? 'picker.nothing' : 'reports.emptyTitle')}
              hint={t('reports.emptyHint')}
            />
          ) : null
        }
      />
    </Page>
  );
}
