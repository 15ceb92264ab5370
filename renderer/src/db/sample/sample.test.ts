import { beforeEach, expect, test } from 'vitest';
import { readTableLines } from '#shared/people/list-import/test-lines';
import { extractRelease } from '#shared/press-releases/index';
import participants from '../../../../resources/sample/participants.csv?raw';
import { alive } from '../alive';
import type { Database } from '../database';
import { readRollCall } from '../repositories/attendance';
import { acceptDraft, addDraft } from '../repositories/drafts';
import { enrolPeople } from '../repositories/enrolments';
import { createOrganisation, emptyOrganisation } from '../repositories/organisations';
import { createPerson, updatePerson } from '../repositories/people';
import { readTraining, saveTraining } from '../repositories/trainings';
import { openTestDatabase } from '../test-database';
import { makePerson, makeTrainingInput, readVisible, storeTraining } from '../test-records';
import { makeRelease } from '../test-release';
import { undoCommit } from '../undo';
import { isSampleLoaded, loadSample, removeSample } from '.';
import { sampleFiles } from './sample-files';
import { isSampleId, sampleId } from './sample-ids';

let database: Database;

const extract = () => makeRelease('A title');
const load = () => loadSample(database, extract);

beforeEach(async () => {
  database = await openTestDatabase();
});

test('the sample is loaded in one commit: 12 trainings, 150 people, five drafts', async () => {
  expect(await isSampleLoaded(database)).toBe(false);
  const { changes } = await load();
  expect(await isSampleLoaded(database)).toBe(true);
  const { trainings, people, drafts, topics, ...rest } = await readVisible(database);
  expect([trainings, people, drafts, topics].map((rows) => rows.length)).toEqual([12, 150, 5, 2]);
  expect(drafts).toMatchObject(Array(5).fill({ state: 'new', release: extract() }));
  const all = [trainings, people, drafts, topics, ...Object.values(rest)].flat();
  expect(changes).toHaveLength(all.length);
  expect((await load()).changes).toEqual([]);
});

test('everything refers to something that is there', async () => {
  await load();
  const has = async (table: 'organisations' | 'people' | 'programmes', id: string | null) =>
    id === null || (await database.table(table).get(id)) !== undefined;
  for (const enrolment of await database.enrolments.toArray()) {
    expect(await has('people', enrolment.personId)).toBe(true);
    expect(await has('organisations', enrolment.organisationId)).toBe(true);
  }
  for (const line of await database.trainingFunding.toArray()) {
    expect(await has('organisations', line.funderId)).toBe(true);
    expect(await has('programmes', line.programmeId)).toBe(true);
  }
  for (const mark of await database.attendance.toArray()) {
    const slot = { trainingId: mark.trainingId };
    expect(await database.enrolments.get(mark.enrolmentId)).toMatchObject(slot);
    expect(await database.sessions.get(mark.sessionId)).toMatchObject(slot);
  }
});

test('the sample shows the pipeline, both sexes, both scripts and head counts without a list', async () => {
  await load();
  const statuses = new Set(sampleFiles.trainings.map((training) => training.status));
  expect(statuses.size).toBe(8);
  const people = await database.people.toArray();
  expect(new Set(people.map((person) => person.nationality)).size).toBeGreaterThan(4);
  expect(people.filter((person) => person.sex === 'F').length).toBeGreaterThan(60);
  expect(people.filter((person) => person.sex === 'M').length).toBeGreaterThan(60);
  expect(people.filter((person) => person.nameLatin === '').length).toBeGreaterThan(3);
  expect(people.filter((person) => person.nameArabic === '').length).toBeGreaterThan(20);
  const names = people.map(({ nameLatin, nameArabic }) => `${nameLatin}/${nameArabic}`);
  expect(new Set(names).size).toBe(people.length);
  const counted = sampleFiles.trainings.filter(
    ({ declared, participants }) => declared[0] !== null && participants.length === 0,
  );
  expect(counted.length).toBeGreaterThan(1);
  const call = await readRollCall(database, sampleId(1));
  expect(call?.sessions).toHaveLength(6);
  expect(call?.attendance).toHaveLength(18 * 6);
});

test.each(sampleFiles.trainings.map((training) => [training.code, training] as const))(
  '%s is consistent',
  (_, training) => {
    const people = training.participants.map(({ person }) => person);
    expect(new Set(people).size).toBe(people.length);
    expect(Math.max(0, ...people)).toBeLessThanOrEqual(sampleFiles.people.length);
    const [total, women, men] = training.declared;
    if (total !== null) expect((women ?? 0) + (men ?? 0)).toBeLessThanOrEqual(total);
  },
);

