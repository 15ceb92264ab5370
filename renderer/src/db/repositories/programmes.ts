import type { Programme } from '#shared/funding/schema';
import type { NewRecord } from '#shared/record';
import { alive } from '../alive';
import { commit, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, remove, update } from '../mutations';

export type ProgrammeFields = NewRecord<Programme>;

export const emptyProgramme: ProgrammeFields = {
  acronym: '',
  names: { en: '', fr: '', ar: '' },
  aliases: [],
  funderIds: [],
};

/** Makes a programme and gives its id. */
export async function createProgramme(
  database: Database,
  fields: ProgrammeFields,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const id = identityOf(database).newId();
  return { id, commit: await commit(database, [create('programmes', id, fields)]) };
}

export function updateProgramme(
  database: Database,
  id: string,
  fields: Partial<ProgrammeFields>,
): Promise<Commit> {
  return commit(database, [update('programmes', id, fields)]);
}

/** How many lines of funding refer to a programme: shown before it is deleted. */
export async function countProgrammeUses(database: Database, id: string): Promise<number> {
  return alive(await database.trainingFunding.where('programmeId').equals(id).toArray()).length;
}

export function removeProgramme(database: Database, id: string): Promise<Commit> {
  return commit(database, [remove('programmes', id, identityOf(database).now())]);
}
