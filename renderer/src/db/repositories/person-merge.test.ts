import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Side } from '#shared/people/merging/combine-enrolments';
import { mergeFields, proposeChoices } from '#shared/people/merging/merge-fields';
import type { Database } from '../database';
import { recordSchemas } from '../record-schemas';
import { openTestDatabase } from '../test-database';
import { makePerson, makeTrainingInput, readVisible } from '../test-records';
import { setMarks } from './attendance';
import { markDistinct } from './distinct-people';
import { enrolPeople, removeEnrolments, updateEnrolment } from './enrolments';
import { createPerson, updatePerson } from './people';
import { followMerges, mergePeople, readConflicts } from './person-merge';
import { personReferences } from './person-references';
import { readMergedRecords, takeMergeBack } from './person-split';
import { saveTraining } from './trainings';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

async function makePeople(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push((await createPerson(database, makePerson(name))).id);
  return ids;
}

async function makeTraining() {
  const { id } = await saveTraining(database, null, makeTrainingInput());
  const sessions = await database.sessions.where({ trainingId: id }).sortBy('id');
  return { id, sessionIds: sessions.map((session) => session.id) };
}

async function enrol(trainingId: string, personId: string): Promise<string> {
  await enrolPeople(database, trainingId, [{ personId }]);
  const row = await database.enrolments.where({ trainingId, personId }).first();
  return row?.id ?? '';
}

/** One letter for each session: present, absent, late, - for none. */
async function mark(training: { id: string; sessionIds: string[] }, id: string, letters: string) {
  const meanings = { p: 'present', a: 'absent', l: 'late' } as const;
  const choices = [...letters].flatMap((letter, index) => {
    const meaning = meanings[letter as keyof typeof meanings];
    const sessionId = training.sessionIds[index] ?? '';
    return meaning ? [{ enrolmentId: id, sessionId, mark: meaning }] : [];
  });
  await setMarks(database, training.id, choices, 'typed');
}

async function readMarks(personId: string): Promise<Record<string, string>> {
  const enrolments = await database.enrolments.where({ personId }).toArray();
  const live = enrolments.filter((row) => row.deletedAt === null).map((row) => row.id);
  const rows = await database.attendance.where('enrolmentId').anyOf(live).toArray();
  const alive = rows.filter((row) => row.deletedAt === null);
  return Object.fromEntries(alive.map((row) => [row.sessionId, row.mark]));
}

test('every field of a schema that names a person is known to the merge', () => {
  const named = Object.entries(recordSchemas).flatMap(([table, schema]) =>
    Object.keys(schema.shape)
      .filter((field) => /person|people|oneId|otherId|mergedInto/i.test(field))
      .map((field) => `${table}.${field}`),
  );
  expect(named.sort()).toEqual(personReferences.map((place) => place.join('.')).sort());
});

test('enrolments, marks and links of the other record are those of the one that stays', async () => {
  const [kept = '', other = ''] = await makePeople('Amal Fahmy', 'Amal Fahmi');
  const training = await makeTraining();
  await mark(training, await enrol(training.id, other), 'pla-');
  await mergePeople(database, { keptId: kept, otherId: other, fields: { phone: '0100' } });
  expect(Object.values(await readMarks(kept))).toEqual(['present', 'late', 'absent']);
  expect(await database.people.get(kept)).toMatchObject({ phone: '0100', deletedAt: null });
  expect((await database.people.get(other))?.deletedAt).not.toBeNull();
  expect((await followMerges(database, other))?.id).toBe(kept);
});

test('in one training no mark is lost, a conflict is shown, and the choice decides', async () => {
  const [kept = '', other = ''] = await makePeople('Amal Fahmy', 'Amal Fahmi');
  const training = await makeTraining();
  await mark(training, await enrol(training.id, kept), 'pa-l');
  await mark(training, await enrol(training.id, other), '-pap');
  const conflicts = await readConflicts(database, kept, other);
  expect(
    conflicts.map(({ kept: own, other: theirs, proposal }) => [own, theirs, proposal]),
  ).toEqual([
    ['absent', 'present', 'other'],
    ['late', 'present', 'kept'],
  ]);
  const choices = new Map<string, Side>([[conflicts[1]?.key ?? '', 'other']]);
  await mergePeople(database, { keptId: kept, otherId: other, fields: {}, choices });
  const found = await readMarks(kept);
  expect(training.sessionIds.map((id) => found[id])).toEqual([
    'present',
    'present',
    'absent',
    'present',
  ]);
  const rows = await database.enrolments.where({ trainingId: training.id }).toArray();
  expect(rows.filter((row) => row.deletedAt === null)).toHaveLength(1);
});

