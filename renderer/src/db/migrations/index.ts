import { firstRecords } from './0001-first-records';
import { fieldSpeedAndSafety } from './0002-field-speed-and-safety';
import type { Migration } from './types';

/** All steps in their order. A database that stands above the last one was written by a newer program. */
export const migrations: readonly Migration[] = [firstRecords, fieldSpeedAndSafety];

export const firstVersion = Math.min(...migrations.map((migration) => migration.version));
export const newestVersion = Math.max(...migrations.map((migration) => migration.version));
