import { Button, Group } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { searchPeople } from '#shared/people/search-people';
import { useDirectory } from '../../db/directories/use-directory';
import { useOrganisationList } from '../../db/directories/use-organisation-list';
import { useI18n } from '../../i18n/use-i18n';
import { DataTable, type Sorting } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { describePeople, type RowCache, sortPeople } from './list/people-rows';
import { prepareSearch } from './list/prepare-search';
import { usePeopleColumns } from './list/use-people-columns';

/** Everybody who ever stood on a list, found by a name in either script, an organisation or a number. */
export function PeoplePage() {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const { entries, isComplete } = useDirectory('people');
  const { byId } = useOrganisationList(locale);
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ key: 'name', isDescending: false });
  const columns = usePeopleColumns();

  // Sorting and searching 100,000 people must not hold up the page or the typing.
  const people = useDeferredValue(entries, []);
  const searched = useDeferredValue(query);
  const order = useDeferredValue(sorting);
  useEffect(() => prepareSearch(people, byId), [people, byId]);
  const cache = useMemo((): RowCache => new WeakMap(), [locale, byId]);
  const sorted = useMemo(
    () => sortPeople(describePeople(people, byId, locale, cache), order),
    [people, byId, locale, cache, order],
  );
  const rows = useMemo(() => {
    if (searched.trim() === '') return sorted;
    const found = new Set(searchPeople(people, searched, byId));
    return sorted.filter(({ person }) => found.has(person));
  }, [sorted, people, searched, byId]);

  const newButton = (
    <Button component={Link} to="/people/new" leftSection={<IconUserPlus size={15} aria-hidden />}>
      {t('people.new')}
    </Button>
  );
  const isEmpty = isComplete && entries.length === 0;
  return (
    <Page
      title={t('navigation.people')}
      subtitle={isComplete ? t('people.count', { count: rows.length }) : undefined}
      actions={isEmpty ? undefined : newButton}
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
          {newButton}
        </EmptyState>
      ) : (
        <DataTable
          label={t('navigation.people')}
          columns={columns}
          rows={rows}
          rowId={({ person }) => person.id}
          sorting={sorting}
          onSort={setSorting}
          onOpen={({ person }) => void navigate(`/people/${person.id}`)}
          empty={
            searched.trim() === '' ? null : (
              <EmptyState
                icon={IconUsers}
                title={t('people.nobodyFound')}
                hint={t('people.nobodyFoundHint')}
              />
            )
          }
        />
      )}
    </Page>
  );
}
