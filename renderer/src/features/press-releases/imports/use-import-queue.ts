import { useSyncExternalStore } from 'react';
import type { Database } from '../../../db/database';
import { useDatabase } from '../../../db/use-live';
import { createImportQueue, type ImportQueue, type ImportRun } from './import-queue';

const queues = new WeakMap<Database, ImportQueue>();

/** The engine and its lists are fetched when the first file is read. */
async function loadEngine() {
  const { extractRelease } = await import('#shared/press-releases/index');
  return extractRelease;
}

/** One queue for each database, so that the results are still there when the user comes back. */
export function useImportQueue(): { readonly queue: ImportQueue; readonly run: ImportRun } {
  const database = useDatabase();
  const queue = queues.get(database) ?? createImportQueue(database, loadEngine);
  queues.set(database, queue);
  return { queue, run: useSyncExternalStore(queue.subscribe, queue.current) };
}
