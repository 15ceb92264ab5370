import { IconCoins } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Programme } from '#shared/funding/schema';
import { chooseText } from '#shared/i18n/localised-text';
import { useDirectory } from '../../db/directories/use-directory';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ListScreen } from '../../ui/ListScreen';
import { ProgrammeForm } from './ProgrammeForm';

const searchText = ({ acronym, names, aliases }: Programme) =>
  [acronym, names.en, names.fr, names.ar, ...aliases].join(' ');

/** The programmes and projects under which trainings are held, with their usual funders. */
export function ProgrammesTab() {
  const { t, locale } = useI18n();
  const { entries, isComplete } = useDirectory('programmes');
  const organisations = useDirectory('organisations').entries;
  const [edited, setEdited] = useState<Programme | 'new' | null>(null);

  const columns = useMemo(() => {
    const nameOf = (row: Programme) => chooseText(row.names, locale);
    const organisationName = new Map(
      organisations.map(({ id, acronym, names }) => [id, acronym || chooseText(names, locale)]),
    );
    const fundersOf = (row: Programme) =>
      row.funderIds.flatMap((id) => organisationName.get(id) ?? []).join(', ');
    return [
      {
        key: 'acronym',
        header: t('programmes.acronym'),
        width: '140px',
        isSortable: true,
        sortValue: (row: Programme) => row.acronym,
        cell: (row: Programme) => <bdi>{row.acronym}</bdi>,
      },
      {
        key: 'name',
        header: t('programmes.name'),
        width: 'minmax(240px, 3fr)',
        isSortable: true,
        sortValue: nameOf,
        cell: (row: Programme) => <bdi>{nameOf(row)}</bdi>,
      },
      {
        key: 'funders',
        header: t('programmes.funders'),
        width: 'minmax(160px, 1fr)',
        isSortable: true,
        sortValue: fundersOf,
        cell: (row: Programme) => <bdi>{fundersOf(row)}</bdi>,
      },
    ];
  }, [t, locale, organisations]);

  return (
    <>
      <ListScreen
        label={t('programmes.search')}
        addLabel={t('programmes.add')}
        columns={columns}
        rows={entries}
        searchText={searchText}
        initialSorting={{ key: 'name', isDescending: false }}
        onAdd={() => setEdited('new')}
        onOpen={setEdited}
        empty={
          isComplete ? (
            <EmptyState
              icon={IconCoins}
              title={t('programmes.emptyTitle')}
              hint={t('programmes.emptyHint')}
            />
          ) : null
        }
      />
      {edited ? (
        <ProgrammeForm
          programme={edited === 'new' ? null : edited}
          organisations={organisations}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}
