import type { ListShape } from '#shared/people/list-import/schema';
import { alive } from '../alive';
import { commitPlan, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, remove, restore } from '../mutations';

type Columns = ListShape['columns'];

/** What was said of all forms of lists. */
export async function readListShapes(database: Database): Promise<readonly ListShape[]> {
  return alive(await database.listShapes.toArray());
}

/** Remembers what the columns of such a list mean, or forgets it when nothing is left to say. */
export function saveListShape(
  database: Database,
  digest: string,
  columns: Columns,
): Promise<Commit> {
  return commitPlan(database, ['listShapes'], async () => {
    const [stored] = await database.listShapes.where({ digest }).toArray();
    const { newId, now } = identityOf(database);
    if (columns.length === 0) {
      return stored?.deletedAt === null ? [remove('listShapes', stored.id, now())] : [];
    }
    return stored
      ? [restore('listShapes', stored.id, { columns })]
      : [create('listShapes', newId(), { digest, columns })];
  });
}
