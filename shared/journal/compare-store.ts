import type { JournalCommit } from './commit';
import type { Tally } from './line';
import type { RowCounts } from './row';
import type { Damage } from './safety-status';
import type { WorkspaceStanding } from './standing';
import { hasSameRows, startTally } from './tally';

/** What the store says of itself, before anything is shown. */
export type StoreFacts =
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable' }
  /** The program was stopped while it filled the store. */
  | { readonly state: 'unfinished' }
  | {
      readonly state: 'read';
      /** Null in a store that was made before there were journals, or that has just been made. */
      readonly workspaceId: string | null;
      readonly lastAt: string | null;
      readonly rows: RowCounts;
      /** Null when they were not counted, because the files were not touched since the last end. */
      readonly changes: number | null;
    };

export const lossReasons = [
  'missing',
  'unreadable',
  'unfinished',
  'emptied',
  'other-workspace',
  'rows-differ',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** `lost` are commits that the witness knew of and that are nowhere any more. */
export type Verdict =
  | { readonly kind: 'first-start'; readonly lost: number }
  /** The store holds what no readable journal tells: go on from the store, and back it up at once. */
  | { readonly kind: 'journal-lost'; readonly lost: number }
  | { readonly kind: 'equal'; readonly lost: number }
  /** Killed between the store and the journal: its last changes have to be appended; see `leadsTo`. */
  | { readonly kind: 'store-ahead'; readonly lost: number }
  /** Its last commits are gone, and have to be taken from the journal. */
  | { readonly kind: 'store-behind'; readonly lost: number }
  | { readonly kind: 'store-lost'; readonly reason: LossReason; readonly lost: number };

/**
 * Journal and witness against the store. Counts decide, not one number alone: a store may be cut, emptied,
 * replaced or partly read, and then never passes for a good one.
 */
export function compareStore(
  standing: WorkspaceStanding | null,
  damage: readonly Damage[],
  store: StoreFacts,
): Verdict {
  if (!standing) return judgeWithoutJournal(store);
  const known = standing.witnessed ?? standing;
  if (store.state !== 'read') return lose(store.state, standing);
  if (known.lastAt !== null && isEmpty(store)) return lose('emptied', standing);
  if (store.workspaceId !== null && store.workspaceId !== standing.id) {
    return lose('other-workspace', standing);
  }
  if (damage.some(({ code }) => journalDamage.has(code)) && isAtLeast(store, known)) {
    return { kind: 'journal-lost', lost: 0 };
  }
  if (standing.witnessed) return judgeAgain(standing, store);
  const place = comparePlace(store, known);
  if (place === 'differs') return lose('rows-differ', standing);
  if (place === 'behind') return { kind: 'store-behind', lost: 0 };
  return { kind: place === 'ahead' ? 'store-ahead' : 'equal', lost: 0 };
}

/** Codes after which a new segment has to begin at what the store holds. A cut-off tail is none of them. */
const journalDamage: ReadonlySet<Damage['code']> = new Set([
  'journal-damaged',
  'journal-broken',
  'journal-missing',
  'journal-behind',
]);

function judgeWithoutJournal(store: StoreFacts): Verdict {
  if (store.state === 'unreadable' || store.state === 'unfinished') {
    return { kind: 'store-lost', reason: store.state, lost: 0 };
  }
  if (store.state === 'missing' || isEmpty(store)) return { kind: 'first-start', lost: 0 };
  return { kind: 'journal-lost', lost: 0 };
}

/** The witness knew more than the journal has, and the store does not have it either: what is left is compared. */
function judgeAgain(standing: WorkspaceStanding, store: StoreFacts): Verdict {
  const { witnessed: _, ...rest } = standing;
  const verdict = compareStore({ ...rest, witnessed: null }, [], store);
  return { ...verdict, lost: countLost(standing) };
}

function lose(reason: LossReason, standing: WorkspaceStanding): Verdict {
  return { kind: 'store-lost', reason, lost: countLost(standing) };
}

function countLost({ sequence, witnessed }: WorkspaceStanding): number {
  return witnessed ? witnessed.sequence - sequence : 0;
}

type ReadStore = Extract<StoreFacts, { state: 'read' }>;

function isEmpty({ lastAt, rows }: ReadStore): boolean {
  return lastAt === null && hasSameRows(rows, {});
}

function comparePlace(store: ReadStore, known: Tally): 'equal' | 'ahead' | 'behind' | 'differs' {
  const changes = store.changes ?? known.changes;
  if (store.lastAt === known.lastAt) {
    return hasSameRows(store.rows, known.rows) && changes === known.changes ? 'equal' : 'differs';
  }
  const isAhead = (store.lastAt ?? '') > (known.lastAt ?? '');
  const [less, more] = isAhead ? [known, store] : [store, known];
  const isPossible =
    hasAtMost(less.rows, more.rows) &&
    (store.changes === null || (isAhead ? changes > known.changes : changes < known.changes));
  if (!isPossible) return 'differs';
  return isAhead ? 'ahead' : 'behind';
}

/** A journal with damage may know less than there was, never more. */
function isAtLeast(store: ReadStore, known: Tally): boolean {
  return (
    (store.lastAt ?? '') >= (known.lastAt ?? '') &&
    hasAtMost(known.rows, store.rows) &&
    (store.changes ?? known.changes) >= known.changes
  );
}

function hasAtMost(less: RowCounts, more: RowCounts): boolean {
  return Object.entries(less).every(([table, count]) => count <= (more[table] ?? 0));
}

/** A place in the history of a workspace; `changes` is null where they were not counted. */
interface Place {
  readonly lastAt: string | null;
  readonly rows: RowCounts;
  readonly changes: number | null;
}

/**
 * Whether these commits lead from one place exactly to the other. Only then are they all that the store, or the
 * journal, lacks at its end; else something is gone from the middle, too.
 */
export function leadsTo(from: Place, commits: readonly JournalCommit[], to: Place): boolean {
  const { lastAt, rows } = from;
  const tally = startTally({ sequence: 0, lastAt, rows, changes: from.changes ?? 0 });
  for (const commit of commits) tally.add(commit);
  const reached = tally.current();
  return (
    reached.lastAt === to.lastAt &&
    hasSameRows(reached.rows, to.rows) &&
    (from.changes === null || to.changes === null || reached.changes === to.changes)
  );
}
