import { foldText } from '#shared/i18n/fold-text';
import type { Locale } from '#shared/i18n/locales';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { countryName } from '#shared/reference/countries';
import type { Sorting } from '../../../ui/DataTable';

/** A line of the list of people. */
export interface PersonRow {
  readonly person: Person;
  readonly name: string;
  readonly secondName: string;
  readonly organisation: string;
  readonly nationality: string;
}

/** Rows of the store are never changed in place: what was described for one holds as long as it is there. */
export type RowCache = WeakMap<Person, PersonRow>;

export function describePeople(
  people: readonly Person[],
  organisations: ReadonlyMap<string, Organisation>,
  locale: Locale,
  cache: RowCache,
): PersonRow[] {
  return people.map((person) => {
    const known = cache.get(person);
    if (known) return known;
    const { organisationId, nationality } = person;
    const organisation = organisationId === null ? undefined : organisations.get(organisationId);
    const row = {
      person,
      name: chooseDisplayName(person, locale),
      secondName: chooseSecondName(person, locale),
      organisation: organisation ? shortOrganisationName(organisation, locale) : '',
      nationality: nationality === null ? '' : countryName(nationality, locale),
    };
    cache.set(person, row);
    return row;
  });
}

const sortTexts: Readonly<Record<string, (row: PersonRow) => string>> = {
  name: ({ name }) => name,
  sex: ({ person }) => person.sex,
  organisation: ({ organisation }) => organisation,
  position: ({ person }) => person.position,
  nationality: ({ nationality }) => nationality,
};

/**
 * By one column; what is missing comes last whichever way the list is sorted. Folded texts are compared letter
 * by letter, which is the alphabet's order in both scripts and ten times as fast as asking `Intl` for each of
 * the million comparisons that 100,000 people need.
 */
export function sortPeople(
  rows: readonly PersonRow[],
  { key, isDescending }: Sorting,
): PersonRow[] {
  const textOf = sortTexts[key] ?? (({ name }) => name);
  const factor = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, text: toSortText(textOf(row)) }))
    .sort((a, b) => {
      if (a.text === b.text) return 0;
      if (a.text === '' || b.text === '') return a.text === '' ? 1 : -1;
      return a.text < b.text ? -factor : factor;
    })
    .map(({ row }) => row);
}

function toSortText(text: string): string {
  // Most Latin names need no folding, and folding is what costs.
  return /^[a-z -]*$/i.test(text) ? text.toLowerCase().replaceAll('-', ' ') : foldText(text);
}