test('who came instead of the one came instead of the other, and nobody instead of themselves', async () => {
  const [kept = '', other = '', third = ''] = await makePeople(
    'Amal Fahmy',
    'Amal Fahmi',
    'Sami Rizk',
  );
  const training = await makeTraining();
  const ids = [
    await enrol(training.id, kept),
    await enrol(training.id, other),
    await enrol(training.id, third),
  ];
  await updateEnrolment(database, ids[0]!, { substituteForId: ids[1]! });
  await updateEnrolment(database, ids[2]!, { substituteForId: ids[1]! });
  const before = await readVisible(database);
  await mergePeople(database, { keptId: kept, otherId: other, fields: {} });
  const rows = await database.enrolments.bulkGet(ids);
  expect(rows.map((row) => row?.substituteForId)).toEqual([null, null, ids[0]]);
  await takeMergeBack(database, other);
  expect(await readVisible(database)).toEqual(before);
});

test('who was taken off the list comes back on it with what the other record had', async () => {
  const [kept = '', other = ''] = await makePeople('Amal Fahmy', 'Amal Fahmi');
  const training = await makeTraining();
  const gone = await enrol(training.id, kept);
  await mark(training, gone, 'aaaa');
  await removeEnrolments(database, [gone]);
  await mark(training, await enrol(training.id, other), 'pp--');
  const before = await readVisible(database);
  await mergePeople(database, { keptId: kept, otherId: other, fields: {} });
  expect(Object.values(await readMarks(kept))).toEqual(['present', 'present']);
  await takeMergeBack(database, other);
  expect(await readVisible(database)).toEqual(before);
});

test('after a merge and work of many kinds, parting keeps the work and brings the other back', async () => {
  const [kept = '', other = ''] = await makePeople('Amal Fahmy', 'Amal Fahmi');
  const [shared, own] = [await makeTraining(), await makeTraining()];
  await mark(shared, await enrol(shared.id, kept), 'p---');
  await mark(shared, await enrol(shared.id, other), '-aa-');
  await mark(own, await enrol(own.id, other), 'p---');
  const people = await database.people.bulkGet([kept, other]);
  const fields = mergeFields(people[0]!, people[1]!, proposeChoices(people[0]!, people[1]!));
  await mergePeople(database, { keptId: kept, otherId: other, fields });
  expect((await database.people.get(kept))?.aliases).toEqual(['Amal Fahmi']);

  const [row] = await database.enrolments
    .where({ trainingId: shared.id, personId: kept })
    .toArray();
  await mark(shared, row?.id ?? '', '-l-p');
  await updatePerson(database, kept, { phone: '0122', aliases: ['Amal Fahmi', 'Amoula'] });
  await takeMergeBack(database, other);

  expect(await database.people.get(kept)).toMatchObject({ phone: '0122', aliases: ['Amoula'] });
  expect(await database.people.get(other)).toMatchObject({ deletedAt: null, mergedIntoId: null });
  const [marksOfKept, marksOfOther] = [await readMarks(kept), await readMarks(other)];
  expect(shared.sessionIds.map((id) => marksOfKept[id])).toEqual([
    'present',
    'late',
    undefined,
    'present',
  ]);
  expect(shared.sessionIds.map((id) => marksOfOther[id])).toEqual([
    undefined,
    'absent',
    'absent',
    undefined,
  ]);
  expect(own.sessionIds.map((id) => marksOfOther[id])[0]).toBe('present');
});

test('of two merges that settled one thing the later is taken back first', async () => {
  const [kept = '', first = '', second = '', apart = ''] = await makePeople('A', 'B', 'C', 'D');
  const before = await readVisible(database);
  await mergePeople(database, { keptId: kept, otherId: first, fields: { phone: '1' } });
  await mergePeople(database, { keptId: kept, otherId: apart, fields: { aliases: ['D'] } });
  await mergePeople(database, { keptId: kept, otherId: second, fields: { phone: '2' } });
  const merged = await readMergedRecords(database, kept);
  expect(merged.map(({ person }) => person.nameLatin)).toEqual(['C', 'D', 'B']);
  expect(merged.map(({ blockedBy }) => blockedBy?.nameLatin)).toEqual([undefined, undefined, 'C']);
  await expect(takeMergeBack(database, first)).rejects.toMatchObject({ code: 'changed-since' });
  await takeMergeBack(database, second);
  expect((await database.people.get(kept))?.phone).toBe('1');
  await takeMergeBack(database, first);
  await takeMergeBack(database, apart);
  expect(await readVisible(database)).toEqual(before);
});

