import { foldText } from '#shared/i18n/fold-text';
import type { Locale } from '#shared/i18n/locales';
import { readOrganisationName } from '#shared/organisations/organisation-name';
import type { ParticipantValues } from '#shared/people/participant-list';
import { commitPlan, identityOf } from '../commit';
import type { Database } from '../database';
import { create, type Mutation } from '../mutations';
import { type Enrolled, type NewParticipant, planEnrolments } from './enrolments';
import { emptyOrganisation } from './organisations';
import { emptyPerson } from './people';

/** A line of a list of participants, and whom it means: somebody known, or `null` for somebody new. */
export interface ListedParticipant {
  readonly values: ParticipantValues;
  readonly personId: string | null;
}

/**
 * Puts a whole list on a training, or nothing of it, in one commit: new people, the organisations that were
 * not known yet, and the enrolments. What is stored of a known person is not changed by a list.
 */
export async function enrolListed(
  database: Database,
  trainingId: string,
  listed: readonly ListedParticipant[],
  locale: Locale,
): Promise<Enrolled> {
  let people: Omit<Enrolled, 'commit'> = { personIds: [], alreadyEnrolled: [] };
  const tables = ['organisations', 'people', 'enrolments'] as const;
  const commit = await commitPlan(database, tables, async () => {
    const { newId } = identityOf(database);
    const newIds = new Map<string, string>();
    const organisations: Mutation[] = [];
    const organisationIdOf = ({ organisationId, organisation }: ParticipantValues) => {
      if (organisationId !== null || organisation === '') return organisationId;
      const key = foldText(organisation);
      const id = newIds.get(key) ?? newId();
      if (!newIds.has(key)) {
        const fields = { ...emptyOrganisation, ...readOrganisationName(organisation, locale) };
        organisations.push(create('organisations', id, fields));
        newIds.set(key, id);
      }
      return id;
    };
    const participants = listed.map((one) => toParticipant(one, organisationIdOf(one.values)));
    const { mutations, ...enrolled } = await planEnrolments(database, trainingId, participants);
    people = enrolled;
    return [...organisations, ...mutations];
  });
  return { commit, ...people };
}

function toParticipant(
  { values, personId }: ListedParticipant,
  organisationId: string | null,
): NewParticipant {
  const { organisation: _, ...fields } = values;
  if (personId === null) return { person: { ...emptyPerson, ...fields, organisationId } };
  const { position } = fields;
  return {
    personId,
    ...(organisationId === null ? {} : { organisationId }),
    ...(position === '' ? {} : { position }),
  };
}
