import { Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { handOverList } from '../../bridge/dropped-list';
import { useOrganisationList } from '../../db/directories/use-organisation-list';
import { useI18n } from '../../i18n/use-i18n';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { FileDrop } from '../../ui/FileDrop';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { ImportButton, NewButton, PeopleActions } from './list/PeopleActions';
import { useListAddress } from './list/use-list-address';
import { usePeopleColumns } from './list/use-people-columns';
import { usePeopleList } from './list/use-people-list';

/** Everybody who ever stood on a list, found by a name in either script, an organisation or a number. */
export function PeoplePage() {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const { byId } = useOrganisationList(locale);
  const { query, sorting, setQuery, setSorting } = useListAddress();
  const { columns, texts } = usePeopleColumns(byId);
  const { rows, isComplete } = usePeopleList(query, sorting, texts);
  const isEmpty = isComplete && rows.length === 0 && query.trim() === '';

  const page = (
    <Page
      title={t('navigation.people')}
      subtitle={isComplete ? t('people.count', { count: rows.length }) : ' '}
      actions={isEmpty ? undefined : <PeopleActions />}
      toolbar={
        isEmpty ? undefined : (
          <Group>
            <SearchField label={t('people.search')} value={query} onChange={setQuery} />
          </Group>
        )
      }
      isFilled
    >
      {isEmpty ? (
        <EmptyState icon={IconUsers} title={t('people.empty')} hint={t('people.emptyHint')}>
          <NewButton />
          <ImportButton />
        </EmptyState>
      ) : (
        <DataTable
          label={t('navigation.people')}
          columns={columns}
          rows={rows}
          sorting={sorting}
          onSort={setSorting}
          onOpen={({ id }) => void navigate(`/people/${id}`)}
          empty={
            isComplete ? (
              <EmptyState
                icon={IconUsers}
                title={t('people.nobodyFound')}
                hint={t('people.nobodyFoundHint')}
              />
            ) : null
          }
        />
      )}
    </Page>
  );
  return (
    <FileDrop
      label={t('peopleLists.drop')}
      onDrop={([file]) => {
        if (!file) return;
        handOverList(file);
        void navigate('/people/import');
      }}
    >
      {page}
    </FileDrop>
  );
}
