import type { Change } from '#shared/journal/change';
import type { RecordFields } from '#shared/record';
import type { Database } from '../database';
import type { TableName } from '../record-schemas';
import { trainingParts } from './trainings';

type Place = readonly [table: TableName, key: string];

/** What happened to one row, the latest first. */
export function readRecordHistory(
  database: Database,
  table: TableName,
  key: string,
): Promise<Change[]> {
  return readChanges(database, [[table, key]]);
}

/** What happened to a training and to everything that belongs or belonged to it, the latest first. */
export async function readTrainingHistory(
  database: Database,
  trainingId: string,
): Promise<Change[]> {
  const belongings = await Promise.all(
    trainingParts.map(async (table): Promise<Place[]> => {
      const rows: RecordFields[] = await database.table(table).where({ trainingId }).toArray();
      return rows.map((row) => [table, row.id]);
    }),
  );
  return readChanges(database, [['trainings', trainingId], ...belongings.flat()]);
}

async function readChanges(database: Database, places: readonly Place[]): Promise<Change[]> {
  const keys = places.map(([table, key]) => [table, key]);
  const changes = await database.changes.where('[table+key]').anyOf(keys).sortBy('at');
  return changes.reverse();
}
