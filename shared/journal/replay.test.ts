import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from './change';
import { type JournalCommit, lastStampOf, readCommit, writeCommit } from './commit';
import { startReplay } from './replay';
import type { Row } from './row';
import { emptyTally, startTally } from './tally';

type Store = Map<string, Map<string, Row>>;

const tables = ['trainings', 'people'];
const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue(), { minKeys: 1 });
const writes = fc.array(
  fc.record({ table: fc.constantFrom(...tables), key: fc.constantFrom('1', '2', '3'), fields }),
  { minLength: 1, maxLength: 3 },
);
const histories = fc.array(writes, { maxLength: 20 });
type Writes = ReadonlyArray<{ table: string; key: string; fields: Record<string, unknown> }>;

/** Writes as the write path does: a change holds the fields that it set, all of them for a new row. */
function write(store: Store, wanted: Writes, number: number): JournalCommit {
  const changes = new Map<string, Change>();
  for (const { table, key, fields: values } of wanted) {
    const name = `${table}/${key}`;
    if (changes.has(name)) continue;
    const rows = store.get(table) ?? new Map<string, Row>();
    store.set(table, rows);
    const before = rows.get(key);
    const after = before ? values : { id: key, ...values };
    rows.set(key, { ...before, ...after });
    const old =
      before && Object.fromEntries(Object.keys(values).map((field) => [field, before[field]]));
    const at = `at-${String(number).padStart(3, '0')}-${changes.size}`;
    changes.set(name, {
      ...{ id: at, commitId: `commit-${number}`, at, device: 'device', actor: 'actor' },
      ...{ table, key, before: old ?? null, after },
    });
  }
  // Through its text, as through the journal.
  return readCommit(writeCommit({ id: `commit-${number}`, changes: [...changes.values()] }));
}

function run(history: readonly Writes[]) {
  const store: Store = new Map();
  const commits = history.map((wanted, index) => write(store, wanted, index));
  return { store, commits };
}

const sortById = (rows: Iterable<Row>) =>
  [...rows].sort((left, right) => String(left.id).localeCompare(String(right.id)));

/** JSON knows no difference between 0 and -0, and rows do not use it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('replaying the whole journal gives the rows of the store', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { store, commits } = run(history);
      const replay = startReplay();
      for (const commit of commits) replay.apply(commit);
      expect(replay.tables().toSorted()).toEqual([...store.keys()].sort());
      for (const [table, rows] of store) {
        expect(sortById(replay.madeRows(table))).toEqual(plain(sortById(rows.values())));
      }
      expect(replay.countRootless()).toBe(0);
    }),
  );
});

test('rows that were read at any moment since a place end as in the store, after all commits since that place', () => {
  const moments = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(histories, fc.nat(20), moments, (history, place, readAt) => {
      const { store, commits } = run(history);
      const from = Math.min(place, commits.length);
      const replay = startReplay();
      for (const commit of commits.slice(from)) replay.apply(commit);
      for (const [tableIndex, table] of tables.entries()) {
        const read = ['1', '2', '3'].flatMap((key, keyIndex) => {
          const moment = Math.max(from, readAt[tableIndex * 3 + keyIndex]!);
          const row = run(history.slice(0, moment)).store.get(table)?.get(key);
          return row ? [replay.finish(table, plain(row) as Row)] : [];
        });
        const ended = sortById([...read, ...replay.madeRows(table)]);
        expect(ended).toEqual(plain(sortById(store.get(table)?.values() ?? [])));
      }
    }),
  );
});

test('counts follow from the changes alone', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { store, commits } = run(history);
      const tally = startTally(emptyTally);
      for (const commit of commits) tally.add(commit);
      const { rows, sequence, changes, lastAt } = tally.current();
      expect(rows).toEqual(
        Object.fromEntries([...store].map(([table, { size }]) => [table, size])),
      );
      expect(sequence).toBe(commits.length);
      expect(changes).toBe(commits.flatMap((commit) => commit.changes).length);
      expect(lastAt).toBe(commits.length === 0 ? null : lastStampOf(commits.at(-1)!));
    }),
  );
});

test('changes of a row that nothing made are no row', () => {
  const { commits } = run([
    [{ table: 'people', key: '1', fields: { a: 1 } }],
    [{ table: 'people', key: '1', fields: { a: 2 } }],
  ]);
  const replay = startReplay();
  replay.apply(commits[1]!);
  expect([...replay.madeRows('people')]).toEqual([]);
  expect(replay.countRootless()).toBe(1);
});
