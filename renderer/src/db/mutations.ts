import type { Id, RecordFields } from '#shared/record';
import type { RowOf, TableName } from './record-schemas';

type Fields<Name extends TableName> = Omit<RowOf<Name>, keyof RecordFields>;

/** What is to happen to one row. The write path turns it into the row and its change record. */
export interface Mutation {
  readonly table: TableName;
  readonly id: Id;
  readonly kind: 'create' | 'update';
  readonly fields: Readonly<Record<string, unknown>>;
}

export function create<Name extends TableName>(
  table: Name,
  id: string,
  fields: Fields<Name>,
): Mutation {
  return { table, id, kind: 'create', fields };
}

export function update<Name extends TableName>(
  table: Name,
  id: string,
  fields: Partial<Fields<Name>>,
): Mutation {
  return { table, id, kind: 'update', fields };
}

/** A soft delete: the row stays, and undo brings it back. `at` is the moment of the deletion. */
export function remove(table: TableName, id: string, at: Date): Mutation {
  return { table, id, kind: 'update', fields: { deletedAt: at.toISOString() } };
}

/** Brings a deleted row back, with other values where some are given. */
export function restore<Name extends TableName>(
  table: Name,
  id: string,
  fields: Partial<Fields<Name>> = {},
): Mutation {
  return { table, id, kind: 'update', fields: { ...fields, deletedAt: null } };
}
