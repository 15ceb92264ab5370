import { useMemo } from 'react';
import type { Programme } from '#shared/funding/schema';
import { foldText } from '#shared/i18n/fold-text';
import { chooseText } from '#shared/i18n/localised-text';
import { readOrganisationName } from '#shared/organisations/organisation-name';
import { type ReferenceProgramme, programmes as referenceList } from '#shared/reference/programmes';
import { useDirectory } from '../../../db/directories/use-directory';
import {
  createProgramme,
  emptyProgramme,
  type ProgrammeFields,
} from '../../../db/repositories/programmes';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import type { PickerOption } from '../../../ui/EntityPicker';
import type { ListPicker } from './use-organisation-picker';

const REFERENCE = 'reference:';

export interface ProgrammePicker extends ListPicker {
  /** Who usually pays through the programme: an option of the funders' picker, or null. */
  readonly usualFunder: (optionId: string) => string | null;
}

/** The office's programmes, then the well-known ones that it has not used yet. */
export function useProgrammePicker(funders: ListPicker): ProgrammePicker {
  const { locale } = useI18n();
  const database = useDatabase();
  const { entries } = useDirectory('programmes');
  return useMemo(() => {
    const byId = new Map(entries.map((one) => [one.id, one]));
    const offered = new Map(findUnused(entries).map((one) => [REFERENCE + one.acronym, one]));
    const add = async (fields: Partial<ProgrammeFields>) =>
      (await createProgramme(database, { ...emptyProgramme, ...fields })).id;
    const findFunder = (acronym: string | null) =>
      funders.options.find((option) => acronym !== null && option.label === acronym)?.id ?? null;
    const describe = (id: string, programme: Programme | ReferenceProgramme): PickerOption => {
      const name = chooseText(programme.names, locale);
      return {
        id,
        label: programme.acronym || name,
        detail: programme.acronym ? name : '',
        searchText: [...Object.values(programme.names), ...programme.aliases].join(' '),
      };
    };
    return {
      options: [...byId, ...offered].map(([id, programme]) => describe(id, programme)),
      resolve: async (optionId) => {
        const reference = offered.get(optionId);
        if (!reference) return optionId;
        const { acronym, names, aliases, funder } = reference;
        const usual = findFunder(funder);
        const funderIds = usual ? [await funders.resolve(usual)] : [];
        return add({ acronym, names: { ...names }, aliases: [...aliases], funderIds });
      },
      create: (text) => add(readOrganisationName(text, locale)),
      usualFunder: (optionId) =>
        byId.get(optionId)?.funderIds[0] ?? findFunder(offered.get(optionId)?.funder ?? null),
    };
  }, [entries, database, locale, funders]);
}

function findUnused(own: readonly Programme[]): ReferenceProgramme[] {
  const known = new Set(own.flatMap(({ acronym, names }) => [acronym, names.en].map(foldText)));
  return referenceList.filter(
    ({ acronym, names }) => !known.has(foldText(acronym)) && !known.has(foldText(names.en)),
  );
}
