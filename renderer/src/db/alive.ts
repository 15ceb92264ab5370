import type { RecordFields } from '#shared/record';
import type { Database } from './database';

/** Rows that are not deleted. Every read that shows or counts goes through it. */
export function alive<Row extends RecordFields>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === null);
}

/** Number of rows that are not deleted, from the indexes alone. */
export async function countAlive(
  database: Database,
  table: 'trainings' | 'people',
): Promise<number> {
  const [all, deleted] = await Promise.all([
    database[table].count(),
    database[table].where('deletedAt').above('').count(),
  ]);
  return all - deleted;
}
