import type { Programme } from '#shared/funding/schema';
import type { Locale } from '#shared/i18n/locales';
import { indexByName } from '#shared/organisations/find-by-name';
import { iatiOrganisationTypes, type Organisation } from '#shared/organisations/schema';
import { organisations as knownOrganisations } from '#shared/reference/organisations';
import { programmes as knownProgrammes } from '#shared/reference/programmes';
import type { Prepared } from '../../db/repositories/drafts';
import { emptyOrganisation, type OrganisationFields } from '../../db/repositories/organisations';
import { emptyProgramme, type ProgrammeFields } from '../../db/repositories/programmes';

/** Where a name in a text leads: to a row that is there, or to one that acceptance will make. */
export type Match =
  | { readonly isNew: false; readonly id: string }
  | { readonly isNew: true; readonly source: 'reference' | 'text' };

/** Looks names up among the rows and the lists that ship; remembers what acceptance has to make. */
export interface NameBook<Fields> {
  readonly match: (name: string) => Match;
  /** The id of the row with that name; one that is missing is prepared under a new id, once. */
  readonly resolve: (name: string) => string;
  readonly prepared: readonly Prepared<Fields>[];
}

interface Source<Row, Fields> {
  readonly findRow: (name: string) => Row | undefined;
  readonly findReference: (name: string) => Fields | undefined;
  readonly fromText: (name: string) => Fields;
  readonly newId: () => string;
}

function createNameBook<Row extends { readonly id: string }, Fields>({
  findRow,
  findReference,
  fromText,
  newId,
}: Source<Row, Fields>): NameBook<Fields> {
  const prepared: Prepared<Fields>[] = [];
  const idOf = new Map<Fields | string, string>();
  return {
    prepared,
    match: (name) => {
      const row = findRow(name);
      if (row) return { isNew: false, id: row.id };
      return { isNew: true, source: findReference(name) ? 'reference' : 'text' };
    },
    resolve: (name) => {
      const row = findRow(name);
      if (row) return row.id;
      const reference = findReference(name);
      const key = reference ?? name.trim().toLocaleLowerCase();
      const id = idOf.get(key) ?? newId();
      if (!idOf.has(key)) prepared.push({ id, fields: reference ?? fromText(name) });
      idOf.set(key, id);
      return id;
    },
  };
}

const referenceOrganisations: readonly OrganisationFields[] = knownOrganisations.map(
  ({ acronym, names, aliases, iatiType, country }) => ({
    acronym,
    names: { ...names },
    aliases: [...aliases],
    iatiType: iatiOrganisationTypes.find((code) => code === iatiType) ?? null,
    country,
    isFunder: false,
  }),
);

const referenceProgrammes: readonly ProgrammeFields[] = knownProgrammes.map(
  ({ acronym, names, aliases }) => ({
    acronym,
    names: { ...names },
    aliases: [...aliases],
    funderIds: [],
  }),
);

const inLanguage = (name: string, language: Locale) => ({
  ...emptyOrganisation.names,
  [language]: name.trim(),
});

export function createOrganisationBook(
  rows: readonly Organisation[],
  language: Locale,
  newId: () => string,
): NameBook<OrganisationFields> {
  return createNameBook({
    findRow: indexByName(rows),
    findReference: indexByName(referenceOrganisations),
    fromText: (name) => ({ ...emptyOrganisation, names: inLanguage(name, language) }),
    newId,
  });
}

export function createProgrammeBook(
  rows: readonly Programme[],
  language: Locale,
  newId: () => string,
): NameBook<ProgrammeFields> {
  return createNameBook({
    findRow: indexByName(rows),
    findReference: indexByName(referenceProgrammes),
    fromText: (name) => ({ ...emptyProgramme, names: inLanguage(name, language) }),
    newId,
  });
}
