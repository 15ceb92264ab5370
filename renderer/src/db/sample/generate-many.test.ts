import { expect, test } from 'vitest';
import { recordSchemas, tableNames } from '../record-schemas';
import { readRollCall } from '../repositories/attendance';
import { openTestDatabase } from '../test-database';
import { generateMany } from './generate-many';

const size = { trainings: 60, people: 300, participantsPerTraining: 7, markedTrainings: 2 };

test('rows are as many as asked for, valid, and the same each time', () => {
  const many = generateMany(size);
  expect(many.trainings).toHaveLength(60);
  expect(many.people).toHaveLength(300);
  expect(many.enrolments).toHaveLength(60 * 7);
  expect(many.attendance).toHaveLength(2 * 7 * 4);
  for (const table of tableNames) {
    const rows = many[table] ?? [];
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) recordSchemas[table].parse(row);
  }
  expect(generateMany(size)).toEqual(many);
});

test('they go in as they are and belong together', async () => {
  const database = await openTestDatabase();
  const many = generateMany(size);
  for (const table of tableNames) await database.table(table).bulkAdd([...(many[table] ?? [])]);
  const call = await readRollCall(database, many.trainings?.[1]?.id ?? '');
  expect(call?.people).toHaveLength(7);
  expect(call?.sessions).toHaveLength(4);
  expect(call?.attendance).toHaveLength(28);
  expect(call?.organisations.size).toBe(7);
});

test('fewer people than places on a list are enrolled once each', () => {
  const { enrolments = [] } = generateMany({ trainings: 2, people: 3 });
  expect(new Set(enrolments.map((row) => `${row.trainingId}/${row.personId}`)).size).toBe(6);
});
