import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, importedTableSchema } from '../../documents/schema';
import { readPeopleList } from './read-people-list';
import { drawSheet } from './test-lists';
import type { ListedPerson } from './types';

const words = [
  'Name',
  'الاسم',
  'Sexe',
  'Day 1',
  'Rim Salhane',
  'السيد عادل',
  'x',
  'Total',
  'Trainers',
  'P = present; empty = absent',
  '"',
  'rim@list.example',
  '2.1E+11',
  '٣٤',
  '',
  ' \n ',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const place = fc.nat(8);
const sheet = fc.record({
  name: fc.string(),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
  merges: fc.array(fc.record({ top: place, left: place, bottom: place, right: place })),
});

test('any workbook is read without a complaint, each row has a kind and each day a mark', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const list = readPeopleList({ sheets });
      for (const { name, attendance, row } of list.people) {
        expect(name).not.toBe('');
        expect(attendance).toHaveLength(list.days.length);
        expect(list.rows[row]?.kind).toBe('person');
      }
    }),
    { numRuns: 400 },
  );
});

const crooked = drawSheet(`
  Training of first responders
  م | الاسم / Name     | Sexe | Structure | Fonction | Tél / Mail                    | DDN      | Pays  | Jour 1 | Jour 2 | Remarques
  Equipe du port
  1 | Mme Rim Salhane  |      | Port      | Agent    | 20555018 / rim@list.example   | 12.03.84 | Tunisie | x    |        |
  2 | Adel Norrin      | H    | idem      | "        | adel@list.example             | 31297    | Maroc   | x    | x      | late
  3 | عادل طباني       | ذكر  | -         | Juge     | 0915550197                    | 1990     | ليبيا   |      | x      |
  Total |              |      |           |          |                               |          |         | 2    | 2      |
  Légende : x = présent ; case vide = absent
`);

function readRows(rows: readonly (readonly Cell[])[]): Omit<ListedPerson, 'row'>[] {
  const table = importedTableSchema.parse({
    kind: 'table',
    format: 'csv',
    sheets: [{ name: '', rows }],
  });
  return readPeopleList(table).people.map(({ row: _row, ...person }) => person);
}

const expected = readRows(crooked.rows);

test('the crooked list is read', () => {
  expect(expected.map(({ name, attendance }) => [name, ...attendance])).toEqual([
    ['Rim Salhane', 'present', 'absent'],
    ['Adel Norrin', 'present', 'present'],
    ['عادل طباني', 'absent', 'present'],
  ]);
});

test('the order of columns makes no difference but to the order of days', () => {
  const columns = [...(crooked.rows[0] ?? []).keys()];
  const firstDay = 8;
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
      const isTurned = order.indexOf(firstDay) > order.indexOf(firstDay + 1);
      const people = readRows(
        crooked.rows.map((row) => order.map((column) => row[column] ?? null)),
      );
      expect(
        people.map((person) => ({
          ...person,
          attendance: isTurned ? person.attendance.toReversed() : person.attendance,
        })),
      ).toEqual(expected);
    }),
  );
});

test('empty rows and columns make no difference', () => {
  const { rows } = crooked;
  const width = rows[0]?.length ?? 0;
  fc.assert(
    fc.property(fc.array(fc.nat(rows.length)), fc.array(fc.nat(width)), (places, columns) => {
      const taller = rows.flatMap((row, index) => [
        ...places.filter((at) => at === index).map(() => Array<null>(width).fill(null)),
        row,
      ]);
      const wider = taller.map((row) =>
        row.flatMap((value, column) => [
          ...columns.filter((at) => at === column).map(() => null),
          value,
        ]),
      );
      expect(readRows(wider)).toEqual(expected);
    }),
  );
});
