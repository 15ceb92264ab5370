import { expect, test } from 'vitest';
import type { Change } from '#shared/journal/change';
import { packChanges, toBuckets } from '../change-block';
import { readChangesAfter, readCommitChanges, readLastStamp, readPlaceChanges } from '../changes';
import type { Database } from '../database';
import { createPerson, updatePerson } from '../repositories/people';
import { openTestDatabase } from '../test-database';
import { makePerson } from '../test-records';
import { readCommitsAround } from './commits-around';

/** Five people, one after the other; the history of the first three stands in blocks where told so. */
async function makeHistory(inBlocks: boolean) {
  const database = await openTestDatabase();
  const made = [];
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    made.push(await createPerson(database, makePerson(name)));
  }
  const changes = await readChangesAfter(database, '');
  if (inBlocks) await pack(database, changes.slice(0, 3));
  return { database, made, changes };
}

async function pack(database: Database, changes: readonly Change[]): Promise<void> {
  await database.changeBlocks.bulkAdd([
    packChanges(1, changes.slice(0, 2)),
    packChanges(2, changes.slice(2)),
  ]);
  const places = new Map(
    changes.map(({ table, key }, index) => [`${table}/${key}`, [index < 2 ? 1 : 2]]),
  );
  await database.changePlaces.bulkAdd(toBuckets(places));
  await database.changes.bulkDelete(changes.map(({ id }) => id));
}

test.each([false, true])('the history reads the same, in blocks: %s', async (inBlocks) => {
  const { database, made, changes } = await makeHistory(inBlocks);
  expect(await readChangesAfter(database, '')).toEqual(changes);
  expect(await readChangesAfter(database, changes[1]?.at ?? '')).toEqual(changes.slice(2));
  expect(await readLastStamp(database)).toBe(changes.at(-1)?.at);
  for (const [index, { commit, id }] of made.entries()) {
    expect(await readCommitChanges(database, commit.id)).toEqual([changes[index]]);
    expect(await readPlaceChanges(database, [['people', id]])).toEqual([changes[index]]);
  }
});

test.each([false, true])(
  'a later change of the same row comes first, in blocks: %s',
  async (inBlocks) => {
    const { database, made } = await makeHistory(inBlocks);
    const id = made[0]?.id ?? '';
    const commit = await updatePerson(database, id, { position: 'Officer' });
    const history = await readPlaceChanges(database, [['people', id]]);
    expect(history.map(({ commitId }) => commitId)).toEqual([commit.id, made[0]?.commit.id]);
  },
);

test.each([false, true])(
  'the actions around a moment, the latest first, in blocks: %s',
  async (inBlocks) => {
    const { database, made } = await makeHistory(inBlocks);
    const all = await readCommitsAround(database, new Date('2100-01-01'), 10);
    expect(all.map(({ id }) => id)).toEqual(made.map(({ commit }) => commit.id).reverse());
    const third = all[2]?.savedAt ?? '';
    const near = await readCommitsAround(database, new Date(third), 1);
    expect(near.map(({ id }) => id)).toEqual([made[3]?.commit.id, made[2]?.commit.id]);
  },
);
