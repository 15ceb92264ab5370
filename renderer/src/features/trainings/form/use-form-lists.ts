import { useMemo } from 'react';
import { useDirectory } from '../../../db/directories/use-directory';

interface FormLists {
  /** True when the names of what is chosen can be shown. */
  readonly isReady: boolean;
  /** References by the id of their training; they arrive later where there are many. */
  readonly codes: ReadonlyMap<string, string>;
}

/** The lists without which the form would show its choices as blanks. */
export function useFormLists(): FormLists {
  const organisations = useDirectory('organisations');
  const programmes = useDirectory('programmes');
  const topics = useDirectory('topics');
  const trainings = useDirectory('trainings');
  const codes = useMemo(
    () => new Map(trainings.entries.map(({ id, code }) => [id, code])),
    [trainings.entries],
  );
  return { isReady: [organisations, programmes, topics].every((list) => list.isComplete), codes };
}
