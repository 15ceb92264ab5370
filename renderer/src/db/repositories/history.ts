import type { Change } from '#shared/journal/change';
import type { RecordFields } from '#shared/record';
import type { Place } from '../change-block';
import { readPlaceChanges } from '../changes';
import type { Database } from '../database';
import type { TableName } from '../record-schemas';
import { trainingParts } from './trainings';

/** What happened to one row, the latest first. */
export function readRecordHistory(
  database: Database,
  table: TableName,
  key: string,
): Promise<Change[]> {
  return readPlaceChanges(database, [[table, key]]);
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
  return readPlaceChanges(database, [['trainings', trainingId], ...belongings.flat()]);
}
