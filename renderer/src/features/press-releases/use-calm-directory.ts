import { useSyncExternalStore } from 'react';
import type { Database } from '../../db/database';
import type { Directory } from '../../db/directories/directory';
import { directoryOf } from '../../db/directories/use-directory';
import { useDatabase } from '../../db/use-live';
import { calmSource, type Source } from './calm-source';

/** The tables that an import of many files changes with each file. */
type CalmTable = 'drafts' | 'sourceDocuments';

const pauseMilliseconds = 700;

type Sources = { [Name in CalmTable]?: Source<Directory<Name>> };
const sourcesOf = new WeakMap<Database, Sources>();

function sourceOf<Name extends CalmTable>(database: Database, name: Name): Source<Directory<Name>> {
  const sources: Sources = sourcesOf.get(database) ?? {};
  sourcesOf.set(database, sources);
  const known = sources[name] as Source<Directory<Name>> | undefined;
  const source = known ?? calmSource(directoryOf(database, name), pauseMilliseconds);
  Object.assign(sources, { [name]: source });
  return source;
}

/** As `useDirectory`, drawn anew no more than once or twice a second while files are imported. */
export function useCalmDirectory<Name extends CalmTable>(name: Name): Directory<Name> {
  const { subscribe, current } = sourceOf(useDatabase(), name);
  return useSyncExternalStore(subscribe, current);
}
