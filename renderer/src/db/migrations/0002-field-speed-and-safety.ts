import type { Migration } from './types';

/** What rows of version 1 get for each field that version 2 added, by table. */
const added: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};

/** The second release: people and attendance at field speed, and the data outside the store. */
export const fieldSpeedAndSafety: Migration = {
  version: 2,
  stores: {},
  upgrade: async (transaction) => {
    for (const [table, fields] of Object.entries(added)) {
      await transaction
        .table<Record<string, unknown>>(table)
        .toCollection()
        .modify((row) => {
          for (const [name, value] of Object.entries(fields)) row[name] ??= value;
        });
    }
  },
};
