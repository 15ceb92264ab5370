import { CodedError } from '#shared/ipc/result';
import type { BackupSummary } from '#shared/journal/backup';
import { type JournalCommit, lastStampOf, readCommit, writeCommit } from '#shared/journal/commit';
import { startTableDigests } from '#shared/journal/digest';
import { startReplay } from '#shared/journal/replay';
import { type Row, readRows, writeRows } from '#shared/journal/row';
import type { Damage } from '#shared/journal/safety-status';
import type { Standing } from '#shared/journal/standing';
import { emptyTally, startTally } from '#shared/journal/tally';
import type { FakeHandlers } from '../../bridge/fake-handlers';
import { calmStatus, createFakeSafety } from '../../bridge/fake-safety';
import { newestVersion } from '../migrations';
import type { Ask } from './ask';

type Rows = Map<string, Row[]>;

interface KeptBackup {
  readonly summary: BackupSummary;
  readonly rows: Rows;
}

export interface MainProcess {
  readonly ask: Ask;
  readonly commits: JournalCommit[];
  readonly backups: KeptBackup[];
  /** How often the store's folder was put aside. */
  readonly setAside: () => number;
  /** The next answers to this channel are errors with this code; `null` ends that. */
  readonly fail: (channel: keyof FakeHandlers, code: CodedError['code'] | null) => void;
  readonly change: (standing: Partial<Pick<Standing, 'refusal'>> & { damage?: Damage[] }) => void;
}

/** What a recovery has handed over so far. */
const startEnd = () => ({
  ...{ schema: newestVersion, sequence: 0, changes: 0, lastAt: null as string | null },
  ...{ rows: {} as Record<string, number>, lost: [] },
});

/** Journal and backups in memory, as the main process keeps them on the disk. */
export function createMainProcess(): MainProcess {
  const commits: JournalCommit[] = [];
  const backups: KeptBackup[] = [];
  const failing = new Map<string, CodedError['code']>();
  let workspace: { id: string; deviceId: string } | null = null;
  let base = emptyTally;
  let refusal: Standing['refusal'] = null;
  let damage: Damage[] = [];
  let open: Rows = new Map();
  let steps: { table: string; rows: Row[] }[] = [];
  let digests = startTableDigests();
  let end = startEnd();
  let asides = 0;

  const tally = () => {
    const running = startTally(base);
    for (const commit of commits) running.add(commit);
    return running.current();
  };

  const collect = (source: KeptBackup | undefined, withJournal: boolean) => {
    const replay = startReplay();
    const rows: Rows = new Map([...(source?.rows ?? [])].map(([name, all]) => [name, [...all]]));
    const after = source?.summary.lastAt ?? '';
    const later = withJournal ? commits.filter((commit) => lastStampOf(commit) > after) : [];
    for (const commit of later) replay.apply(commit);
    const changes = [
      ...(rows.get('changes') ?? []),
      ...later.flatMap((commit) => commit.changes),
    ] as Row[];
    rows.delete('changes');
    const result: typeof steps = [];
    for (const table of new Set([...rows.keys(), ...replay.tables()])) {
      const kept = (rows.get(table) ?? []).map((row) => replay.finish(table, row));
      result.push({ table, rows: [...kept, ...replay.madeRows(table)] });
    }
    return [...result, { table: 'changes', rows: changes }];
  };

  const handlers: Partial<FakeHandlers> = {
    'safety:read': () => ({
      refusal,
      workspace: workspace && {
        ...workspace,
        ...tally(),
        witnessed: null,
        schema: newestVersion,
        program: '0.0.0',
        engine: 'leveldb',
        isStoreUntouched: false,
      },
      status: { ...calmStatus, damage },
    }),
    'safety:set-aside-store': () => {
      asides += 1;
    },
    'journal:begin': (request) => {
      workspace = { id: request.workspaceId, deviceId: request.deviceId };
      if (request.base) {
        commits.length = 0;
        base = { ...request.base, sequence: 0 };
      }
      return { sequence: commits.length, lastAt: tally().lastAt };
    },
    'journal:append': (request) => {
      commits.push(...request.commits.map(readCommit));
      return { sequence: commits.length, savedAt: '2026-03-05T08:00:00.000Z' };
    },
    'journal:read': ({ after, cursor }) => {
      // In small pieces, so that the cursor is used.
      const later = commits.filter((commit) => lastStampOf(commit) > (after ?? ''));
      const from = Number(cursor ?? 0);
      const next = from + 2 < later.length ? String(from + 2) : null;
      return { commits: later.slice(from, from + 2).map(writeCommit), cursor: next };
    },
    'backups:begin': () => {
      open = new Map();
      return { backupId: 'open' };
    },
    'backups:add': ({ table, rows }) => {
      open.set(table, [...(open.get(table) ?? []), ...readRows(rows)]);
    },
    'backups:finish': () => {
      const { sequence, lastAt, rows, changes } = tally();
      const summary: BackupSummary = {
        id: `backup-${backups.length + 1}`,
        workspaceId: workspace?.id ?? '',
        createdAt: '2026-03-05T08:00:00.000Z',
        reason: 'manual',
        program: '0.0.0',
        schema: newestVersion,
        sequence,
        lastAt,
        rows,
        changes,
        shown: rows,
        attachments: 0,
        bytes: 1_000,
      };
      backups.push({ summary, rows: open });
      return summary;
    },
    'backups:list': () => backups.map(({ summary }) => summary).reverse(),
    'recovery:open': ({ source, withJournal }) => {
      const kept =
        source.kind === 'backup'
          ? backups.find(({ summary }) => summary.id === source.id)
          : backups.at(-1);
      steps = collect(kept, withJournal);
      digests = startTableDigests();
      end = startEnd();
      return { recoveryId: 'open', backup: kept?.summary ?? null, passedOver: [] };
    },
    'recovery:next': () => {
      const step = steps.shift();
      if (step?.table === 'changes') {
        Object.assign(end, { changes: step.rows.length, lastAt: step.rows.at(-1)?.at ?? null });
      } else if (step) {
        end.rows[step.table] = step.rows.length;
        digests.add(step.table, step.rows);
      }
      return {
        table: step?.table ?? null,
        rows: writeRows(step?.rows ?? []),
        progress: 1 / (steps.length + 1),
        end: steps.length === 0 ? { ...end, digests: digests.values() } : null,
      };
    },
  };
  const all = { ...createFakeSafety(), ...handlers };

  return {
    ask: async (channel, request) => {
      const code = failing.get(channel);
      if (code) throw new CodedError(code);
      const run = all[channel as keyof typeof all] as (request: unknown) => never;
      return run(request);
    },
    commits,
    backups,
    setAside: () => asides,
    fail: (channel, code) => {
      if (code) failing.set(channel, code);
      else failing.delete(channel);
    },
    change: (next) => {
      refusal = next.refusal ?? refusal;
      damage = next.damage ?? damage;
    },
  };
}
