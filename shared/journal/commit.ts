import type { Change } from './change';

/** One user action as the journal keeps it: all its changes, in the order in which they were stamped. */
export interface JournalCommit {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** A commit crosses the process border as text, see `writeRows`. */
export function writeCommit({ id, changes }: JournalCommit): string {
  return JSON.stringify({ id, changes });
}

/** @throws SyntaxError for a text that is no commit with at least one change */
export function readCommit(text: string): JournalCommit {
  const value: unknown = JSON.parse(text);
  if (!isCommit(value)) throw new SyntaxError('not a commit');
  return { id: value.id, changes: value.changes };
}

function isCommit(value: unknown): value is JournalCommit {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && typeof value.id === 'string')) return false;
  if (!('changes' in value && Array.isArray(value.changes))) return false;
  return value.changes.length > 0 && value.changes.every(isChange);
}

/** By hand: one commit of an import has thousands of changes, and each is checked while somebody waits. */
function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { id, commitId, at, device, actor, table, key, before, after } = value as Partial<Change>;
  const texts = [id, commitId, at, device, actor, table, key];
  if (!texts.every((text) => typeof text === 'string' && text !== '')) return false;
  return typeof before === 'object' && typeof after === 'object' && after !== null;
}

/** The stamp of its last change, which places the commit among all others. */
export function lastStampOf({ changes }: JournalCommit): string {
  return changes.reduce((last, { at }) => (at > last ? at : last), '');
}
