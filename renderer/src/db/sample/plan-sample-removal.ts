import { alive } from '../alive';
import { identityOf } from '../commit';
import type { Database } from '../database';
import { type Mutation, remove } from '../mutations';
import type { RowOf, TableName } from '../record-schemas';
import { planTrainingRemoval } from '../repositories/trainings';
import { isSampleId } from './sample-ids';

/**
 * What goes when the sample is taken out: its trainings, changed or not, those that were made of its releases,
 * and all that belongs to them; then whatever of its lists nothing of the user's own refers to.
 */
export async function planSampleRemoval(database: Database): Promise<Mutation[]> {
  const now = identityOf(database).now();
  const allTrainings = alive(await database.trainings.toArray());
  const isSample = (training: RowOf<'trainings'>) =>
    isSampleId(training.id) || isSampleId(training.sourceDocumentId);
  const gone = new Set(allTrainings.filter(isSample).map((training) => training.id));
  const stays = (row: { trainingId: string }) => !gone.has(row.trainingId);

  const enrolments = alive(await database.enrolments.toArray()).filter(stays);
  const lines = alive(await database.trainingOrganisations.toArray()).filter(stays);
  const funding = alive(await database.trainingFunding.toArray()).filter(stays);
  const sessions = alive(await database.sessions.toArray()).filter(stays);
  const trainings = allTrainings.filter((training) => !gone.has(training.id));

  /** Splits the rows of a table: the sample's own go unless they are needed, all others stay. */
  const sift = async <Name extends TableName>(
    table: Name,
    isNeeded: (row: RowOf<Name>) => boolean,
  ) => {
    const rows = alive<RowOf<Name>>(await database.table(table).toArray());
    const isGoing = (row: RowOf<Name>) => isSampleId(row.id) && !isNeeded(row);
    const staying = rows.filter((row) => !isGoing(row));
    const removals = rows.filter(isGoing).map((row) => remove(table, row.id, now));
    return { removals, staying };
  };
  const enrolled = new Set(enrolments.map((enrolment) => enrolment.personId));
  const people = await sift('people', (person) => enrolled.has(person.id));
  const funded = new Set(funding.map((line) => line.programmeId));
  const programmes = await sift('programmes', (programme) => funded.has(programme.id));
  const named = new Set([
    ...[...enrolments, ...lines, ...people.staying].map((row) => row.organisationId),
    ...funding.map((line) => line.funderId),
    ...programmes.staying.flatMap((programme) => programme.funderIds),
  ]);
  const organisations = await sift('organisations', (one) => named.has(one.id));
  const codes = new Set([...trainings, ...sessions].flatMap((row) => row.topicCodes));
  const topics = await sift('topics', (topic) => codes.has(topic.code));

  const drafts = await sift('drafts', () => false);
  const documents = await sift('sourceDocuments', () => false);
  const lists = [people, programmes, organisations, topics, drafts, documents];
  return [
    ...(await planTrainingRemoval(database, [...gone])),
    ...lists.flatMap((list) => list.removals),
  ];
}
