import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../open';
import { createPerson } from '../repositories/people';
import { makePerson } from '../test-records';
import { rebuildStore } from './rebuild';
import { isHalfFilled } from './store-identity';
import { createMainProcess } from './test-main-process';
import { nameStore, openReady, readEverything } from './test-workspace';

async function fill(spoil: (name: string) => Promise<Awaited<ReturnType<typeof openDatabase>>>) {
  const main = createMainProcess();
  const old = await openReady(main.ask, nameStore());
  await createPerson(old.database, makePerson('Amal Fahmy', { position: 'Judge' }));
  await createPerson(old.database, makePerson('Sami Rizk', { position: 'Nurse' }));
  const database = await spoil(nameStore());
  const source = { kind: 'newest' } as const;
  const shares: number[] = [];
  const rebuilding = rebuildStore(database, main.ask, {
    ...{ source, withJournal: true },
    onProgress: (share) => shares.push(share),
  });
  return { database, rebuilding, shares, expected: await readEverything(old.database) };
}

test('a store is filled and compared row by row, and says so only then', async () => {
  const { database, rebuilding, shares, expected } = await fill(openDatabase);
  expect((await rebuilding).shown).toEqual({ people: 2 });
  expect(await readEverything(database)).toEqual(expected);
  expect(await isHalfFilled(database)).toBe(false);
  expect(shares.toSorted((left, right) => left - right)).toEqual(shares);
  expect(shares.at(-1)).toBeCloseTo(1);
});

test.each(['people', 'changeBlocks'] as const)(
  'one value of %s that the store holds otherwise is noticed, although all counts agree',
  async (table) => {
    const { database, rebuilding } = await fill(async (name) => {
      const opened = await openDatabase(name);
      opened.table(table).hook('creating', (_key, row) => {
        if (table === 'people') row.position = row.position.replace('Nurse', 'Nurze');
        else row.text = row.text.replace('Nurse', 'Nurze');
      });
      return opened;
    });
    await expect(rebuilding).rejects.toThrow('does not hold what was written');
    expect(await isHalfFilled(database)).toBe(true);
  },
);
