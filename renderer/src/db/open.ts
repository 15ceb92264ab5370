import { Dexie } from 'dexie';
import { readLastStamp } from './changes';
import { Database, databaseName } from './database';
import { type DeviceOptions, identifyDevice } from './device';
import { newestVersion } from './migrations';

export type OpenFailure = 'database-newer' | 'database-unreadable';

/** Why the database could not be opened. Nothing has been changed in it. */
export class OpenError extends Error {
  readonly code: OpenFailure;

  constructor(code: OpenFailure, options?: ErrorOptions) {
    super(code, options);
    this.name = 'OpenError';
    this.code = code;
  }
}

/** Dexie multiplies its version by ten to leave room for its own changes. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * Dexie 4 opens a newer database without a word and patches its indexes, so the version is compared here,
 * before Dexie touches anything.
 */
async function refuseNewer(name: string): Promise<void> {
  const existing = (await Dexie.dependencies.indexedDB.databases()).find(
    (entry: IDBDatabaseInfo) => entry.name === name,
  );
  if ((existing?.version ?? 0) > newestVersion * DEXIE_VERSION_FACTOR) {
    throw new OpenError('database-newer');
  }
}

/** Opens the store, migrates an older one, and throws an OpenError for one that it must not touch. */
export async function openDatabase(
  name: string = databaseName,
  options: DeviceOptions = {},
): Promise<Database> {
  await refuseNewer(name);
  const database = new Database(name);
  try {
    await database.open();
    const lastStamp = await readLastStamp(database);
    database.identity = await identifyDevice(database, lastStamp, options);
    return database;
  } catch (error) {
    database.close();
    throw new OpenError('database-unreadable', { cause: error });
  }
}