test('"not the same" goes over to the one that stays, and is written once', async () => {
  const [kept = '', other = '', third = ''] = await makePeople('A', 'B', 'C');
  await markDistinct(database, [
    [third, other],
    [other, third],
    [kept, other],
  ]);
  expect(await database.distinctPeople.count()).toBe(2);
  const before = await readVisible(database);
  await mergePeople(database, { keptId: kept, otherId: other, fields: {} });
  const rows = (await readVisible(database)).distinctPeople as { oneId: string; otherId: string }[];
  expect(rows.map(({ oneId, otherId }) => [oneId, otherId].sort())).toEqual([[kept, third].sort()]);
  await takeMergeBack(database, other);
  expect(await readVisible(database)).toEqual(before);
});

const letters = fc.stringMatching(/^[pal-]{4}$/);
const listed = fc.option(
  fc.record({ letters, score: fc.nat({ max: 99 }), isRemoved: fc.boolean() }),
  { nil: null },
);
const text = fc.constantFrom('', 'x', 'y');
const details = fc.record({
  nameArabic: text,
  phone: text,
  notes: text,
  sex: fc.constantFrom('F' as const, 'M' as const, 'U' as const),
  aliases: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
  languages: fc.uniqueArray(fc.constantFrom('ar', 'fr', 'en')),
});

test('a merge and its undo leave identical data', async () => {
  const property = fc.asyncProperty(
    fc.tuple(details, details),
    fc.array(fc.tuple(listed, listed), { maxLength: 3 }),
    fc.infiniteStream(fc.constantFrom<Side>('kept', 'other')),
    fc.boolean(),
    async (both, trainings, sides, hasDistinct) => {
      database = await openTestDatabase();
      const ids = await makePeople('Amal Fahmy', 'Amal Fahmi', 'Sami Rizk');
      const [kept = '', other = '', third = ''] = ids;
      for (const [index, fields] of both.entries())
        await updatePerson(database, ids[index]!, fields);
      for (const lines of trainings) {
        const training = await makeTraining();
        for (const [index, line] of lines.entries()) {
          if (!line) continue;
          const id = await enrol(training.id, ids[index]!);
          await mark(training, id, line.letters);
          await updateEnrolment(database, id, { preScore: line.score });
          if (line.isRemoved) await removeEnrolments(database, [id]);
        }
      }
      if (hasDistinct)
        await markDistinct(database, [
          [kept, third],
          [third, other],
          [kept, other],
        ]);
      const before = await readVisible(database);
      const people = await database.people.bulkGet([kept, other]);
      const choices = new Map<string, Side>();
      for (const { key } of await readConflicts(database, kept, other)) {
        choices.set(key, sides.next().value ?? 'kept');
      }
      const fields = mergeFields(people[0]!, people[1]!, proposeChoices(people[0]!, people[1]!));
      await mergePeople(database, { keptId: kept, otherId: other, fields, choices });
      await checkMerged(kept, other);
      await takeMergeBack(database, other);
      expect(await readVisible(database)).toEqual(before);
      await database.delete();
    },
  );
  await fc.assert(property, { numRuns: 60 });
}, 60_000);

/** Nobody stands twice on a list, no session has two marks, and nothing names the record that went. */
async function checkMerged(kept: string, other: string): Promise<void> {
  const visible = await readVisible(database);
  const enrolments = visible.enrolments as { trainingId: string; personId: string }[];
  const places = enrolments.map((row) => `${row.trainingId}/${row.personId}`);
  expect(new Set(places).size).toBe(places.length);
  const slots = (visible.attendance as { enrolmentId: string; sessionId: string }[]).map(
    (row) => `${row.enrolmentId}/${row.sessionId}`,
  );
  expect(new Set(slots).size).toBe(slots.length);
  for (const [table, field] of personReferences) {
    if (table === 'people') continue;
    const rows = visible[table] as Record<string, unknown>[];
    expect(rows.filter((row) => row[field] === other)).toEqual([]);
  }
  const every = await database.enrolments.where({ personId: kept }).toArray();
  expect(new Set(every.map((row) => row.trainingId)).size).toBe(every.length);
}