test('undo of the loading leaves nothing', async () => {
  const before = await readVisible(database);
  const { id } = await load();
  await undoCommit(database, id);
  expect(await readVisible(database)).toEqual(before);
});

test('removal takes everything out, undo brings it back, and it can be loaded again as it was', async () => {
  await load();
  const loaded = await readVisible(database);
  await updatePerson(database, sampleId(1), { position: 'Changed' });
  const changed = await readVisible(database);
  const { id } = await removeSample(database);
  expect(await isSampleLoaded(database)).toBe(false);
  expect(Object.values(await readVisible(database)).flat()).toEqual([]);
  await undoCommit(database, id);
  expect(await readVisible(database)).toEqual(changed);
  await removeSample(database);
  await load();
  expect(await readVisible(database)).toEqual(loaded);
});

test('what the user made stays whole, with the rows of the sample that it needs', async () => {
  await load();
  const person = makePerson('Own Person', { organisationId: sampleId(2) });
  const own = await createPerson(database, person);
  await createOrganisation(database, { ...emptyOrganisation, acronym: 'OWN' });
  const line = { grantReference: '', sharePercent: null, wording: '' };
  const { training } = makeTrainingInput();
  const stored = await storeTraining(database, ['Another Person'], {
    training: { ...training, topicCodes: ['CT-hotlines'] },
    organisations: [{ organisationId: sampleId(9), role: 'partner' }],
    funding: [{ funderId: null, programmeId: sampleId(1), ...line }],
  });
  await enrolPeople(database, stored.trainingId, [
    { personId: sampleId(20) },
    { personId: own.id },
  ]);
  const before = await readRollCall(database, stored.trainingId);

  const { changes } = await removeSample(database);
  const removed = (table: string) => changes.filter((change) => change.table === table).length;
  expect([removed('trainings'), removed('people'), removed('drafts')]).toEqual([12, 149, 5]);
  expect(await readRollCall(database, stored.trainingId)).toEqual(before);
  // Of the own person, of the partner, of the enrolled person, of the programme's funder.
  const left = alive(await database.organisations.toArray()).filter(({ id }) => isSampleId(id));
  expect(left.map(({ id }) => id)).toEqual([2, 5, 9, 10].map(sampleId));
});

test('what was added to a training of the sample, or made of its releases, goes with it', async () => {
  await load();
  const { personIds } = await enrolPeople(database, sampleId(10), [{ person: makePerson('Own') }]);
  const input = makeTrainingInput();
  const accepted = await acceptDraft(database, sampleId(1), {
    input,
    organisations: [],
    programmes: [],
    people: [],
  });
  const own = await saveTraining(database, null, makeTrainingInput());
  await removeSample(database);
  const { trainings, people, enrolments } = await readVisible(database);
  expect(trainings).toMatchObject([{ id: own.id }]);
  expect(people).toMatchObject([{ id: personIds[0] }]);
  expect(enrolments).toEqual([]);
  expect(await readTraining(database, accepted.trainingId)).toBeUndefined();
});

test('a release of the sample that is imported by hand is known already', async () => {
  await load();
  const document = await database.sourceDocuments.get(sampleId(1));
  if (!document) throw new Error('no document');
  const { name, format, sha256, size, text } = document;
  const again = { document: { name, format, sha256, size, text }, release: extract() };
  expect(await addDraft(database, again)).toMatchObject({ id: sampleId(1), isNew: false });
});

test('the list of participants has people of the sample, known by phone, and one doubtful name', async () => {
  await load();
  const people = await database.people.toArray();
  const organisations = await database.organisations.toArray();
  const rows = participants
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const lines = readTableLines(rows, people, organisations);
  const ids = (state: 'known' | 'doubtful') =>
    lines
      .filter((line) => line.state === state)
      .map(({ candidates }) => candidates.map(({ personId }) => personId));
  expect(ids('known')).toEqual([23, 24, 35].map((number) => [sampleId(number)]));
  expect(ids('doubtful')).toEqual([[sampleId(47)]]);
});

test('the engine finds in each release what a training needs', async () => {
  await loadSample(database, extractRelease);
  const drafts = await database.drafts.toArray();
  const found = drafts.map(({ release }) => [
    release.isEvent.value,
    release.country.value,
    release.startDate.value,
    release.endDate.value,
    release.participants.total.value,
    release.funders.length > 0,
  ]);
  expect(found).toEqual([
    [true, 'EG', '2026-09-14', '2026-09-16', 28, true],
    [true, 'SD', '2026-06-01', '2026-06-04', 42, true],
    [true, 'NE', '2026-03-23', '2026-03-26', 30, true],
    [true, 'TN', '2026-04-20', '2026-04-22', 26, true],
    [true, 'EG', '2026-08-02', '2026-08-06', 35, true],
  ]);
});
