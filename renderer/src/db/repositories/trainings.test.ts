import { beforeEach, expect, test } from 'vitest';
import { alive } from '../alive';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makeTrainingInput, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { setMarks } from './attendance';
import { createOrganisation, emptyOrganisation } from './organisations';
import { readTraining, removeTraining, saveTraining, type TrainingInput } from './trainings';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

/** What the form would hand in when nothing is changed. */
async function readInput(id: string): Promise<TrainingInput> {
  const stored = await readTraining(database, id);
  if (!stored) throw new Error('no training');
  return stored;
}

test('a training is read with its lines, sessions in time order', async () => {
  const { id: organisationId } = await createOrganisation(database, emptyOrganisation);
  const { sessions } = makeTrainingInput();
  const { trainingId } = await storeTraining(database, [], {
    organisations: [{ organisationId, role: 'partner' }],
    sessions: [...sessions].reverse(),
  });
  const stored = await readTraining(database, trainingId);
  expect(stored?.organisations).toMatchObject([{ organisationId, role: 'partner', trainingId }]);
  expect(stored?.sessions.map(({ day, half }) => `${day} ${half}`)).toEqual([
    '1 morning',
    '1 afternoon',
    '2 morning',
    '2 afternoon',
  ]);
});

test('saving what was read changes nothing', async () => {
  const { trainingId } = await storeTraining(database);
  const { training, organisations, funding, sessions } = await readInput(trainingId);
  const input = { training, organisations, funding, sessions };
  const { commit } = await saveTraining(database, trainingId, input);
  expect(commit.changes).toEqual([]);
});

test('a line that is no longer given is deleted, its marks with it, and undo brings both back', async () => {
  const { trainingId, enrolmentIds, sessionIds } = await storeTraining(database, ['Amal Fahmy']);
  const marks = sessionIds.map((sessionId) => ({
    enrolmentId: enrolmentIds[0]!,
    sessionId,
    mark: 'present' as const,
  }));
  await setMarks(database, trainingId, marks, 'typed');
  const before = await readVisible(database);
  const input = await readInput(trainingId);
  const shorter = { ...input, sessions: input.sessions.slice(0, 3) };
  const { commit } = await saveTraining(database, trainingId, shorter);
  expect((await readInput(trainingId)).sessions).toHaveLength(3);
  expect(alive(await database.attendance.toArray())).toHaveLength(3);
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('a deleted training takes its parts along and leaves the people', async () => {
  const { trainingId, personIds } = await storeTraining(database, ['Amal Fahmy', 'Sami Rizk']);
  const before = await readVisible(database);
  const { id } = await removeTraining(database, trainingId);
  const after = await readVisible(database);
  expect(await readTraining(database, trainingId)).toBeUndefined();
  expect(after).toMatchObject({ trainings: [], sessions: [], enrolments: [], attendance: [] });
  expect(after.people).toHaveLength(personIds.length);
  await undoCommit(database, id);
  expect(await readVisible(database)).toEqual(before);
});

test('a deleted training cannot be saved again', async () => {
  const { trainingId } = await storeTraining(database);
  await removeTraining(database, trainingId);
  const save = saveTraining(database, trainingId, makeTrainingInput());
  await expect(save).rejects.toMatchObject({ code: 'record-missing' });
});
