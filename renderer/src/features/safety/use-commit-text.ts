import { useCallback } from 'react';
import type { Change } from '#shared/journal/change';
import type { PastCommit } from '../../db/safety/commits-around';
import { useI18n } from '../../i18n/use-i18n';
import { nameRow } from './name-row';
import { groupLabel, groupOf, tableGroups } from './table-groups';

/** More kinds of rows than that make nobody wiser. */
const GROUPS_SHOWN = 3;

/** "10:42:13, added: Trainings 1 · Sessions 4 (Referral in practice)": what an action did. */
export function useCommitText(): (commit: PastCommit) => string {
  const { t, number, locale, preciseInstant } = useI18n();
  return useCallback(
    ({ changes, savedAt, subjects }) => {
      const counts = tableGroups
        .flatMap((group) => {
          const count = changes.filter(({ table }) => groupOf(table) === group).length;
          return count === 0 ? [] : [`${t(groupLabel(group))} ${number(count)}`];
        })
        .slice(0, GROUPS_SHOWN)
        .join(' · ');
      const names = subjects.map(({ table, row }) => nameRow(table, row, locale)).filter(Boolean);
      const what =
        names.length > 0
          ? t('safety.moment.named', { what: counts, names: names.join(' · ') })
          : counts;
      const action = t(`safety.moment.actions.${actionOf(changes)}`);
      return t('safety.moment.commit', { time: preciseInstant(savedAt), action, what });
    },
    [t, number, locale, preciseInstant],
  );
}

/** What an action did to what it was about: its first change. */
function actionOf([first]: readonly Change[]): 'added' | 'changed' | 'removed' {
  if (!first || first.before === null) return 'added';
  const { deletedAt } = first.after;
  if (deletedAt === undefined) return 'changed';
  return deletedAt === null ? 'added' : 'removed';
}
