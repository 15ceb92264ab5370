import { useSyncExternalStore } from 'react';
import type { Database } from '../database';
import type { TableName } from '../record-schemas';
import { useDatabase } from '../use-live';
import { createDirectory, type Directory, type DirectorySource } from './directory';

type Sources = { [Name in TableName]?: DirectorySource<Name> };

const sourcesOf = new WeakMap<Database, Sources>();

/** One directory a table and database, shared by all screens. */
export function directoryOf<Name extends TableName>(
  database: Database,
  name: Name,
): DirectorySource<Name> {
  const sources: Sources = sourcesOf.get(database) ?? {};
  sourcesOf.set(database, sources);
  const known = sources[name] as DirectorySource<Name> | undefined;
  const source = known ?? createDirectory(database, name);
  Object.assign(sources, { [name]: source });
  return source;
}

/**
 * All rows of a table that are not deleted, kept current. A screen that has something to show before can put
 * the reading off until it `isWanted`.
 */
export function useDirectory<Name extends TableName>(name: Name, isWanted = true): Directory<Name> {
  const source = directoryOf(useDatabase(), name);
  return useSyncExternalStore(isWanted ? source.subscribe : subscribeLater, source.current);
}

const subscribeLater = () => () => {};
