import { Button } from '@mantine/core';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { trainingSortKeys } from '#shared/trainings/sort';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { DataTable, type Sorting } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTopics } from '../pick/use-topics';
import { FilterBar } from './FilterBar';
import { useColumns } from './use-columns';
import { useListState } from './use-list-state';
import { useTrainingList } from './use-training-list';
import { useTrainingRows } from './use-training-rows';

/** All trainings: search, filter, sort, open. */
export function TrainingsPage() {
  const { t, locale, number } = useI18n();
  const navigate = useNavigate();
  const { rows, isComplete } = useTrainingRows();
  const { byId: organisations, options } = useOrganisationList(locale);
  const topics = useTopics();
  const { columns, texts } = useColumns(organisations);
  const { filter, sorting, setFilter, clearFilters, setSorting } = useListState();
  const { withBelow } = topics;
  const shown = useTrainingList({ rows, filter, sorting, texts, organisations, withBelow });
  const isEmpty = isComplete && rows.length === 0;

  const sortBy = ({ key, isDescending }: Sorting) => {
    const known = trainingSortKeys.find((candidate) => candidate === key);
    if (known) setSorting({ key: known, isDescending });
  };
  const count =
    shown.length === rows.length
      ? t('trainings.list.count', { count: rows.length })
      : t('trainings.list.shown', { shown: number(shown.length), total: number(rows.length) });

  return (
    <Page
      title={t('navigation.trainings')}
      subtitle={isComplete ? count : ' '}
      isFilled
      actions={
        isEmpty ? null : (
          <Button
            component={Link}
            to="/trainings/new"
            leftSection={<IconPlus size={15} aria-hidden />}
          >
            {t('trainings.list.new')}
          </Button>
        )
      }
      toolbar={
        isEmpty ? null : (
          <FilterBar
            rows={rows}
            filter={filter}
            onChange={setFilter}
            onClear={clearFilters}
            organisations={options}
            topics={topics}
          />
        )
      }
    >
      {isEmpty ? (
        <NoTrainings />
      ) : (
        <DataTable
          label={t('trainings.list.label')}
          columns={columns}
          rows={shown}
          sorting={sorting}
          onSort={sortBy}
          onOpen={({ training }) => void navigate(`/trainings/${training.id}`)}
          empty={
            isComplete ? (
              <EmptyState
                icon={IconSchool}
                title={t('trainings.list.nothingTitle')}
                hint={t('trainings.list.nothingHint')}
              />
            ) : null
          }
        />
      )}
    </Page>
  );
}

function NoTrainings() {
  const { t } = useI18n();
  return (
    <EmptyState
      icon={IconSchool}
      title={t('trainings.list.emptyTitle')}
      hint={t('trainings.list.emptyHint')}
    >
      <Button component={Link} to="/trainings/new" mt="xs">
        {t('trainings.list.new')}
      </Button>
      <Button component={Link} to="/imports?choose" variant="default">
        {t('trainings.list.importReleases')}
      </Button>
    </EmptyState>
  );
}
