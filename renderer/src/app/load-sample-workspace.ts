import type { Database } from '../db/database';

/** Sample data and the engine that reads its releases are fetched only when somebody wants them. */
export async function loadSampleWorkspace(database: Database): Promise<void> {
  const [{ loadSample }, { extractRelease }] = await Promise.all([
    import('../db/sample'),
    import('#shared/press-releases/index'),
  ]);
  await loadSample(database, extractRelease);
}
