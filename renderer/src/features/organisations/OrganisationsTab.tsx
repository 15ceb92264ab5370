import { IconBuilding } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { chooseText } from '#shared/i18n/localised-text';
import type { Organisation } from '#shared/organisations/schema';
import { countryName } from '#shared/reference/countries';
import { useDirectory } from '../../db/directories/use-directory';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ListScreen } from '../../ui/ListScreen';
import { OrganisationForm } from './OrganisationForm';

const searchText = ({ acronym, names, aliases }: Organisation) =>
  [acronym, names.en, names.fr, names.ar, ...aliases].join(' ');

/** All organisations: who organises, takes part, pays, and sends people. */
export function OrganisationsTab() {
  const { t, locale } = useI18n();
  const { entries, isComplete } = useDirectory('organisations');
  const [edited, setEdited] = useState<Organisation | 'new' | null>(null);

  const columns = useMemo(() => {
    const nameOf = (row: Organisation) => chooseText(row.names, locale);
    const countryOf = (row: Organisation) => (row.country ? countryName(row.country, locale) : '');
    const typeOf = (row: Organisation) =>
      row.iatiType ? t(`organisations.iatiType.${row.iatiType}`) : '';
    return [
      {
        key: 'acronym',
        header: t('organisations.acronym'),
        width: '120px',
        isSortable: true,
        sortValue: (row: Organisation) => row.acronym,
        cell: (row: Organisation) => <bdi>{row.acronym}</bdi>,
      },
      {
        key: 'name',
        header: t('organisations.name'),
        width: 'minmax(220px, 3fr)',
        isSortable: true,
        sortValue: nameOf,
        cell: (row: Organisation) => <bdi>{nameOf(row)}</bdi>,
      },
      {
        key: 'type',
        header: t('organisations.type'),
        width: 'minmax(140px, 1fr)',
        isSortable: true,
        sortValue: typeOf,
        cell: typeOf,
      },
      {
        key: 'country',
        header: t('organisations.country'),
        width: 'minmax(100px, 1fr)',
        isSortable: true,
        sortValue: countryOf,
        cell: countryOf,
      },
      {
        key: 'funder',
        header: t('organisations.isFunder'),
        width: '90px',
        cell: (row: Organisation) => (row.isFunder ? t('common.yes') : ''),
      },
    ];
  }, [t, locale]);

  return (
    <>
      <ListScreen
        label={t('organisations.search')}
        addLabel={t('organisations.add')}
        columns={columns}
        rows={entries}
        searchText={searchText}
        initialSorting={{ key: 'name', isDescending: false }}
        onAdd={() => setEdited('new')}
        onOpen={setEdited}
        empty={
          isComplete ? (
            <EmptyState
              icon={IconBuilding}
              title={t('organisations.emptyTitle')}
              hint={t('organisations.emptyHint')}
            />
          ) : null
        }
      />
      {edited ? (
        <OrganisationForm
          organisation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}
