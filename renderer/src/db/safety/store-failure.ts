/** What the store says when the disk is full, broken or gone; a mistake of the caller has other names. */
const failures: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'UnknownError',
  'DatabaseClosedError',
  'InvalidStateError',
  'AbortError',
  'TimeoutError',
]);

/** Whether the store itself failed, and not what it was asked for. Dexie keeps the store's own error inside its own. */
export function isStoreFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return failures.has(error.name) || ('inner' in error && isStoreFailure(error.inner));
}
