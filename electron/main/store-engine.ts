import type { CommandLine } from 'electron';
import type { StoreEngine } from '#shared/journal/standing';

/** Every store is of this engine: see `pinStoreEngine`. */
export const storeEngine: StoreEngine = 'leveldb';

/** Chromium's features that give new stores, or all of them, to SQLite. */
const sqliteFeatures = ['IdbSqliteOnDiskRollout', 'IdbSqliteBackingStore'];

/**
 * From Chromium 149 on, IndexedDB moves from LevelDB to SQLite, and a store that is opened with the other engine is deleted
 * without a word. So the engine never changes by itself: the features are switched off, the engine is noted in the
 * witness, and a start that finds another one is refused.
 */
export function pinStoreEngine(commandLine: CommandLine): void {
  const given = commandLine.getSwitchValue('disable-features');
  const features = given === '' ? sqliteFeatures : [given, ...sqliteFeatures];
  commandLine.appendSwitch('disable-features', features.join(','));
}
