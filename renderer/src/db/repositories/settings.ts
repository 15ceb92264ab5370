import { defaultWorkspaceSettings, type WorkspaceSettings } from '#shared/workspace/schema';
import { commitPlan } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, restore } from '../mutations';

const WORKSPACE = 'workspace';

/** What the office decided; the defaults until it did. */
export async function readWorkspaceSettings(database: Database): Promise<WorkspaceSettings> {
  const stored = await database.settings.get(WORKSPACE);
  return stored?.deletedAt === null ? stored.value : defaultWorkspaceSettings;
}

export function saveWorkspaceSettings(
  database: Database,
  value: WorkspaceSettings,
): Promise<Commit> {
  return commitPlan(database, ['settings'], async () => {
    const stored = await database.settings.get(WORKSPACE);
    if (!stored) return [create('settings', WORKSPACE, { value })];
    return [restore('settings', WORKSPACE, { value })];
  });
}
