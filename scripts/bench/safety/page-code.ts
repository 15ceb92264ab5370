/** Runs inside the page of the running program, on stores of its own: the window's real write path, and less than it. */
import type { Change } from '#shared/journal/change';
import { writeCommit } from '#shared/journal/commit';
import { ask } from '../../../renderer/src/bridge/ask';
import type { Database } from '../../../renderer/src/db/database';
import { openDatabase } from '../../../renderer/src/db/open';
import { enrolPeople } from '../../../renderer/src/db/repositories/enrolments';
import {
  createPerson,
  emptyPerson,
  updatePerson,
} from '../../../renderer/src/db/repositories/people';
import { saveTraining } from '../../../renderer/src/db/repositories/trainings';
import { createJournal } from '../../../renderer/src/db/safety/journal';
import { makeTrainingInput } from '../../../renderer/src/db/test-records';
import { seedBackup } from './seed-backup';

export interface Pair {
  /** Milliseconds without what keeps the data safe outside the store. */
  readonly bare: number[];
  /** And with all of it. */
  readonly safe: number[];
}

const person = (name: string) => ({ ...emptyPerson, nameLatin: name });

async function openJournaled(name: string): Promise<Database> {
  const database = await openDatabase(name);
  database.journal = createJournal((commits) =>
    ask('journal:append', { commits: commits.map(writeCommit) }),
  );
  return database;
}

async function time(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

/** One edit of one person against a bare strict transaction that writes the same two rows; they take turns. */
async function measureEdits(runs: number): Promise<Pair> {
  const database = await openJournaled('bench-edits');
  const control = await openDatabase('bench-edits-bare');
  const { id } = await createPerson(database, person('Amal Fahmy'));
  const pair: Pair = { bare: [], safe: [] };
  for (let run = 0; run < runs; run += 1) {
    let change: Change | undefined;
    const safe = await time(async () => {
      [change] = (await updatePerson(database, id, { position: `Post ${run}` })).changes;
    });
    const row = await database.people.get(id);
    pair.safe.push(safe);
    pair.bare.push(await time(() => writeBare(control.backendDB(), row, change)));
  }
  return pair;
}

function writeBare(store: IDBDatabase, row: unknown, change: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = ['people', 'changes'];
    const transaction = store.transaction(tables, 'readwrite', { durability: 'strict' });
    transaction.objectStore('people').put(row);
    transaction.objectStore('changes').put(change);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** A list of new people put on a training in one commit, as a spreadsheet import does it. */
async function measureImports(runs: number, people: number): Promise<Pair> {
  const databases = {
    bare: await openDatabase('bench-import-bare'),
    safe: await openJournaled('bench-import'),
  };
  const pair: Pair = { bare: [], safe: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['bare', 'safe'] as const) {
      const database = databases[kind];
      const { id } = await saveTraining(database, null, makeTrainingInput());
      const listed = Array.from({ length: people }, (_, number) => ({
        person: person(`Person ${run} ${number}`),
      }));
      pair[kind].push(await time(() => enrolPeople(database, id, listed)));
    }
  }
  return pair;
}

const code = { measureEdits, measureImports, seedBackup };
export type PageCode = typeof code;

Object.assign(globalThis, { safetyBench: code });
