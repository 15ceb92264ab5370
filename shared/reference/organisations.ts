/** Organisations that appear again and again in migration work; offices add their own. */
import type { Locale } from '../i18n/locales';
import organisationData from './organisations.json' with { type: 'json' };

export interface ReferenceOrganisation {
  /** Empty where none is in use. */
  readonly acronym: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly aliases: readonly string[];
  /** IATI code list OrganisationType. */
  readonly iatiType: string;
  /** ISO 3166-1 alpha-2; `null` for international ones. */
  readonly country: string | null;
  /** Acronym of the organisation that it is a part of. */
  readonly parent: string | null;
}

export const organisations: readonly ReferenceOrganisation[] = organisationData;
