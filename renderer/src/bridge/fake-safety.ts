import { CodedError } from '#shared/ipc/result';
import { lastStampOf, readCommit } from '#shared/journal/commit';
import type { SafetyStatus } from '#shared/journal/safety-status';
import type { FakeHandlers } from './fake-handlers';

/** Plenty of space, an open journal and no backup yet. */
export const calmStatus: SafetyStatus = {
  space: { level: 'enough', freeBytes: 50_000_000_000 },
  journal: { state: 'open', sequence: 0, savedAt: null, failure: null },
  backups: {
    last: null,
    lastVerifiedAt: null,
    failure: null,
    pendingCommits: 0,
    pendingSince: null,
    secondPlace: null,
  },
  damage: [],
};

type SafetyChannel = Extract<
  keyof FakeHandlers,
  `${'safety' | 'journal' | 'recovery' | 'backups' | 'attachments'}:${string}` | 'window:may-close'
>;

/** A journal in memory: it takes commits and gives them back; everything else is not there. */
export function createFakeSafety(): Pick<FakeHandlers, SafetyChannel> {
  const commits: string[] = [];
  const gone = (): never => {
    throw new CodedError('backup-missing');
  };
  return {
    'safety:read': () => ({ refusal: null, workspace: null, status: calmStatus }),
    'safety:status': () => calmStatus,
    'safety:set-aside-store': () => undefined,
    'journal:begin': () => ({ sequence: commits.length, lastAt: null }),
    'journal:append': (request) => {
      commits.push(...request.commits);
      return { sequence: commits.length, savedAt: '2026-03-05T08:00:00.000Z' };
    },
    'journal:read': ({ after }) => ({
      commits: commits.filter((text) => lastStampOf(readCommit(text)) > (after ?? '')),
      cursor: null,
    }),
    'recovery:open': gone,
    'recovery:next': gone,
    'recovery:close': () => undefined,
    'backups:list': () => [],
    'backups:begin': () => null,
    'backups:add': gone,
    'backups:finish': gone,
    'backups:cancel': () => undefined,
    'backups:choose': () => null,
    'backups:choose-second-place': () => null,
    'backups:forget-second-place': () => undefined,
    'attachments:keep': () => undefined,
    'attachments:read': () => {
      throw new CodedError('attachment-missing');
    },
    'window:may-close': () => undefined,
  };
}
