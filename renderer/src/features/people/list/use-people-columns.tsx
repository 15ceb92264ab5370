import { useMemo } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { countryName } from '#shared/reference/countries';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import type { SortTexts } from './people-order';

interface PeopleColumns {
  readonly columns: readonly Column<Person>[];
  readonly texts: SortTexts;
}

export function usePeopleColumns(organisations: ReadonlyMap<string, Organisation>): PeopleColumns {
  const { t, locale, date } = useI18n();
  return useMemo(() => {
    const texts: SortTexts = {
      name: (person) => chooseDisplayName(person, locale),
      sex: ({ sex }) => (sex === 'U' ? '' : sex),
      organisation: ({ organisationId }) => {
        const organisation = organisationId === null ? null : organisations.get(organisationId);
        return organisation ? shortOrganisationName(organisation, locale) : '';
      },
      position: ({ position }) => position,
      nationality: ({ nationality }) =>
        nationality === null ? '' : countryName(nationality, locale),
    };
    const text = (name: 'organisation' | 'position' | 'nationality', width: string) => ({
      key: name,
      header: t(`people.fields.${name}`),
      width,
      isSortable: true,
      cell: (person: Person) => {
        const value = texts[name](person);
        return <bdi title={value}>{value || '–'}</bdi>;
      },
    });
    const columns: Column<Person>[] = [
      {
        key: 'name',
        header: t('people.fields.name'),
        width: 'minmax(210px, 3fr)',
        isSortable: true,
        cell: (person) => (
          <PersonName name={texts.name(person)} secondName={chooseSecondName(person, locale)} />
        ),
      },
      {
        key: 'sex',
        header: t('people.fields.sex'),
        width: 'minmax(76px, 0.6fr)',
        isSortable: true,
        cell: ({ sex }) => (sex === 'U' ? '–' : t(`people.sex.${sex}`)),
      },
      text('organisation', 'minmax(100px, 1.5fr)'),
      text('position', 'minmax(100px, 1.5fr)'),
      text('nationality', 'minmax(90px, 1fr)'),
      {
        key: 'added',
        header: t('people.fields.added'),
        width: 'minmax(96px, 0.8fr)',
        isSortable: true,
        cell: ({ createdAt }) => date(isoDateOf(new Date(createdAt))),
      },
    ];
    return { columns, texts };
  }, [t, locale, date, organisations]);
}
