import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cutFile, findLargest, flipMiddle, listStoreFiles } from '../disk/store-files';
import type { Stage } from '../fault';
import { copyProfile } from '../program/profiles';
import { useWorkshop } from '../program/use-workshop';

export interface Victim {
  readonly stage: Stage;
  readonly userData: string;
  /** The same workspace as it was before somebody worked in it. */
  readonly older: string;
  /** Another workspace. */
  readonly foreign: string;
}

const onFile =
  (name: RegExp, harm: (file: string) => void) =>
  async ({ userData }: Victim) =>
    harm(findLargest(listStoreFiles(userData), name));

const remove = (path: string) => rmSync(path, { recursive: true });
const storeOf = (userData: string) => join(userData, 'IndexedDB');

const putBack = async (from: string, into: string) => {
  remove(storeOf(into));
  await copyProfile(storeOf(from), storeOf(into));
};

interface Opened {
  readonly tables: readonly {
    readonly name: string;
    readonly clear: () => Promise<void>;
    readonly toCollection: () => { limit: (count: number) => { delete: () => Promise<number> } };
  }[];
  readonly table: (name: string) => Opened['tables'][number];
  readonly open: () => Promise<Opened>;
}
/** In the workshop's page. */
declare const Dexie: {
  new (name: string): Opened;
  readonly delete: (name: string) => Promise<void>;
};

const clearTables = async () => {
  const database = await new Dexie('tadrib').open();
  for (const table of database.tables) await table.clear();
};
const deleteSome = async () => {
  const database = await new Dexie('tadrib').open();
  await database.table('attendance').toCollection().limit(7).delete();
};

const deleteDatabase = async () => {
  await Dexie.delete('tadrib');
};

/** Twelve ways in which a store was seen to go wrong. */
export const storeDamages: readonly {
  readonly name: string;
  readonly harm: (victim: Victim) => Promise<unknown>;
}[] = [
  { name: 'bytes of a table turned over', harm: onFile(/\.ldb$/, flipMiddle) },
  { name: 'folder deleted', harm: async ({ userData }) => remove(storeOf(userData)) },
  { name: 'log cut to half', harm: onFile(/\.log$/, (file) => cutFile(file, 0.5)) },
  { name: 'bytes of the log turned over', harm: onFile(/\.log$/, flipMiddle) },
  { name: 'a table deleted', harm: onFile(/\.ldb$/, remove) },
  { name: 'manifest emptied', harm: onFile(/MANIFEST/, (file) => cutFile(file, 0)) },
  { name: 'CURRENT destroyed', harm: onFile(/CURRENT$/, flipMiddle) },
  {
    name: 'emptied',
    harm: ({ stage, userData }) => useWorkshop(stage, userData, clearTables, null),
  },
  {
    name: 'some rows deleted',
    harm: ({ stage, userData }) => useWorkshop(stage, userData, deleteSome, null),
  },
  {
    name: 'database deleted',
    harm: ({ stage, userData }) => useWorkshop(stage, userData, deleteDatabase, null),
  },
  { name: 'older copy put back', harm: ({ older, userData }) => putBack(older, userData) },
  { name: "another workspace's copy", harm: ({ foreign, userData }) => putBack(foreign, userData) },
];
