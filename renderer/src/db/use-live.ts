import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use } from 'react';
import type { Database } from './database';

const DatabaseContext = createContext<Database | null>(null);

export const DatabaseProvider = DatabaseContext.Provider;

/** The open database. Only screens inside the application's shell can ask for it. */
export function useDatabase(): Database {
  const database = use(DatabaseContext);
  if (!database) throw new Error('no DatabaseProvider above this component');
  return database;
}

/** The result of a read, kept current; `undefined` until the first answer is there. */
export function useLive<T>(
  read: (database: Database) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const database = useDatabase();
  return useLiveQuery(() => read(database), [database, ...dependencies]);
}
