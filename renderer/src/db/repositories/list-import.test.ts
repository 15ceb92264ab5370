import { beforeEach, expect, test } from 'vitest';
import type { ImportEntry } from '#shared/people/list-import/index';
import { emptyValues } from '#shared/people/list-import/test-lines';
import { alive } from '../alive';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { setMarks } from './attendance';
import { importList } from './list-import';
import { readListShapes, saveListShape } from './list-shapes';

let database: Database;
let training: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  database = await openTestDatabase();
  training = await storeTraining(database, ['Hana Badr']);
});

function makeEntry(nameLatin: string, given: Partial<ImportEntry> = {}): ImportEntry {
  const values = { ...emptyValues, nameLatin, ...given.values };
  return { personId: null, fields: [], marks: [], distinctIds: [], ...given, values };
}

const importInto = (trainingId: string | null, entries: readonly ImportEntry[]) =>
  importList(database, { trainingId, entries, locale: 'en' });

test('a list becomes people, one organisation, enrolments and marks, and goes in one undo', async () => {
  const { trainingId, sessionIds, personIds } = training;
  const [first = '', second = ''] = sessionIds;
  const before = await readVisible(database);
  const written = await importInto(trainingId, [
    makeEntry('Rami Odeh', {
      values: { ...emptyValues, nameLatin: 'Rami Odeh', organisation: 'Harbour Trust' },
      marks: [{ sessionId: first, mark: 'present' }],
    }),
    makeEntry('Lina Sabri', {
      values: { ...emptyValues, nameLatin: 'Lina Sabri', organisation: 'harbour  trust' },
    }),
    makeEntry('Hana Badr', {
      personId: personIds[0] ?? '',
      values: { ...emptyValues, nameLatin: 'Hana Badr', position: 'Judge', phone: '91234567' },
      fields: ['phone'],
      marks: [{ sessionId: second, mark: 'late' }],
    }),
  ]);
  expect(written).toMatchObject({ newPeople: 2, enrolled: 2, marks: 2 });
  const organisations = alive(await database.organisations.toArray());
  expect(organisations.map(({ names }) => names.en)).toEqual(['Harbour Trust']);
  const hana = await database.people.get(personIds[0] ?? '');
  expect([hana?.phone, hana?.position]).toEqual(['91234567', '']);
  const marks = alive(await database.attendance.toArray());
  expect(marks.map(({ mark, capturedBy }) => [mark, capturedBy]).sort()).toEqual([
    ['late', 'imported'],
    ['present', 'imported'],
  ]);
  await undoCommit(database, written.commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('somebody new who was found to be none of those proposed is told apart from them, once', async () => {
  const { trainingId, personIds } = training;
  const [hana = ''] = personIds;
  const before = await readVisible(database);
  const written = await importInto(trainingId, [
    makeEntry('Hanna Badr', { distinctIds: [hana] }),
    makeEntry('Lina Sabri'),
  ]);
  const people = alive(await database.people.toArray());
  const added = people.find(({ nameLatin }) => nameLatin === 'Hanna Badr')?.id;
  const pairs = alive(await database.distinctPeople.toArray());
  expect(pairs.map(({ oneId, otherId }) => [oneId, otherId])).toEqual([[added, hana]]);
  await undoCommit(database, written.commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('into the register alone: people, and nobody is enrolled', async () => {
  const written = await importInto(null, [makeEntry('Rami Odeh'), makeEntry('Lina Sabri')]);
  expect(written).toMatchObject({ newPeople: 2, enrolled: 0, marks: 0 });
  expect(await database.people.count()).toBe(3);
  expect(await database.enrolments.count()).toBe(1);
});

test('a mark that is there changes only when the list says so, and keeps its row', async () => {
  const { trainingId, sessionIds, enrolmentIds, personIds } = training;
  const [sessionId = ''] = sessionIds;
  const [enrolmentId = ''] = enrolmentIds;
  await setMarks(database, trainingId, [{ enrolmentId, sessionId, mark: 'present' }], 'typed');
  const marks = [{ sessionId, mark: 'absent' as const }];
  await importInto(trainingId, [makeEntry('Hana Badr', { personId: personIds[0] ?? '', marks })]);
  const rows = await database.attendance.toArray();
  expect(rows.map(({ mark, capturedBy }) => [mark, capturedBy])).toEqual([['absent', 'imported']]);
});

test('one line that cannot be stored, or a session of another training, keeps out the whole list', async () => {
  const other = await storeTraining(database);
  const before = await readVisible(database);
  const wrong = { ...emptyValues, nameLatin: 'Lina Sabri', nationality: 'XXX' };
  await expect(
    importInto(training.trainingId, [makeEntry('Rami Odeh'), makeEntry('', { values: wrong })]),
  ).rejects.toMatchObject({ code: 'record-invalid' });
  const marks = [{ sessionId: other.sessionIds[0] ?? '', mark: 'present' as const }];
  await expect(
    importInto(training.trainingId, [makeEntry('Rami Odeh', { marks })]),
  ).rejects.toMatchObject({ code: 'record-missing' });
  expect(await readVisible(database)).toEqual(before);
});

test('a form of list is remembered once, changed and forgotten', async () => {
  const digest = '0123456789abcdef';
  const read = async () => (await readListShapes(database)).map(({ columns }) => columns);
  await saveListShape(database, digest, [{ index: 2, meaning: 'sex' }]);
  await saveListShape(database, digest, [{ index: 2, meaning: 'organisation' }]);
  expect(await read()).toEqual([[{ index: 2, meaning: 'organisation' }]]);
  await saveListShape(database, digest, []);
  await saveListShape(database, digest, []);
  expect(await read()).toEqual([]);
  await saveListShape(database, digest, [{ index: 1, meaning: 'ignored' }]);
  expect(await read()).toEqual([[{ index: 1, meaning: 'ignored' }]]);
  expect(await database.listShapes.count()).toBe(1);
});
