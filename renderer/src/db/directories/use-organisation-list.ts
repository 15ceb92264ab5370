import { useMemo } from 'react';
import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import {
  readOrganisationName,
  shortOrganisationName,
} from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import { createOrganisation, emptyOrganisation } from '../repositories/organisations';
import { useDatabase } from '../use-live';
import { useDirectory } from './use-directory';

interface OrganisationOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly searchText: string;
}

export interface OrganisationList {
  readonly byId: ReadonlyMap<string, Organisation>;
  /** For a picker, by label. */
  readonly options: readonly OrganisationOption[];
  /** Extends the list by a typed name and gives the id. */
  readonly create: (text: string) => Promise<string>;
}

/** All organisations as fields, columns and pickers need them. */
export function useOrganisationList(locale: Locale): OrganisationList {
  const database = useDatabase();
  const { entries } = useDirectory('organisations');
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return {
      byId: new Map(entries.map((one) => [one.id, one])),
      options: entries
        .map((one) => describeOption(one, locale))
        .sort((a, b) => collator.compare(a.label, b.label)),
      create: async (text) => {
        const fields = { ...emptyOrganisation, ...readOrganisationName(text, locale) };
        return (await createOrganisation(database, fields)).id;
      },
    };
  }, [database, entries, locale]);
}

function describeOption(organisation: Organisation, locale: Locale): OrganisationOption {
  const { id, acronym, names, aliases } = organisation;
  const name = chooseText(names, locale);
  return {
    id,
    label: shortOrganisationName(organisation, locale),
    ...(acronym && name ? { detail: name } : {}),
    searchText: [...Object.values(names), ...aliases].join(' '),
  };
}
