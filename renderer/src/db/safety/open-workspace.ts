import {
  compareStore,
  type LossReason,
  leadsTo,
  type Verdict,
} from '#shared/journal/compare-store';
import type { SafetyStatus } from '#shared/journal/safety-status';
import type { Standing, StartRefusal } from '#shared/journal/standing';
import { readChangesAfter } from '../changes';
import type { Database } from '../database';
import { newestVersion } from '../migrations';
import { OpenError, type OpenFailure, openDatabase, readStoredVersion } from '../open';
import type { Ask } from './ask';
import { beginJournal } from './begin-journal';
import { applyCommits, groupCommits, readMissingCommits, sendCommits } from './reconcile';
import type { Repair } from './repair';
import { type ReadStoreFacts, readStoreFacts } from './store-facts';
import { isHalfFilled } from './store-identity';

export interface ReadyWorkspace {
  readonly kind: 'ready';
  readonly database: Database;
  readonly status: SafetyStatus;
  /** What the user has to be told first. */
  readonly repair: Repair | null;
  /** The store holds what no journal tells, or was written by an older version: it is backed up at once. */
  readonly backupNow: 'repair' | 'upgrade' | null;
}

/** The store cannot be used as it is; it is built again from backup and journal. */
export interface LostWorkspace {
  readonly kind: 'lost';
  readonly reason: LossReason;
  readonly lost: number;
  readonly standing: Standing;
}

export interface RefusedWorkspace {
  readonly kind: 'refused';
  readonly refusal: StartRefusal | OpenFailure;
  readonly status: SafetyStatus;
}

export type OpenedWorkspace = ReadyWorkspace | LostWorkspace | RefusedWorkspace;

/** Opens the store only after witness and journal have been heard, and compares it with them before it is shown. */
export async function openWorkspace(ask: Ask, name?: string): Promise<OpenedWorkspace> {
  const standing = await ask('safety:read', undefined);
  const { status, workspace, refusal } = standing;
  if (refusal) return { kind: 'refused', refusal, status };
  // Witness and journal know it even where the store itself is gone.
  if (workspace && workspace.schema > newestVersion) {
    return { kind: 'refused', refusal: 'workspace-newer', status };
  }
  const lose = (verdict: Extract<Verdict, { kind: 'store-lost' }>): LostWorkspace => ({
    ...verdict,
    kind: 'lost',
    standing,
  });
  if (workspace && (await readStoredVersion(name)) === null) {
    const verdict = compareStore(workspace, status.damage, { state: 'missing' });
    if (verdict.kind === 'store-lost') return lose(verdict);
  }
  try {
    const { database, facts } = await openAndCount(name, !workspace?.isStoreUntouched);
    const verdict = compareStore(
      workspace,
      status.damage,
      (await isHalfFilled(database)) ? { state: 'unfinished' } : facts,
    );
    const settled = await settle(database, ask, { verdict, facts, standing });
    if (settled.kind === 'ready') return settled;
    database.close();
    if (settled.kind === 'store-lost') return lose(settled);
  } catch (error) {
    const isNewer = error instanceof OpenError && error.code === 'database-newer';
    if (isNewer) return { kind: 'refused', refusal: 'database-newer', status };
    const verdict = compareStore(workspace, status.damage, { state: 'unreadable' });
    if (workspace && verdict.kind === 'store-lost') return lose(verdict);
  }
  return { kind: 'refused', refusal: 'database-unreadable', status };
}

async function openAndCount(name: string | undefined, withChanges: boolean) {
  const database = await openDatabase(name);
  try {
    return { database, facts: await readStoreFacts(database, { withChanges }) };
  } catch (error) {
    database.close();
    throw error;
  }
}

interface Found {
  readonly verdict: Verdict;
  readonly facts: ReadStoreFacts;
  readonly standing: Standing;
}

type Settled =
  | ReadyWorkspace
  | Extract<Verdict, { kind: 'store-lost' }>
  | { readonly kind: 'journal-unreadable' };

/**
 * Makes store and journal agree. Where the journal cannot be had, a store that is known to be whole is shown all the
 * same, but nothing can be written in it; one that lacks something is not.
 */
async function settle(database: Database, ask: Ask, found: Found): Promise<Settled> {
  try {
    return await reconcile(database, ask, found);
  } catch {
    if (found.verdict.kind === 'store-behind') return { kind: 'journal-unreadable' };
    database.writeGate.set('frozen');
    const { status } = found.standing;
    return { kind: 'ready', database, status, repair: null, backupNow: null };
  }
}

/** Does what the verdict calls for. */
async function reconcile(
  database: Database,
  ask: Ask,
  { verdict, facts, standing }: Found,
): Promise<ReadyWorkspace | Extract<Verdict, { kind: 'store-lost' }>> {
  const { workspace, status } = standing;
  const ready = (repair: Repair | null, backupNow: ReadyWorkspace['backupNow'] = null) => {
    const isUpgraded = workspace !== null && workspace.schema < newestVersion;
    return {
      kind: 'ready',
      database,
      status,
      repair,
      backupNow: backupNow ?? (isUpgraded ? 'upgrade' : null),
    } as const;
  };
  const workspaceId = workspace?.id ?? facts.workspaceId;
  switch (verdict.kind) {
    case 'store-lost':
      return verdict;
    case 'journal-lost': {
      const whole = await readStoreFacts(database, { withChanges: true });
      await beginJournal(database, ask, { workspaceId, base: whole });
      // A store of the first release never had a journal: nothing is wrong then.
      const isUpgrade = workspaceId === null;
      if (isUpgrade) return ready(null, 'upgrade');
      return ready({ kind: 'journal-renewed', damage: status.damage }, 'repair');
    }
    case 'store-behind': {
      const commits = await readMissingCommits(ask, facts.lastAt);
      if (!workspace || !leadsTo(facts, commits, workspace)) {
        return { kind: 'store-lost', reason: 'rows-differ', lost: verdict.lost };
      }
      await applyCommits(database, commits, workspace.schema);
      await beginJournal(database, ask, { workspaceId, base: null });
      return ready({ kind: 'completed', commits: commits.length, lost: verdict.lost });
    }
    case 'store-ahead': {
      const commits = groupCommits(await readChangesAfter(database, workspace?.lastAt ?? ''));
      await beginJournal(database, ask, { workspaceId, base: null });
      await sendCommits(ask, commits);
      // Only now: what the store alone has must be in the journal before the store is built again.
      if (workspace && !leadsTo(workspace, commits, facts)) {
        return { kind: 'store-lost', reason: 'rows-differ', lost: verdict.lost };
      }
      return ready(reportLost(verdict.lost));
    }
    default:
      // The first screen does not wait for it; the first commit does.
      beginJournal(database, ask, { workspaceId, base: null }).catch(() =>
        database.writeGate.set('frozen'),
      );
      return ready(reportLost(verdict.lost), verdict.lost > 0 ? 'repair' : null);
  }
}

function reportLost(lost: number): Repair | null {
  return lost > 0 ? { kind: 'commits-lost', lost } : null;
}
