import type { RecordFields } from '#shared/record';
import { alive } from '../alive';
import { identityOf } from '../commit';
import type { Database } from '../database';
import { type Mutation, remove } from '../mutations';
import type { TableName } from '../record-schemas';

/** The removal of all rows of some tables that have one of the values in an indexed field. */
export async function planRemoval(
  database: Database,
  tables: readonly TableName[],
  field: string,
  values: readonly string[],
): Promise<Mutation[]> {
  const now = identityOf(database).now();
  const removals: Mutation[] = [];
  for (const table of tables) {
    const rows: RecordFields[] = await database.table(table).where(field).anyOf(values).toArray();
    removals.push(...alive(rows).map((row) => remove(table, row.id, now)));
  }
  return removals;
}
