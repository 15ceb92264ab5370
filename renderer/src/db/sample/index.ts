import type { ExtractedRelease } from '#shared/press-releases/schema';
import { commitPlan } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import type { Mutation } from '../mutations';
import { tableNames } from '../record-schemas';
import { planSampleRemoval } from './plan-sample-removal';
import { samplePrefix } from './sample-ids';

const loadedTables = ['trainings', 'people', 'drafts'] as const;

/** True while a training, a person or a draft of the sample is there. */
export async function isSampleLoaded(database: Database): Promise<boolean> {
  const found = await Promise.all(
    loadedTables.map((table) =>
      database
        .table(table)
        .where('id')
        .startsWith(samplePrefix)
        .filter((row: { deletedAt: string | null }) => row.deletedAt === null)
        .first(),
    ),
  );
  return found.some((row) => row !== undefined);
}

/**
 * Writes the invented workspace in one commit; its releases become new drafts as `extract` reads them. What
 * is left of an earlier loading becomes as it was. Does nothing while the sample is there.
 */
export async function loadSample(
  database: Database,
  extract: (text: string) => ExtractedRelease,
): Promise<Commit> {
  const { buildSampleDrafts, buildSampleRows } = await import('./build-sample');
  const rows = [...buildSampleRows(), ...(await buildSampleDrafts(extract))];
  return commitPlan(database, tableNames, async () => {
    if (await isSampleLoaded(database)) return [];
    const known = new Set<string>();
    for (const table of tableNames) {
      const stored = database.table(table).where('id').startsWith(samplePrefix);
      for (const id of await stored.primaryKeys()) known.add(`${table}/${String(id)}`);
    }
    return rows.map(({ table, id, fields }): Mutation => {
      return known.has(`${table}/${id}`)
        ? { table, id, kind: 'update', fields: { ...fields, deletedAt: null } }
        : { table, id, kind: 'create', fields };
    });
  });
}

/** Takes the sample out in one commit, so that one undo brings all of it back. The user's own rows stay whole. */
export function removeSample(database: Database): Promise<Commit> {
  return commitPlan(database, tableNames, () => planSampleRemoval(database));
}
