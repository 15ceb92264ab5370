import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { Database } from '../database';
import { tableNames } from '../record-schemas';
import type { Ask } from './ask';
import { type OpenedWorkspace, openWorkspace, type ReadyWorkspace } from './open-workspace';
import { rebuildWorkspace } from './rebuild-workspace';

let count = 0;

export function nameStore(): string {
  count += 1;
  return `workspace-${count}`;
}

/** Opens what must be whole. */
export async function openReady(ask: Ask, name: string): Promise<ReadyWorkspace> {
  const opened = await openWorkspace(ask, name);
  if (opened.kind !== 'ready') throw new Error(`expected a good store, found ${describe(opened)}`);
  return opened;
}

/** Opens what must have been lost, and builds it again. */
export async function openRebuilt(ask: Ask, name: string): Promise<ReadyWorkspace> {
  const opened = await openWorkspace(ask, name);
  if (opened.kind !== 'lost') throw new Error(`expected a lost store, found ${describe(opened)}`);
  const ready = await rebuildWorkspace(ask, opened, () => undefined, name);
  if (!ready) throw new Error('the program would start anew');
  return ready;
}

function describe(opened: OpenedWorkspace): string {
  return opened.kind === 'lost' ? `lost: ${opened.reason}` : opened.kind;
}

/** Each row of each table, deleted ones as well, with all their times. */
export async function readEverything(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    tableNames.map(
      async (name) => [name, await database.table(name).orderBy(':id').toArray()] as const,
    ),
  );
  return Object.fromEntries(tables);
}

/** The store's folder is gone between two starts. */
export async function loseStore(database: Database): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
}
