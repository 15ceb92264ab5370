import { useMemo } from 'react';
import { collectDistinct, type DistinctPairs } from '#shared/people/distinct-pairs';
import { useDirectory } from '../../db/directories/use-directory';

/** Who was found not to be whom. */
export function useDistinctPairs(): DistinctPairs {
  const { entries } = useDirectory('distinctPeople');
  return useMemo(() => collectDistinct(entries), [entries]);
}
