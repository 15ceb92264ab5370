import type { RecordFields } from '#shared/record';

/** Rows that are not deleted. Every read that shows or counts goes through it. */
export function alive<Row extends RecordFields>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === null);
}
