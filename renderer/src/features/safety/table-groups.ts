import type { MessageKey } from '#shared/i18n/translator';
import type { TableName } from '../../db/record-schemas';

/** The tables that users know by name, in the order in which they matter to them. */
export const namedTables = [
  'trainings',
  'people',
  'enrolments',
  'attendance',
  'sessions',
  'organisations',
  'programmes',
  'topics',
  'drafts',
] as const satisfies readonly TableName[];

type NamedTable = (typeof namedTables)[number];
export type TableGroup = NamedTable | 'other';

export const tableGroups: readonly TableGroup[] = [...namedTables, 'other'];

/** What belongs to another record or to the office's settings is counted together. */
export function groupOf(table: string): TableGroup {
  return namedTables.find((name) => name === table) ?? 'other';
}

export function groupLabel(group: TableGroup): MessageKey {
  return `safety.tables.${group}`;
}
