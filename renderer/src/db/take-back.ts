import type { Change } from '#shared/journal/change';
import { isEqual } from './is-equal';

type Row = Readonly<Record<string, unknown>>;

/**
 * What a row becomes when one change of it is taken back and everything later stays: a field that still is as
 * the change left it goes back, one that was changed again keeps its later value, and from a list goes what
 * the change had added. `null` when nothing is left to take back.
 */
export function takeBack(change: Change, row: Row): Row | null {
  const fields: Record<string, unknown> = {};
  for (const [name, before] of Object.entries(change.before ?? {})) {
    if (name === 'updatedAt') continue;
    const restored = restoreValue(before, change.after[name], row[name]);
    if (!isEqual(restored, row[name])) fields[name] = restored;
  }
  return Object.keys(fields).length === 0 ? null : fields;
}

/** Whether a row is still as a change left it. */
export function isUntouched(change: Change, row: Row): boolean {
  return Object.entries(change.after).every(
    ([name, value]) => name === 'updatedAt' || isEqual(row[name], value),
  );
}

function restoreValue(before: unknown, after: unknown, now: unknown): unknown {
  if (isEqual(now, after)) return before;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now)) {
    return restoreList(before, after, now);
  }
  if (isPlain(before) && isPlain(after) && isPlain(now)) {
    const names = Object.keys(now);
    return Object.fromEntries(
      names.map((name) => [name, restoreValue(before[name], after[name], now[name])]),
    );
  }
  return now;
}

function restoreList(before: readonly unknown[], after: readonly unknown[], now: unknown[]) {
  const has = (list: readonly unknown[], item: unknown) =>
    list.some((candidate) => isEqual(candidate, item));
  const kept = now.filter((item) => has(before, item) || !has(after, item));
  const lost = before.filter((item) => !has(after, item) && !has(now, item));
  return [...lost, ...kept];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
