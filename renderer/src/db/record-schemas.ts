import type { z } from 'zod';
import { attendanceSchema, enrolmentSchema } from '#shared/attendance/schema';
import { sourceDocumentSchema } from '#shared/documents/source-document';
import { programmeSchema } from '#shared/funding/schema';
import { organisationSchema } from '#shared/organisations/schema';
import { listShapeSchema } from '#shared/people/list-import/schema';
import { distinctPeopleSchema, personSchema } from '#shared/people/schema';
import { draftSchema } from '#shared/press-releases/draft';
import { topicSchema } from '#shared/topics/schema';
import {
  sessionSchema,
  trainingFundingSchema,
  trainingOrganisationSchema,
  trainingSchema,
} from '#shared/trainings/schema';
import { settingSchema } from '#shared/workspace/schema';

/** Every table that the write path may touch, with the shape that each of its rows must have. */
export const recordSchemas = {
  trainings: trainingSchema,
  trainingOrganisations: trainingOrganisationSchema,
  trainingFunding: trainingFundingSchema,
  sessions: sessionSchema,
  people: personSchema,
  distinctPeople: distinctPeopleSchema,
  listShapes: listShapeSchema,
  enrolments: enrolmentSchema,
  attendance: attendanceSchema,
  organisations: organisationSchema,
  programmes: programmeSchema,
  topics: topicSchema,
  sourceDocuments: sourceDocumentSchema,
  drafts: draftSchema,
  settings: settingSchema,
} as const;

export type TableName = keyof typeof recordSchemas;
export type RowOf<Name extends TableName> = z.infer<(typeof recordSchemas)[Name]>;

export const tableNames = Object.keys(recordSchemas) as readonly TableName[];
