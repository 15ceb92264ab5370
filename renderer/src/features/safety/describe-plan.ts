import type { Locale } from '#shared/i18n/locales';
import type { RestorePlan } from '../../db/safety/restore-plan';
import { nameRow } from './name-row';
import { groupOf, type TableGroup, tableGroups } from './table-groups';

/** One line of the preview. */
export interface PlanLine {
  readonly group: TableGroup;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Of a few of the rows, as users call them. */
  readonly names: readonly string[];
}

const NAMES_SHOWN = 4;

export function describePlan({ differences }: RestorePlan, locale: Locale): PlanLine[] {
  return tableGroups.flatMap((group) => {
    const own = differences.filter(({ table }) => groupOf(table) === group);
    if (own.length === 0) return [];
    const count = (kind: 'added' | 'changed' | 'removed') =>
      own.reduce((sum, difference) => sum + difference[kind].count, 0);
    const names = own
      .flatMap(({ table, added, changed, removed }) =>
        [added, removed, changed]
          .flatMap(({ examples }) => examples)
          .map((row) => nameRow(table, row, locale)),
      )
      .filter((name) => name !== '');
    return {
      group,
      added: count('added'),
      changed: count('changed'),
      removed: count('removed'),
      names: [...new Set(names)].slice(0, NAMES_SHOWN),
    };
  });
}
