import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makePerson, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { setMarks } from './attendance';
import { type Arriving, admitAtDoor } from './door';
import { withdrawEnrolment } from './enrolments';
import { createPerson } from './people';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy', 'Sami Rizk']);
});

function admit(arriving: Arriving, capturedBy: 'typed' | 'scanned' = 'typed') {
  const [sessionId = ''] = stored.sessionIds;
  return admitAtDoor(database, stored.trainingId, arriving, {
    sessionId,
    mark: 'present',
    capturedBy,
  });
}

async function readMarks() {
  return (await readVisible(database)).attendance;
}

test('somebody on the list is marked, and how is kept', async () => {
  const [enrolmentId = ''] = stored.enrolmentIds;
  const { commit } = await admit({ enrolmentId }, 'scanned');
  expect(commit.changes.map(({ table }) => table)).toEqual(['attendance']);
  expect(await readMarks()).toMatchObject([
    { enrolmentId, mark: 'present', capturedBy: 'scanned' },
  ]);
});

test('whoever was excused and came after all is present', async () => {
  const [enrolmentId = ''] = stored.enrolmentIds;
  const [sessionId = ''] = stored.sessionIds;
  const excused = [{ enrolmentId, sessionId, mark: 'excused' as const }];
  await setMarks(database, stored.trainingId, excused, 'typed');
  await admit({ enrolmentId });
  expect(await readMarks()).toMatchObject([{ mark: 'present' }]);
});

test('a walk-in is enrolled and marked in one step, which one undo takes back', async () => {
  const before = await readVisible(database);
  const person = makePerson('Nadia Wahba', { sex: 'F' });
  const { commit, enrolmentId } = await admit({ participant: { person, isWalkIn: true } });
  expect(await database.enrolments.get(enrolmentId)).toMatchObject({ isWalkIn: true });
  expect(await readMarks()).toMatchObject([{ enrolmentId, mark: 'present' }]);
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('a known person who is on the list already is not put on it twice', async () => {
  const [personId = ''] = stored.personIds;
  const [enrolmentId] = stored.enrolmentIds;
  const admitted = await admit({ participant: { personId, isWalkIn: true } });
  expect(admitted.enrolmentId).toBe(enrolmentId);
  expect(await database.enrolments.count()).toBe(2);
});

test('a known person who is not on the list comes as a walk-in', async () => {
  const { id: personId } = await createPerson(database, makePerson('Huda Bishara'));
  const { enrolmentId } = await admit({ participant: { personId, isWalkIn: true } });
  expect(await database.enrolments.get(enrolmentId)).toMatchObject({ personId, isWalkIn: true });
});

test('who had withdrawn and came is a participant again', async () => {
  const [enrolmentId = ''] = stored.enrolmentIds;
  await withdrawEnrolment(database, enrolmentId);
  await admit({ enrolmentId });
  expect(await database.enrolments.get(enrolmentId)).toMatchObject({ status: 'enrolled' });
});

test('a session or an enrolment of another training is refused', async () => {
  const other = await storeTraining(database, ['Hala Zaher']);
  await expect(admit({ enrolmentId: other.enrolmentIds[0]! })).rejects.toMatchObject({
    code: 'record-missing',
  });
  expect(await readMarks()).toEqual([]);
});
