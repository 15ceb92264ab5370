import type { Organisation } from '#shared/organisations/schema';
import type { TrainingFunding, TrainingOrganisation } from '#shared/trainings/schema';
import type { PartyNames } from './event-entries';

/** Who organised and who paid for each training, by the training's id. */
export function collectPartyNames(
  organisations: readonly Organisation[],
  roles: readonly TrainingOrganisation[],
  funding: readonly TrainingFunding[],
): ReadonlyMap<string, PartyNames> {
  const names = new Map(organisations.map((one) => [one.id, listNames(one)]));
  const parties = new Map<string, { organisers: string[]; funders: string[] }>();
  const partiesOf = (trainingId: string) => {
    const known = parties.get(trainingId) ?? { organisers: [], funders: [] };
    parties.set(trainingId, known);
    return known;
  };
  for (const { trainingId, organisationId, role } of roles) {
    if (role === 'organiser')
      partiesOf(trainingId).organisers.push(...(names.get(organisationId) ?? []));
  }
  for (const { trainingId, funderId } of funding) {
    if (funderId !== null) partiesOf(trainingId).funders.push(...(names.get(funderId) ?? []));
  }
  return parties;
}

/** A release may use any of them. */
function listNames({ names, acronym, aliases }: Organisation): string[] {
  return [...Object.values(names), acronym, ...aliases].filter((name) => name !== '');
}
