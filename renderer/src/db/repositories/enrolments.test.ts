import { beforeEach, expect, test } from 'vitest';
import { alive } from '../alive';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makePerson, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { setMarks } from './attendance';
import { enrolPeople, removeEnrolments, withdrawEnrolment } from './enrolments';
import { createOrganisation, emptyOrganisation } from './organisations';
import { createPerson, removePerson, updatePerson } from './people';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

test('new and known people are enrolled in one commit', async () => {
  const { trainingId } = await storeTraining(database);
  const known = await createPerson(database, makePerson('Amal Fahmy'));
  const { commit, personIds } = await enrolPeople(database, trainingId, [
    { personId: known.id },
    { person: makePerson('Sami Rizk'), isWalkIn: true, role: 'observer' },
  ]);
  expect(commit.changes.map((change) => change.table).sort()).toEqual([
    'enrolments',
    'enrolments',
    'people',
  ]);
  expect(personIds[0]).toBe(known.id);
  const rows = alive(await database.enrolments.where({ trainingId }).sortBy('id'));
  expect(rows).toMatchObject([
    { personId: known.id, role: 'participant', status: 'enrolled', isWalkIn: false },
    { personId: personIds[1], role: 'observer', status: 'enrolled', isWalkIn: true },
  ]);
});

test('organisation and position are kept as they were at the time', async () => {
  const { trainingId } = await storeTraining(database);
  const { id: organisationId } = await createOrganisation(database, emptyOrganisation);
  const work = { organisationId, position: 'Inspector' };
  const { id } = await createPerson(database, makePerson('Amal Fahmy', work));
  await enrolPeople(database, trainingId, [{ personId: id }]);
  await updatePerson(database, id, { organisationId: null, position: 'Director' });
  expect(await database.enrolments.toArray()).toMatchObject([work]);
});

test('what is given for the enrolment goes before what stands with the person', async () => {
  const { trainingId } = await storeTraining(database);
  const person = makePerson('Amal Fahmy', { position: 'Inspector' });
  await enrolPeople(database, trainingId, [{ person, position: 'Acting head' }]);
  expect(await database.enrolments.toArray()).toMatchObject([{ position: 'Acting head' }]);
});

test('nobody is enrolled twice, not even in one action or in two at once', async () => {
  const { trainingId } = await storeTraining(database);
  const { id: personId } = await createPerson(database, makePerson('Amal Fahmy'));
  const [first, second] = await Promise.all([
    enrolPeople(database, trainingId, [{ personId }, { personId }]),
    enrolPeople(database, trainingId, [{ personId }]),
  ]);
  expect(first).toMatchObject({ personIds: [personId], alreadyEnrolled: [personId] });
  expect(second).toMatchObject({ personIds: [], alreadyEnrolled: [personId] });
  expect(await database.enrolments.count()).toBe(1);
});

test('somebody taken off the list comes back under the same row, without the old marks', async () => {
  const { trainingId, personIds, enrolmentIds, sessionIds } = await storeTraining(database, [
    'A B',
  ]);
  const slot = { enrolmentId: enrolmentIds[0]!, sessionId: sessionIds[0]! };
  await setMarks(database, trainingId, [{ ...slot, mark: 'present' }], 'typed');
  const before = await readVisible(database);
  const removed = await removeEnrolments(database, enrolmentIds);
  expect(await readVisible(database)).toMatchObject({ enrolments: [], attendance: [] });
  const again = await enrolPeople(database, trainingId, [{ personId: personIds[0]! }]);
  const { enrolments, attendance } = await readVisible(database);
  expect(enrolments).toMatchObject([{ id: enrolmentIds[0] }]);
  expect(attendance).toEqual([]);
  await expect(undoCommit(database, removed.id)).rejects.toMatchObject({ code: 'changed-since' });
  await undoCommit(database, again.commit.id);
  await undoCommit(database, removed.id);
  expect(await readVisible(database)).toEqual(before);
});

test('somebody who withdrew stays on the list', async () => {
  const { enrolmentIds } = await storeTraining(database, ['Amal Fahmy']);
  await withdrawEnrolment(database, enrolmentIds[0]!);
  expect(alive(await database.enrolments.toArray())).toMatchObject([{ status: 'withdrawn' }]);
});

test('a deleted person cannot be enrolled, and then nobody is', async () => {
  const { trainingId } = await storeTraining(database);
  const { id } = await createPerson(database, makePerson('Amal Fahmy'));
  await removePerson(database, id);
  const both = [{ person: makePerson('Sami Rizk') }, { personId: id }];
  const enrol = enrolPeople(database, trainingId, both);
  await expect(enrol).rejects.toMatchObject({ code: 'record-missing' });
  expect(await readVisible(database)).toMatchObject({ people: [], enrolments: [] });
});

test('undo of an enrolment takes back the people it made', async () => {
  const { trainingId } = await storeTraining(database);
  const { commit } = await enrolPeople(database, trainingId, [{ person: makePerson('Sami Rizk') }]);
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toMatchObject({ people: [], enrolments: [] });
});
