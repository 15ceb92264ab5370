import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import type { Row } from '#shared/journal/row';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName } from '#shared/people/display-name';
import { type RowOf, recordSchemas, type TableName } from '../../db/record-schemas';

type Namers = { readonly [Name in TableName]?: (row: RowOf<Name>, locale: Locale) => string };

const namers: Namers = {
  trainings: ({ titles, code }, locale) => chooseText(titles, locale) || code,
  people: chooseDisplayName,
  organisations: shortOrganisationName,
  programmes: shortOrganisationName,
  topics: ({ labels, code }, locale) => chooseText(labels, locale) || code,
};

/** What users call a row; empty for rows that have no name, and for those that cannot be read. */
export function nameRow(table: TableName, row: Row, locale: Locale): string {
  const parsed = recordSchemas[table].safeParse(row);
  const namer = namers[table] as ((row: unknown, locale: Locale) => string) | undefined;
  // The schema of the same table has just said that it fits.
  return parsed.success && namer ? namer(parsed.data, locale) : '';
}
