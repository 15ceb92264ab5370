import { beforeEach, expect, test, vi } from 'vitest';
import { commit, WriteError } from './commit';
import type { Database } from './database';
import { create, remove, update } from './mutations';
import { enrolPeople } from './repositories/enrolments';
import { createOrganisation, emptyOrganisation } from './repositories/organisations';
import { saveTraining } from './repositories/trainings';
import { openTestDatabase } from './test-database';
import { makePerson, makeTrainingInput } from './test-records';
import { undoCommit } from './undo';

let database: Database;
const named = (acronym: string) => ({ ...emptyOrganisation, acronym });

beforeEach(async () => {
  database = await openTestDatabase();
});

test('a change record holds only the fields that differ', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  const { changes } = await commit(database, [update('organisations', id, named('ABD'))]);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ table: 'organisations', key: id });
  expect(changes[0]?.before).toHaveProperty('acronym', 'ABC');
  expect(changes[0]?.after).toHaveProperty('acronym', 'ABD');
  expect(Object.keys(changes[0]?.after ?? {}).sort()).toEqual(['acronym', 'updatedAt']);
  expect(await database.changes.count()).toBe(2);
});

test('a commit without a difference writes nothing and tells nobody', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  const before = await database.organisations.get(id);
  const listener = vi.fn();
  database.commitListeners.add(listener);
  const { changes } = await commit(database, [update('organisations', id, named('ABC'))]);
  expect(changes).toEqual([]);
  expect(listener).not.toHaveBeenCalled();
  expect(await database.organisations.get(id)).toEqual(before);
});

test('one bad row takes the whole commit back', async () => {
  const good = create('organisations', database.identity!.newId(), named('ABC'));
  const bad = create('organisations', database.identity!.newId(), named('x'.repeat(61)));
  await expect(commit(database, [good, bad])).rejects.toMatchObject({ code: 'record-invalid' });
  expect(await database.organisations.count()).toBe(0);
  expect(await database.changes.count()).toBe(0);
});

test('a row that is not there cannot be updated', async () => {
  const missing = update('organisations', database.identity!.newId(), named('ABC'));
  await expect(commit(database, [missing])).rejects.toBeInstanceOf(WriteError);
});

test('several mutations of one row in a commit make one change', async () => {
  const id = database.identity!.newId();
  const { changes } = await commit(database, [
    create('organisations', id, named('ABC')),
    update('organisations', id, { isFunder: true }),
  ]);
  expect(changes).toHaveLength(1);
  expect(await database.organisations.get(id)).toMatchObject({ acronym: 'ABC', isFunder: true });
});

test('undo takes a commit back, and undoing that is redo', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  const renamed = await commit(database, [update('organisations', id, named('ABD'))]);
  const undone = await undoCommit(database, renamed.id);
  expect(await database.organisations.get(id)).toHaveProperty('acronym', 'ABC');
  await undoCommit(database, undone.id);
  expect(await database.organisations.get(id)).toHaveProperty('acronym', 'ABD');
});

test('undo of a creation deletes softly, undo of a deletion brings back', async () => {
  const made = await createOrganisation(database, named('ABC'));
  await undoCommit(database, made.commit.id);
  expect((await database.organisations.get(made.id))?.deletedAt).not.toBeNull();
  const other = await createOrganisation(database, named('XYZ'));
  const removed = await commit(database, [remove('organisations', other.id, new Date())]);
  await undoCommit(database, removed.id);
  expect((await database.organisations.get(other.id))?.deletedAt).toBeNull();
});

test('undo never overwrites what was changed since', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  const first = await commit(database, [update('organisations', id, named('ABD'))]);
  await commit(database, [update('organisations', id, named('ABE'))]);
  await expect(undoCommit(database, first.id)).rejects.toMatchObject({ code: 'changed-since' });
  expect(await database.organisations.get(id)).toHaveProperty('acronym', 'ABE');
});

test('an unrelated later change does not stand in the way of undo', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  const first = await commit(database, [update('organisations', id, named('ABD'))]);
  await commit(database, [update('organisations', id, { isFunder: true })]);
  await undoCommit(database, first.id);
  expect(await database.organisations.get(id)).toMatchObject({ acronym: 'ABC', isFunder: true });
});

test('undo of a creation never hides what was built on it since', async () => {
  const { id, commit: made } = await saveTraining(database, null, makeTrainingInput());
  await enrolPeople(database, id, [{ person: makePerson('Amal Badr') }]);
  await expect(undoCommit(database, made.id)).rejects.toMatchObject({ code: 'changed-since' });
  expect((await database.trainings.get(id))?.deletedAt).toBeNull();
});

test('what is more than the journal takes in one line is refused before anything is written', async () => {
  const { id } = await createOrganisation(database, named('ABC'));
  database.commitLimit = 2_000;
  const many = Array.from({ length: 4 }, (_, index) =>
    create('organisations', `01J0000000000000000000000${index}`, named(`N${index}`)),
  );
  await expect(
    commit(database, [update('organisations', id, named('ABD')), ...many]),
  ).rejects.toMatchObject({
    code: 'too-much-at-once',
  });
  expect(await database.organisations.count()).toBe(1);
  expect(await database.organisations.get(id)).toMatchObject({ acronym: 'ABC' });
  expect(await database.changes.count()).toBe(1);
  // Editing goes on.
  await commit(database, [update('organisations', id, named('ABD'))]);
  expect(database.writeGate.stop()).toBeNull();
});
