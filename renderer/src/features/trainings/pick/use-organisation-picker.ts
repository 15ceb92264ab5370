import { useMemo } from 'react';
import { foldText } from '#shared/i18n/fold-text';
import { readOrganisationName } from '#shared/organisations/organisation-name';
import { iatiOrganisationTypes, type Organisation } from '#shared/organisations/schema';
import {
  type ReferenceOrganisation,
  organisations as referenceList,
} from '#shared/reference/organisations';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import {
  createOrganisation,
  emptyOrganisation,
  type OrganisationFields,
} from '../../../db/repositories/organisations';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import type { PickerOption } from '../../../ui/EntityPicker';

const REFERENCE = 'reference:';

export interface ListPicker {
  readonly options: readonly PickerOption[];
  /** The id of what was picked; a built-in entry is taken over into the office's own list first. */
  readonly resolve: (optionId: string) => Promise<string>;
  readonly create: (text: string) => Promise<string>;
}

/** The office's organisations, then the well-known ones that it has not used yet. */
export function useOrganisationPicker({ isFunder }: { readonly isFunder: boolean }): ListPicker {
  const { locale } = useI18n();
  const database = useDatabase();
  const { byId, options } = useOrganisationList(locale);
  return useMemo(() => {
    const unused = findUnused([...byId.values()]);
    const offered = new Map(unused.map((one) => [REFERENCE + one.names.en, one]));
    const add = async (fields: Partial<OrganisationFields>) =>
      (await createOrganisation(database, { ...emptyOrganisation, isFunder, ...fields })).id;
    return {
      options: [
        ...options,
        ...[...offered].map(([id, { acronym, names, aliases }]) => ({
          id,
          label: acronym || names[locale],
          detail: acronym ? names[locale] : '',
          searchText: [...Object.values(names), ...aliases].join(' '),
        })),
      ],
      resolve: async (optionId) => {
        const reference = offered.get(optionId);
        return reference ? add(takeOver(reference)) : optionId;
      },
      create: (text) => add(readOrganisationName(text, locale)),
    };
  }, [byId, options, database, locale, isFunder]);
}

/** An entry counts as used when the office has one of the same acronym or name. */
function findUnused(own: readonly Organisation[]): ReferenceOrganisation[] {
  const known = new Set(
    own.flatMap(({ acronym, names }) => [acronym, ...Object.values(names)].map(foldText)),
  );
  known.delete('');
  return referenceList.filter(
    ({ acronym, names }) => !known.has(foldText(acronym)) && !known.has(foldText(names.en)),
  );
}

function takeOver(reference: ReferenceOrganisation): Partial<OrganisationFields> {
  const { acronym, names, aliases, country } = reference;
  const iatiType = iatiOrganisationTypes.find((type) => type === reference.iatiType) ?? null;
  return { acronym, names: { ...names }, aliases: [...aliases], country, iatiType };
}
