import type { TableName } from '../record-schemas';

/** Every field that names a person; a test finds those that a schema adds. */
export const personReferences = [
  ['enrolments', 'personId'],
  ['distinctPeople', 'oneId'],
  ['distinctPeople', 'otherId'],
  ['people', 'mergedIntoId'],
] as const satisfies readonly (readonly [table: TableName, field: string])[];
