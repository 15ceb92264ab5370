import type { Mark } from '#shared/attendance/schema';
import { generateSessions } from '#shared/attendance/session-plan';
import type { ExtractedRelease } from '#shared/press-releases/schema';
import type { NewRecord } from '#shared/record';
import { organisationRoles } from '#shared/trainings/schema';
import type { RowOf, TableName } from '../record-schemas';
import { emptyPerson } from '../repositories/people';
import { emptyTraining, type TrainingFields } from '../repositories/trainings';
import { type SampleTraining, sampleFiles } from './sample-files';
import { sampleId } from './sample-ids';

/** A row of the sample before it is written. */
export type SampleRow = {
  [Name in TableName]: {
    readonly table: Name;
    readonly id: string;
    readonly fields: NewRecord<RowOf<Name>>;
  };
}[TableName];

const markLetters: Readonly<Record<string, Mark>> = {
  P: 'present',
  L: 'late',
  E: 'excused',
  A: 'absent',
  F: 'left-early',
};

/** Lines of one training are numbered from here, so that the ids of two trainings never meet. */
const linesOf = (training: number) => training * 1_000_000;

function findOrganisation(key: string): string {
  const index = sampleFiles.organisations.findIndex((organisation) => organisation.key === key);
  if (index < 0) throw new Error(`sample: no organisation ${key}`);
  return sampleId(index + 1);
}

function findProgramme(key: string): string {
  const index = sampleFiles.programmes.findIndex((programme) => programme.key === key);
  if (index < 0) throw new Error(`sample: no programme ${key}`);
  return sampleId(index + 1);
}

/** All rows of the sample but the releases. */
export function buildSampleRows(): SampleRow[] {
  return [
    ...sampleFiles.organisations.map(({ key: _, ...fields }, index) => {
      const row = { ...fields, aliases: [] };
      return { table: 'organisations', id: sampleId(index + 1), fields: row } as const;
    }),
    ...sampleFiles.programmes.map(({ key: _, funders, ...fields }, index) => {
      const row = { ...fields, funderIds: funders.map(findOrganisation) };
      return { table: 'programmes', id: sampleId(index + 1), fields: row } as const;
    }),
    ...sampleFiles.topics.map(
      (fields, index) => ({ table: 'topics', id: sampleId(index + 1), fields }) as const,
    ),
    ...buildPeople(),
    ...sampleFiles.trainings.flatMap((training, index) => buildTraining(training, index + 1)),
  ];
}

function buildPeople(): SampleRow[] {
  return sampleFiles.people.map(({ organisation, ...person }, index) => {
    const country = sampleFiles.organisations.find(({ key }) => key === organisation)?.country;
    const organisationId = findOrganisation(organisation);
    const fields = { ...emptyPerson, ...person, organisationId, nationality: country ?? null };
    return { table: 'people', id: sampleId(index + 1), fields };
  });
}

function buildTraining(training: SampleTraining, number: number): SampleRow[] {
  const trainingId = sampleId(number);
  const id = (line: number) => sampleId(linesOf(number) + line);
  const organisations = organisationRoles.flatMap((role) =>
    (training.organisations[role] ?? []).map((key) => ({ role, key })),
  );
  return [
    { table: 'trainings', id: trainingId, fields: toTrainingFields(training) },
    ...organisations.map(({ role, key }, line): SampleRow => {
      const fields = { trainingId, organisationId: findOrganisation(key), role };
      return { table: 'trainingOrganisations', id: id(line), fields };
    }),
    ...training.funding.map(({ funder, programme, ...wording }, line): SampleRow => {
      const programmeId = programme === null ? null : findProgramme(programme);
      const fields = { trainingId, funderId: findOrganisation(funder), programmeId, ...wording };
      return { table: 'trainingFunding', id: id(line), fields };
    }),
    ...buildAttendance(training, number),
  ];
}

function toTrainingFields(training: SampleTraining): TrainingFields {
  const { organisations, funding, sessionTitles, participants, declared, ...fields } = training;
  const [total, women, men] = declared;
  const source = total === null ? null : ('typed' as const);
  return { ...emptyTraining, ...fields, declared: { total, women, men, other: null, source } };
}

function buildAttendance(training: SampleTraining, number: number): SampleRow[] {
  const trainingId = sampleId(number);
  const first = linesOf(number);
  const sessions = generateSessions(training.startDate, training.endDate).map(
    (session, index): SampleRow => {
      const title = training.sessionTitles[index] ?? '';
      const fields = { ...session, trainingId, title, topicCodes: [], facilitators: [] };
      return { table: 'sessions', id: sampleId(first + index), fields };
    },
  );
  const lists = training.participants.map(({ person, marks, ...choices }, line): SampleRow[] => {
    const enrolmentId = sampleId(first + line);
    const { organisation = '', position = '' } = sampleFiles.people[person - 1] ?? {};
    const fields = {
      ...choices,
      trainingId,
      personId: sampleId(person),
      organisationId: findOrganisation(organisation),
      position,
      stakeholderType: null,
      populationGroup: null,
      isWalkIn: false,
      substituteForId: null,
      preScore: null,
      postScore: null,
      completionOverride: null,
      certificate: null,
    };
    const slots = [...marks].flatMap((letter, index): SampleRow[] => {
      const mark = markLetters[letter];
      const session = sessions[index];
      if (!mark || !session) return [];
      const slot = { trainingId, enrolmentId, sessionId: session.id, capturedBy: 'typed' as const };
      const markId = sampleId(first + line * 1000 + index);
      return [{ table: 'attendance', id: markId, fields: { ...slot, mark } }];
    });
    return [{ table: 'enrolments', id: enrolmentId, fields }, ...slots];
  });
  return [...sessions, ...lists.flat()];
}

/** Reads the releases as an import of their files would, so that the files are known when they come by hand. */
export async function buildSampleDrafts(
  extract: (text: string) => ExtractedRelease,
): Promise<SampleRow[]> {
  const drafts = sampleFiles.releases.map(async ({ name, text }, index): Promise<SampleRow[]> => {
    const bytes = new TextEncoder().encode(text);
    const id = sampleId(index + 1);
    const document = {
      name,
      format: 'txt',
      sha256: toHex(await crypto.subtle.digest('SHA-256', bytes)),
      size: bytes.length,
      text,
    };
    // The engine hands over readonly lists; a copy is what a row may hold.
    const release = structuredClone(extract(text)) as RowOf<'drafts'>['release'];
    const decided = { decisions: {}, trainingId: null, distinctFrom: [], copyOfId: null };
    const draft = { state: 'new' as const, release, ...decided };
    return [
      { table: 'sourceDocuments', id, fields: document },
      { table: 'drafts', id, fields: { ...draft, sourceDocumentId: id } },
    ];
  });
  return (await Promise.all(drafts)).flat();
}

function toHex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
