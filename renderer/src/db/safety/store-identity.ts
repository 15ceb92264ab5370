import type { Database } from '../database';

/** Which workspace the store holds, so that it is never taken for another one. */
interface WorkspaceMark {
  readonly id: 'workspace';
  readonly workspaceId: string;
}

/** Null in a store that was made before there was a journal, and in an empty one. */
export async function readWorkspaceId(database: Database): Promise<string | null> {
  const mark = await database.table<WorkspaceMark>('device').get('workspace');
  return mark?.workspaceId ?? null;
}

export async function writeWorkspaceId(database: Database, workspaceId: string): Promise<void> {
  await database.table<WorkspaceMark>('device').put({ id: 'workspace', workspaceId });
}

/** Stands in a store for as long as it is being filled, so that half of one never passes for a whole one. */
const FILLING = { id: 'filling' } as const;

export async function beginFilling(database: Database): Promise<void> {
  await database.device.put(FILLING);
}

export async function endFilling(database: Database): Promise<void> {
  await database.device.delete(FILLING.id);
}

export async function isHalfFilled(database: Database): Promise<boolean> {
  return (await database.device.get(FILLING.id)) !== undefined;
}
