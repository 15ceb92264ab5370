import { useSyncExternalStore } from 'react';
import { invoke } from '../../../bridge/client';
import type { Database } from '../../../db/database';
import { useDatabase } from '../../../db/use-live';
import { createExtractor } from './extraction/extractor';
import { startExtractWorker } from './extraction/start-worker';
import { createImportQueue, type ImportQueue } from './import-queue';
import type { ImportRun } from './import-run';

const queues = new WeakMap<Database, ImportQueue>();

function makeQueue(database: Database): ImportQueue {
  const { extract, rest } = createExtractor(startExtractWorker);
  const keepOriginal = (sha256: string) => invoke('attachments:keep', { sha256 });
  return createImportQueue(database, { extract, rest, keepOriginal });
}

/** One queue for each database, so that the results are still there when the user comes back. */
export function useImportQueue(): { readonly queue: ImportQueue; readonly run: ImportRun } {
  const database = useDatabase();
  const queue = queues.get(database) ?? makeQueue(database);
  queues.set(database, queue);
  return { queue, run: useSyncExternalStore(queue.subscribe, queue.current) };
}
