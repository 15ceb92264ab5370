import type { Named } from '#shared/organisations/find-by-name';
import type { ExtractOptions, KnownName } from '#shared/press-releases/schema';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';

/** The office's own organisations and programmes, by which the engine recognises more names. */
export async function readKnownNames(database: Database): Promise<ExtractOptions> {
  const [organisations, programmes] = await Promise.all([
    database.organisations.toArray(),
    database.programmes.toArray(),
  ]);
  return {
    knownOrganisations: alive(organisations).flatMap(toKnownName),
    knownProgrammes: alive(programmes).flatMap(toKnownName),
  };
}

function toKnownName({ names, acronym, aliases }: Named): readonly KnownName[] {
  const all = [names.en, names.fr, names.ar, acronym, ...aliases];
  const [name, ...others] = all.filter((one) => one !== '');
  return name ? [{ name, aliases: others }] : [];
}
