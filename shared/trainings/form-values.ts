import type { NewRecord, RecordFields } from '../record';
import {
  type OrganisationRole,
  organisationRoles,
  type Session,
  type Training,
  type TrainingFunding,
  type TrainingOrganisation,
} from './schema';

/** A line of a form. Its id is that of the stored row, or was made for a row that is still to be stored. */
type Line<Row extends RecordFields & { trainingId: string }> = Omit<
  NewRecord<Row>,
  'trainingId'
> & {
  readonly id: string;
};
export type FundingLine = Line<TrainingFunding>;
export type SessionLine = Line<Session>;
export type OrganisationLine = Line<TrainingOrganisation>;

/** A training as its form holds it. */
export interface TrainingFormValues {
  readonly training: NewRecord<Training>;
  /** Ids of organisations, in the order in which they are named. */
  readonly organisations: Readonly<Record<OrganisationRole, readonly string[]>>;
  readonly funding: readonly FundingLine[];
  readonly sessions: readonly SessionLine[];
}

interface StoredTraining {
  readonly training: Training;
  readonly organisations: readonly TrainingOrganisation[];
  readonly funding: readonly TrainingFunding[];
  readonly sessions: readonly Session[];
}

export function toFormValues(stored: StoredTraining): TrainingFormValues {
  const inRole = (role: OrganisationRole) =>
    stored.organisations.filter((line) => line.role === role).map((line) => line.organisationId);
  return {
    training: omitRecord(stored.training),
    organisations: {
      organiser: inRole('organiser'),
      partner: inRole('partner'),
      host: inRole('host'),
    },
    funding: stored.funding.map(toLine),
    sessions: stored.sessions.map(toLine),
  };
}

/** The lines of the three pickers; a line that was stored before keeps its id. */
export function toOrganisationLines(
  chosen: TrainingFormValues['organisations'],
  stored: readonly TrainingOrganisation[],
): (Omit<OrganisationLine, 'id'> & { id?: string })[] {
  return organisationRoles.flatMap((role) =>
    chosen[role].map((organisationId) => {
      const known = stored.find(
        (row) => row.role === role && row.organisationId === organisationId,
      );
      return { organisationId, role, ...(known ? { id: known.id } : {}) };
    }),
  );
}

/** Lines of funding in which nothing was entered are no lines. */
export function isEmptyFunding(line: FundingLine): boolean {
  const { funderId, programmeId, grantReference, sharePercent, wording } = line;
  return !funderId && !programmeId && sharePercent === null && !(grantReference + wording).trim();
}

/**
 * A new training after an old one: everything is kept but what belongs to that one event. Sessions come
 * along as the pattern for the new dates, under new ids.
 */
export function duplicateValues(
  values: TrainingFormValues,
  newId: () => string,
): TrainingFormValues {
  const unknown = { total: null, women: null, men: null, other: null, source: null };
  return {
    ...values,
    training: {
      ...values.training,
      code: '',
      status: 'planned',
      startDate: null,
      endDate: null,
      declared: unknown,
      links: [],
      sourceDocumentId: null,
      evidence: [],
    },
    funding: values.funding.map((line) => ({ ...line, id: newId() })),
    sessions: values.sessions.map((line) => ({ ...line, id: newId() })),
  };
}

function toLine<Row extends RecordFields & { trainingId: string }>(
  row: Row,
): Omit<Row, 'createdAt' | 'updatedAt' | 'deletedAt' | 'trainingId'> {
  const { createdAt: _, updatedAt: __, deletedAt: ___, trainingId: ____, ...line } = row;
  return line;
}

function omitRecord(training: Training): NewRecord<Training> {
  const { id: _, createdAt: __, updatedAt: ___, deletedAt: ____, ...fields } = training;
  return fields;
}
