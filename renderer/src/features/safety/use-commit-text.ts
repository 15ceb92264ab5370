import { useCallback } from 'react';
import type { PastCommit } from '../../db/safety/commits-around';
import { useI18n } from '../../i18n/use-i18n';
import { groupLabel, groupOf, tableGroups } from './table-groups';

/** "Trainings: 1 · Sessions: 4": what an action touched. */
export function useCommitText(): (commit: PastCommit) => string {
  const { t, number } = useI18n();
  return useCallback(
    ({ changes }) =>
      tableGroups
        .flatMap((group) => {
          const count = changes.filter(({ table }) => groupOf(table) === group).length;
          return count === 0 ? [] : [`${t(groupLabel(group))}: ${number(count)}`];
        })
        .join(' · '),
    [t, number],
  );
}
