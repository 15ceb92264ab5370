import type { Programme } from '#shared/funding/schema';
import type { Locale } from '#shared/i18n/locales';
import { indexByName, type Named } from '#shared/organisations/find-by-name';
import { indexLikelyNames } from '#shared/organisations/likely-names';
import { readOrganisationName } from '#shared/organisations/organisation-name';
import { iatiOrganisationTypes, type Organisation } from '#shared/organisations/schema';
import { newEntry } from '#shared/press-releases/draft';
import { organisations as knownOrganisations } from '#shared/reference/organisations';
import { programmes as knownProgrammes } from '#shared/reference/programmes';
import type { Prepared } from '../../../db/repositories/drafts';
import { emptyOrganisation, type OrganisationFields } from '../../../db/repositories/organisations';
import { emptyProgramme, type ProgrammeFields } from '../../../db/repositories/programmes';

/** Where a name in a text leads: to a row that is there, or to one that acceptance will make. */
export type Match =
  | { readonly isNew: false; readonly id: string; readonly entry: Named }
  | { readonly isNew: true; readonly source: 'reference' | 'text'; readonly entry: Named };

/**
 * Looks names up among the rows and the lists that ship; remembers what acceptance has to make. A `link` is what
 * somebody chose instead: the id of a row, or `newEntry`.
 */
export interface NameBook<Fields> {
  readonly match: (name: string, link?: string | null) => Match;
  /** Rows that the name may stand for, the likeliest first. */
  readonly candidates: (name: string) => readonly (Named & { readonly id: string })[];
  /** The id of the row with that name; one that is missing is prepared under a new id, once. */
  readonly resolve: (name: string, link?: string | null) => string;
  readonly prepared: readonly Prepared<Fields>[];
}

/** The ways to a row, built once for many books. */
export interface RowIndex<Row> {
  readonly byName: (name: string) => Row | undefined;
  readonly byId: ReadonlyMap<string, Row>;
  readonly byLikeness: (name: string, limit: number) => readonly Row[];
}

export function indexRows<Row extends Named & { readonly id: string }>(
  rows: readonly Row[],
): RowIndex<Row> {
  return {
    byName: indexByName(rows),
    byId: new Map(rows.map((row) => [row.id, row])),
    byLikeness: indexLikelyNames(rows),
  };
}

/** As many rows as somebody goes through with one key. */
const CANDIDATES = 3;

interface Source<Row, Fields> {
  readonly rows: RowIndex<Row>;
  readonly findReference: (name: string) => Fields | undefined;
  readonly fromText: (name: string) => Fields;
  readonly newId: () => string;
}

function createNameBook<Row extends Named & { readonly id: string }, Fields extends Named>({
  rows,
  findReference,
  fromText,
  newId,
}: Source<Row, Fields>): NameBook<Fields> {
  const prepared: Prepared<Fields>[] = [];
  /** A row may know its acronym alone, the text the full name alone: the built-in list knows that they are one. */
  const findKnown = (name: string): Row | undefined => {
    const reference = findReference(name);
    const names = reference ? namesOf(reference) : [];
    return rows.byName(name) ?? names.flatMap((one) => rows.byName(one) ?? [])[0];
  };
  const findChosen = (name: string, link: string | null): Row | undefined => {
    if (link === newEntry) return undefined;
    return (link === null ? undefined : rows.byId.get(link)) ?? findKnown(name);
  };
  return {
    prepared,
    match: (name, link = null) => {
      const row = findChosen(name, link);
      if (row) return { isNew: false, id: row.id, entry: row };
      const reference = findReference(name);
      const source = reference ? 'reference' : 'text';
      return { isNew: true, source, entry: reference ?? fromText(name) };
    },
    candidates: (name) => {
      const known = findKnown(name);
      const likely = rows.byLikeness(name, CANDIDATES).filter((row) => row.id !== known?.id);
      return known ? [known, ...likely] : likely;
    },
    resolve: (name, link = null) => {
      const row = findChosen(name, link);
      if (row) return row.id;
      const fields = findReference(name) ?? fromText(name);
      const findPrepared = indexByName(prepared.map((one) => ({ ...one.fields, id: one.id })));
      const same = [name, ...namesOf(fields)].flatMap((one) => findPrepared(one) ?? [])[0];
      if (same) return same.id;
      const id = newId();
      prepared.push({ id, fields });
      return id;
    },
  };
}

function namesOf({ acronym, names, aliases }: Named): string[] {
  return [acronym, names.en, names.fr, names.ar, ...aliases].filter((name) => name !== '');
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
const findReferenceOrganisation = indexByName(referenceOrganisations);

const referenceProgrammes: readonly ProgrammeFields[] = knownProgrammes.map(
  ({ acronym, names, aliases }) => ({
    acronym,
    names: { ...names },
    aliases: [...aliases],
    funderIds: [],
  }),
);
const findReferenceProgramme = indexByName(referenceProgrammes);

/** `Port Health Authority (PHA)` is a name with its acronym; the rest is told by capitals and script. */
export function readName(text: string, language: Locale) {
  const [, name, acronym] = /^(.+?)\s*\(([\p{Lu}\p{N}&-]{2,12})\)$/u.exec(text.trim()) ?? [];
  if (!name || !acronym) return readOrganisationName(text, language);
  return { ...readOrganisationName(name, language), acronym };
}

export function createOrganisationBook(
  rows: RowIndex<Organisation>,
  language: Locale,
  newId: () => string,
): NameBook<OrganisationFields> {
  return createNameBook({
    rows,
    findReference: findReferenceOrganisation,
    fromText: (name) => ({ ...emptyOrganisation, ...readName(name, language) }),
    newId,
  });
}

export function createProgrammeBook(
  rows: RowIndex<Programme>,
  language: Locale,
  newId: () => string,
): NameBook<ProgrammeFields> {
  return createNameBook({
    rows,
    findReference: findReferenceProgramme,
    fromText: (name) => ({ ...emptyProgramme, ...readName(name, language) }),
    newId,
  });
}
