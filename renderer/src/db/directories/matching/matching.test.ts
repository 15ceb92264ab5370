import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../database';
import { createPerson, removePerson, updatePerson } from '../../repositories/people';
import { openTestDatabase } from '../../test-database';
import { makePerson } from '../../test-records';
import { type Matching, matchingOf } from './matching';

let database: Database;
let matching: Matching;

beforeEach(async () => {
  database = await openTestDatabase();
  matching = matchingOf(database);
});

const make = async (name: string) => (await createPerson(database, makePerson(name))).id;

test('who may be the person that is being typed is told with the reasons', async () => {
  const id = await make('Nadia Boukhris');
  await make('Karim Toumi');
  const found = await matching.findCandidates(makePerson('', { nameArabic: 'نادية بوخريص' }), 5);
  expect(found).toMatchObject([{ personId: id }]);
  expect(found[0]?.reasons).toContain('script');
});

test('pairs are found while somebody listens, and follow what is changed', async () => {
  const ids = [await make('Nadia Boukhris'), await make('Nadya Bukhris')];
  const listener = vi.fn();
  const stop = matching.listenToDuplicates(listener);
  await vi.waitUntil(() => matching.duplicates().waiting === 0);
  expect(matching.duplicates().pairs).toHaveLength(1);
  await updatePerson(database, ids[1]!, { nameLatin: 'Karim Toumi' });
  await vi.waitUntil(() => matching.duplicates().pairs.length === 0);
  await updatePerson(database, ids[1]!, { nameLatin: 'Boukhris Nadia' });
  await vi.waitUntil(() => matching.duplicates().pairs.length === 1);
  await removePerson(database, ids[0]!);
  await vi.waitUntil(() => matching.duplicates().pairs.length === 0);
  stop();
  listener.mockClear();
  await make('Nadia Boukhris');
  await matching.findCandidates(makePerson('Nadia'), 1);
  expect(listener).not.toHaveBeenCalled();
});
