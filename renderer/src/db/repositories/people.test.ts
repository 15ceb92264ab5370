import { beforeEach, expect, test } from 'vitest';
import { identityOf } from '../commit';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makePerson, makeTrainingInput, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { setMarks } from './attendance';
import { enrolPeople } from './enrolments';
import { createPerson, readPersonHistory, removePerson, updatePerson } from './people';
import { removeTraining, saveTraining } from './trainings';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

test('a person is made and changed', async () => {
  const { id } = await createPerson(database, makePerson('Amal Fahmy', { sex: 'F' }));
  await updatePerson(database, id, { nameArabic: 'أمل فهمي' });
  const expected = { nameLatin: 'Amal Fahmy', nameArabic: 'أمل فهمي', sex: 'F' };
  expect(await database.people.get(id)).toMatchObject(expected);
});

test('who moves to another organisation keeps the earlier one, whoever writes it', async () => {
  const [first, second] = [identityOf(database).newId(), identityOf(database).newId()];
  const work = { organisationId: first, position: 'Officer', workSince: '2020' };
  const { id } = await createPerson(database, makePerson('Amal Fahmy', work));
  await updatePerson(database, id, { organisationId: second, position: 'Head' });
  const earlier = { organisationId: first, position: 'Officer', from: '2020', to: '2026-03' };
  const moved = { organisationId: second, position: 'Head', workSince: null };
  expect(await database.people.get(id)).toMatchObject({ ...moved, earlierWork: [earlier] });
  await updatePerson(database, id, { position: 'Director' });
  expect((await database.people.get(id))?.earlierWork).toEqual([earlier]);
});

test('who looked alike and was told apart while being entered is remembered with the new person', async () => {
  const { id: known } = await createPerson(database, makePerson('Amal Fahmy'));
  const before = await readVisible(database);
  const { id, commit } = await createPerson(database, makePerson('Amal Fahmi'), [known]);
  const [row] = await database.distinctPeople.toArray();
  expect([row?.oneId, row?.otherId].sort()).toEqual([id, known].sort());
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('a deleted person leaves no line on any list, and undo brings enrolments and marks back', async () => {
  const { trainingId, personIds, enrolmentIds, sessionIds } = await storeTraining(database, [
    'Amal Fahmy',
    'Sami Rizk',
  ]);
  const mark = 'late' as const;
  const marks = enrolmentIds.map((enrolmentId) => ({
    enrolmentId,
    sessionId: sessionIds[0]!,
    mark,
  }));
  await setMarks(database, trainingId, marks, 'typed');
  const before = await readVisible(database);
  const { id } = await removePerson(database, personIds[0]!);
  const after = await readVisible(database);
  expect(after.people).toHaveLength(1);
  expect(after.enrolments).toMatchObject([{ personId: personIds[1] }]);
  expect(after.attendance).toMatchObject([{ enrolmentId: enrolmentIds[1] }]);
  await undoCommit(database, id);
  expect(await readVisible(database)).toEqual(before);
});

test('the history of a person lists trainings that are still there, the latest first', async () => {
  const early = await storeTraining(database, ['Amal Fahmy']);
  const personId = early.personIds[0]!;
  const { training } = makeTrainingInput();
  const later = { ...training, startDate: '2026-05-04', endDate: '2026-05-05' };
  const ids: string[] = [];
  for (const one of [later, { ...later, startDate: null, endDate: null }, training]) {
    const { id } = await saveTraining(database, null, makeTrainingInput({ training: one }));
    await enrolPeople(database, id, [{ personId }]);
    ids.push(id);
  }
  await removeTraining(database, ids[2]!);
  const slot = { enrolmentId: early.enrolmentIds[0]!, sessionId: early.sessionIds[1]! };
  await setMarks(database, early.trainingId, [{ ...slot, mark: 'present' }], 'typed');

  const history = await readPersonHistory(database, personId);
  expect(history.map((one) => one.training.id)).toEqual([ids[0], early.trainingId, ids[1]]);
  expect(history.map((one) => one.attendance.length)).toEqual([0, 1, 0]);
  expect(history.map((one) => one.sessions.length)).toEqual([4, 4, 4]);
});
