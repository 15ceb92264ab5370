import { beforeEach, expect, test } from 'vitest';
import type { Mark } from '#shared/attendance/schema';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makePerson, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { readRollCall, setMarks } from './attendance';
import { enrolPeople, removeEnrolments } from './enrolments';
import { createOrganisation, emptyOrganisation, removeOrganisation } from './organisations';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy', 'Sami Rizk']);
});

function choose(person: number, session: number, mark: Mark | null) {
  return {
    enrolmentId: stored.enrolmentIds[person]!,
    sessionId: stored.sessionIds[session]!,
    mark,
  };
}

function set(...choices: ReturnType<typeof choose>[]) {
  return setMarks(database, stored.trainingId, choices, 'typed');
}

async function readMarks(): Promise<unknown[]> {
  return (await readVisible(database)).attendance;
}

test('marks are set in one commit and taken back in one undo', async () => {
  const { id, changes } = await set(choose(0, 0, 'present'), choose(1, 0, 'absent'));
  expect(changes).toHaveLength(2);
  expect(await readMarks()).toMatchObject([
    { ...choose(0, 0, 'present'), capturedBy: 'typed' },
    { ...choose(1, 0, 'absent'), capturedBy: 'typed' },
  ]);
  await undoCommit(database, id);
  expect(await readMarks()).toEqual([]);
});

test.each<readonly (Mark | null)[]>([
  ['present', 'late'],
  ['present', null],
  ['present', null, 'absent'],
  ['present', 'present'],
  [null],
  [null, 'excused', null, 'left-early'],
])('after the marks %s, %s, %s, %s the slot has one row at most', async (...marks) => {
  const given = marks.filter((mark) => mark !== undefined);
  for (const mark of given) await set(choose(0, 0, mark));
  const last = given.at(-1);
  expect(await readMarks()).toMatchObject(last ? [{ mark: last }] : []);
  expect(await database.attendance.count()).toBeLessThanOrEqual(1);
});

test('the last choice for a slot holds', async () => {
  await set(choose(0, 0, 'present'), choose(0, 0, 'excused'));
  expect(await readMarks()).toMatchObject([{ mark: 'excused' }]);
});

test('two actions at once leave one row for a slot', async () => {
  await Promise.all([set(choose(0, 0, 'present')), set(choose(0, 0, 'late'))]);
  expect(await readMarks()).toMatchObject([{ mark: 'late' }]);
});

test('the same marks again are no change', async () => {
  await set(choose(0, 0, 'present'));
  expect((await set(choose(0, 0, 'present'), choose(1, 1, null))).changes).toEqual([]);
});

test('a mark for somebody who is not on the list is refused', async () => {
  await removeEnrolments(database, [stored.enrolmentIds[1]!]);
  const marks = set(choose(0, 0, 'present'), choose(1, 0, 'present'));
  await expect(marks).rejects.toMatchObject({ code: 'record-missing' });
  expect(await readMarks()).toEqual([]);
});

test('the roll call holds what belongs to one training and nothing of another', async () => {
  const other = await storeTraining(database, ['Nadia Wahba']);
  const { id: organisationId } = await createOrganisation(database, emptyOrganisation);
  const person = makePerson('Huda Bishara', { organisationId });
  await enrolPeople(database, stored.trainingId, [{ person }]);
  await set(choose(0, 0, 'present'));
  await removeOrganisation(database, organisationId);

  const call = await readRollCall(database, stored.trainingId);
  expect(call?.training.id).toBe(stored.trainingId);
  expect(call?.sessions.map((session) => session.id)).toEqual(stored.sessionIds);
  const names = call?.people.map((one) => one.nameLatin).sort();
  expect(names).toEqual(['Amal Fahmy', 'Huda Bishara', 'Sami Rizk']);
  expect(call?.attendance).toMatchObject([choose(0, 0, 'present')]);
  expect([...(call?.organisations.keys() ?? [])]).toEqual([organisationId]);
  expect((await readRollCall(database, other.trainingId))?.enrolments).toHaveLength(1);
  expect(await readRollCall(database, stored.enrolmentIds[0]!)).toBeUndefined();
});
