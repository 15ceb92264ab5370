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
