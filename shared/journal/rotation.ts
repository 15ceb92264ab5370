/** As many as are kept of each kind. */
export const kept = { newest: 10, days: 14, weeks: 8 } as const;

interface Dated {
  readonly id: string;
  readonly createdAt: string;
}

const dayLength = 86_400_000;

/**
 * The backups that may go: all but the ten newest, the last one of each of the fourteen newest days that have one, and
 * the last one of each of the eight newest weeks. Days are those of UTC, weeks begin on a Monday; a wrong
 * clock can thus never make more go than the counts allow.
 */
export function chooseOutdated<Backup extends Dated>(backups: readonly Backup[]): Backup[] {
  const newestFirst = [...backups].sort((left, right) => compare(right, left));
  const keep = new Set(newestFirst.slice(0, kept.newest));
  const day = ({ createdAt }: Dated) => Math.floor(Date.parse(createdAt) / dayLength);
  // 1970 began on a Thursday.
  const week = (backup: Dated) => Math.floor((day(backup) + 3) / 7);
  for (const backup of newestOfEach(newestFirst, day, kept.days)) keep.add(backup);
  for (const backup of newestOfEach(newestFirst, week, kept.weeks)) keep.add(backup);
  return newestFirst.filter((backup) => !keep.has(backup));
}

function newestOfEach<Backup extends Dated>(
  newestFirst: readonly Backup[],
  period: (backup: Backup) => number,
  count: number,
): Backup[] {
  const newest = new Map<number, Backup>();
  for (const backup of newestFirst) {
    if (newest.size === count) break;
    if (!newest.has(period(backup))) newest.set(period(backup), backup);
  }
  return [...newest.values()];
}

function compare(left: Dated, right: Dated): number {
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
