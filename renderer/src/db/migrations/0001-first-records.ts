import type { Migration } from './types';

/**
 * The tables of the first release. Trainings are listed by their start date; everything that belongs to a
 * training is found by `trainingId`; attendance is found by its enrolment and session, so that a mark has
 * one row. Only deleted rows stand in the index on `deletedAt`, so that the others can be counted without
 * being read. Names, phones, e-mails and document texts are no indexes, so that they can be encrypted later.
 */
export const firstRecords: Migration = {
  version: 1,
  stores: {
    trainings: 'id, startDate, sourceDocumentId, deletedAt',
    trainingOrganisations: 'id, trainingId, organisationId',
    trainingFunding: 'id, trainingId, funderId, programmeId',
    sessions: 'id, trainingId',
    people: 'id, organisationId, deletedAt',
    enrolments: 'id, trainingId, personId, [trainingId+personId]',
    attendance: 'id, trainingId, enrolmentId, [enrolmentId+sessionId]',
    organisations: 'id',
    programmes: 'id',
    topics: 'id, code',
    sourceDocuments: 'id, sha256',
    drafts: 'id, state, sourceDocumentId',
    changes: 'id, commitId, [table+key], at',
    settings: 'id',
    device: 'id',
  },
};
