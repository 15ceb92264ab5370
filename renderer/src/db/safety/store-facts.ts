import type { StoreFacts } from '#shared/journal/compare-store';
import { countChanges, readLastStamp } from '../changes';
import type { Database } from '../database';
import { tableNames } from '../record-schemas';
import { readWorkspaceId } from './store-identity';

export type ReadStoreFacts = Extract<StoreFacts, { readonly state: 'read' }>;

/**
 * What the store says of itself, to be compared with witness and journal; all in one transaction. Deleted rows are
 * counted as well. The changes are counted on demand: a million takes a second. Rejects when something of the
 * store cannot be read.
 */
export function readStoreFacts(
  database: Database,
  { withChanges }: { readonly withChanges: boolean },
): Promise<ReadStoreFacts> {
  return database.transaction('r', database.tables, async () => {
    const [workspaceId, lastAt, changes, counts] = await Promise.all([
      readWorkspaceId(database),
      readLastStamp(database),
      withChanges ? countChanges(database) : null,
      Promise.all(
        tableNames.map(async (name) => [name, await database.table(name).count()] as const),
      ),
    ]);
    return { state: 'read', workspaceId, lastAt, changes, rows: Object.fromEntries(counts) };
  });
}
