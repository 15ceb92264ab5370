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

/** The version of the stored data in our own counting; null where there is no store. Nothing is opened. */
export async function readStoredVersion(name: string = databaseName): Promise<number | null> {
  const existing = (await Dexie.dependencies.indexedDB.databases()).find(
    (entry: IDBDatabaseInfo) => entry.name === name,
  );
  return existing ? (existing.version ?? 0) / DEXIE_VERSION_FACTOR : null;
}

/**
 * Opens the store, migrates an older one, and throws an OpenError for one that it must not touch. Dexie 4 opens a
 * newer database without a word and patches its indexes, so the version is compared before Dexie touches anything.
 */
export async function openDatabase(
  name: string = databaseName,
  options: DeviceOptions = {},
): Promise<Database> {
  if (((await readStoredVersion(name)) ?? 0) > newestVersion) throw new OpenError('database-newer');
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
