import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compareStore, type StoreFacts } from '#shared/journal/compare-store';
import { readRows } from '#shared/journal/row';
import { nodeDisk } from '../../../electron/main/journal/disk';
import { openSafekeeping, type Safekeeping } from '../../../electron/main/journal/safekeeping';
import { cutFile, flipBytes, listFiles } from '../disk/store-files';
import { type Fault, type Stage, type Trial, unharmed } from '../fault';
import { copyProfile, copySample } from '../program/profiles';
import { startProgram } from '../program/start-program';
import type { Row, StoreContent } from '../store/content';
import { judgeStore } from '../store/judge';
import { judgeAfter, openLedger } from '../store/session';
import { beginWork } from '../work/work';

/** 64 cuts and 200 flips, in turn over backup, journal and witness. */
const VARIANTS = 264;
const CUTS = 64;
/** Each of these many variants is also tried through the application itself. */
const EVERY = 22;

const targets = ['backups', 'segments', 'workspace.json'] as const;
type Target = (typeof targets)[number];

export const safetyDamageFault: Fault = {
  name: 'safety-damage',
  title: 'Newest backup, journal or witness cut or with flipped bytes',
  needs: ['linux'],
  times: { full: VARIANTS, short: 0 },
  run: async (stage, times) => {
    const worked = await makeWorked(stage);
    for (let variant = 0; variant < times; variant += 1) {
      await stage.attempt(async () => {
        const target = targets[variant % targets.length] ?? 'backups';
        const harm = (userData: string) => damage(userData, target, variant);
        const trial = await tryModules(stage, worked, target, harm);
        const isSampled = variant % EVERY === 0 && trial.failure === null;
        return isSampled ? tryApplication(stage, worked, harm) : trial;
      });
    }
  },
};

interface Worked {
  readonly userData: string;
  /** What lies beside the store, without the large reserve. */
  readonly parts: string;
  readonly content: StoreContent;
  readonly facts: StoreFacts;
}

/** Two closed sessions with a backup each, and a third that was killed: the journal alone has its edits. */
async function makeWorked(stage: Stage): Promise<Worked> {
  const userData = await copySample(stage, 'kept');
  for (const end of ['close', 'kill'] as const) {
    const program = await startProgram(stage, userData);
    const work = await beginWork(program, await openLedger(program), 'roll call', stage.random);
    await wait(1_500);
    await work.stop();
    await program[end]();
  }
  const program = await startProgram(stage, userData);
  const content = (await openLedger(program)).before;
  await program.kill();
  const parts = stage.makeFolder('parts');
  await copyProfile(join(userData, 'safety'), parts);
  rmSync(join(parts, 'reserve'), { force: true });
  return { userData, parts, content, facts: describeStore(content) };
}

function describeStore({ tables, changes }: StoreContent): StoreFacts {
  const rows = Object.fromEntries(
    Object.entries(tables).map(([table, all]) => [table, all.length]),
  );
  const lastAt = changes.at(-1)?.at ?? null;
  // The identity is left out, since only files beside the store are damaged here.
  return { state: 'read', workspaceId: null, lastAt, changes: changes.length, rows };
}

/** Spread over the whole file; the last one of its kind is the one that counts. */
function damage(userData: string, target: Target, variant: number): void {
  const files = listFiles(join(userData, 'safety')).filter((file) => file.includes(target));
  const file = files.at(-1);
  if (file === undefined) throw new Error(`there is nothing of ${target} to damage`);
  if (variant < CUTS) cutFile(file, variant / CUTS);
  else flipBytes(file, Math.floor((statSync(file).size * (variant - CUTS)) / (VARIANTS - CUTS)), 1);
}

/** What the parts of the main process make of it, once beside a good store and once without any. */
async function tryModules(
  stage: Stage,
  { parts, content, facts }: Worked,
  target: Target,
  harm: (userData: string) => void,
): Promise<Trial> {
  const userData = stage.makeFolder('damaged');
  mkdirSync(join(userData, 'safety'));
  await copyProfile(parts, join(userData, 'safety'));
  harm(userData);
  const safekeeping = await openSafekeeping({
    ...{ disk: nodeDisk, userData, log: () => undefined, now: () => new Date() },
    runtime: { program: 'faults', chromium: Number.MAX_SAFE_INTEGER, engine: 'leveldb' },
    resolveFile: (token) => token,
  });
  const { workspace, status, refusal } = await safekeeping.standing();
  if (refusal !== null) throw new Error(`${target}: the start is refused: ${refusal}`);
  if (!workspace) throw new Error(`${target}: nobody knows of a workspace any more`);
  const beside = compareStore(workspace, status.damage, facts);
  const without = await recoverAll(safekeeping, content);
  await safekeeping.end().catch(() => undefined);
  rmSync(userData, { recursive: true });

  const isStoreKept = ['equal', 'store-ahead', 'journal-lost'].includes(beside.kind);
  const isTold = status.damage.length > 0 || without.isTold;
  const lostWithout = without.lost;
  // What only the journal had is gone with it when the store is gone as well: two faults at once.
  const isSecondFault = target === 'segments' && isTold;
  const lost = (isStoreKept ? 0 : lostWithout) + (isSecondFault ? 0 : lostWithout);
  return {
    ...unharmed,
    lost,
    isSilent: lostWithout > 0 && !isTold,
    failure: lost > 0 ? `${target}: ${beside.kind}, ${lostWithout} rows without a store` : null,
  };
}

/** What backup and journal give when there is no store at all. */
async function recoverAll({ recoveries }: Safekeeping, content: StoreContent) {
  const { recoveryId, passedOver } = await recoveries.open({
    source: { kind: 'newest' },
    withJournal: true,
    until: null,
  });
  const tables: Record<string, Row[]> = {};
  for (;;) {
    const { table, rows, end } = await recoveries.next(recoveryId);
    if (table !== null) tables[table] = [...(tables[table] ?? []), ...(readRows(rows) as Row[])];
    if (end === null) continue;
    recoveries.close(recoveryId);
    const { changes = [], ...records } = tables;
    const found = { tables: records, changes: changes as unknown as StoreContent['changes'] };
    const { lost } = judgeStore(content, [], found);
    return { lost, isTold: end.lost.length > 0 || passedOver.length > 0 };
  }
}

/** The same, as the user meets it: with the store as it is. */
async function tryApplication(
  stage: Stage,
  { userData: worked, content }: Worked,
  harm: (userData: string) => void,
): Promise<Trial> {
  const userData = stage.makeFolder(basename(worked));
  await copyProfile(worked, userData);
  harm(userData);
  const program = await startProgram(stage, userData);
  try {
    return (await judgeAfter({ before: content, acknowledged: [] }, program)).trial;
  } finally {
    await program.kill();
  }
}
