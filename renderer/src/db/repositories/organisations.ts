import type { Organisation } from '#shared/organisations/schema';
import type { NewRecord } from '#shared/record';
import { commit, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, update } from '../mutations';

export type OrganisationFields = NewRecord<Organisation>;

export const emptyOrganisation: OrganisationFields = {
  acronym: '',
  names: { en: '', fr: '', ar: '' },
  aliases: [],
  iatiType: null,
  country: null,
  isFunder: false,
};

/** Makes an organisation and gives its id. */
export async function createOrganisation(
  database: Database,
  fields: OrganisationFields,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const id = identityOf(database).newId();
  return { id, commit: await commit(database, [create('organisations', id, fields)]) };
}

export function updateOrganisation(
  database: Database,
  id: string,
  fields: Partial<OrganisationFields>,
): Promise<Commit> {
  return commit(database, [update('organisations', id, fields)]);
}

/** How many trainings and people refer to an organisation: shown before it is deleted. */
export async function countOrganisationUses(database: Database, id: string): Promise<number> {
  const [roles, funding, people] = await Promise.all([
    database.trainingOrganisations.where('organisationId').equals(id).toArray(),
    database.trainingFunding.where('funderId').equals(id).toArray(),
    database.people.where('organisationId').equals(id).toArray(),
  ]);
  return [...roles, ...funding, ...people].filter((row) => row.deletedAt === null).length;
}

export function removeOrganisation(database: Database, id: string): Promise<Commit> {
  const mutations: Mutation[] = [remove('organisations', id, identityOf(database).now())];
  return commit(database, mutations);
}
