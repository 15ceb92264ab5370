import { useMemo } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import type { PersonRow } from './people-rows';

export function usePeopleColumns(): readonly Column<PersonRow>[] {
  const { t } = useI18n();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('people.fields.name'),
        width: 'minmax(220px, 3fr)',
        isSortable: true,
        cell: (row) => <PersonName name={row.name} secondName={row.secondName} />,
      },
      {
        key: 'sex',
        header: t('people.fields.sex'),
        width: 'minmax(76px, 0.6fr)',
        isSortable: true,
        cell: ({ person }) => t(`people.sex.${person.sex}`),
      },
      {
        key: 'organisation',
        header: t('people.fields.organisation'),
        width: 'minmax(110px, 1.5fr)',
        isSortable: true,
        cell: ({ organisation }) => <bdi title={organisation}>{organisation || '–'}</bdi>,
      },
      {
        key: 'position',
        header: t('people.fields.position'),
        width: 'minmax(110px, 1.5fr)',
        isSortable: true,
        cell: ({ person }) => <bdi title={person.position}>{person.position || '–'}</bdi>,
      },
      {
        key: 'nationality',
        header: t('people.fields.nationality'),
        width: 'minmax(90px, 1fr)',
        isSortable: true,
        cell: ({ nationality }) => nationality || '–',
      },
    ],
    [t],
  );
}
