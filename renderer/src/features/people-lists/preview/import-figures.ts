import type { ImportPlan } from '#shared/people/list-import/index';

/** Whether the import would change anything: the same list a second time would not. */
export function hasSomethingToWrite(
  { counts, entries }: ImportPlan,
  isForTraining: boolean,
): boolean {
  return (
    counts.newPeople > 0 ||
    (isForTraining && counts.newlyEnrolled > 0) ||
    counts.marks > 0 ||
    entries.some(({ fields }) => fields.length > 0)
  );
}
