import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrations } from '../../../renderer/src/db/migrations';
import type { Fault, Stage } from '../fault';
import { copyProfile, makeEmptyProfile } from '../program/profiles';
import { launchProgram, startProgram } from '../program/start-program';
import { useWorkshop } from '../program/use-workshop';
import { judgeAfter, openLedger } from '../store/session';

/** Kills one after the other on the same profile, before it may come to its end. */
const KILLS = 2;

export const upgradeFault: Fault = {
  name: 'upgrade',
  title: 'Killed while a store of the first version is being upgraded',
  needs: ['linux'],
  times: { full: 30, short: 0 },
  run: async (stage, times) => {
    const old = await makeOldProfile(stage);
    const { ledger, takesMs } = await upgradeUndisturbed(stage, old);
    for (let trial = 0; trial < times; trial += 1) {
      await stage.attempt(async () => {
        const userData = stage.makeFolder('upgrade');
        await copyProfile(old, userData);
        for (let kill = 0; kill < KILLS; kill += 1) {
          const launched = await launchProgram(stage, userData);
          // Spread over all that happens between the launch and the first backup.
          await wait(stage.random() * (takesMs + 500));
          await launched.kill();
        }
        const program = await startProgram(stage, userData);
        try {
          return (await judgeAfter(ledger, program)).trial;
        } finally {
          await program.kill();
        }
      });
    }
  },
};

/** What the store holds when nobody disturbs the upgrade: each other one must come to the same. */
async function upgradeUndisturbed(stage: Stage, old: string) {
  const userData = stage.makeFolder('upgrade');
  await copyProfile(old, userData);
  const program = await startProgram(stage, userData);
  const ledger = await openLedger(program);
  await program.close();
  const missing = Object.entries(readFrozen().tables).filter(
    ([table, rows]) =>
      table !== 'changes' &&
      table !== 'device' &&
      ledger.before.tables[table]?.length !== rows.length,
  );
  if (missing.length > 0) throw new Error(`the upgrade lost rows of ${missing[0]?.[0]}`);
  return { ledger, takesMs: program.backMs };
}

interface Frozen {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

function readFrozen(): Frozen {
  const file = join(import.meta.dirname, '../../../renderer/src/db/frozen/0001.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Frozen;
}

/** As the first version left it: its store, and nothing beside it. */
async function makeOldProfile(stage: Stage): Promise<string> {
  const userData = makeEmptyProfile(stage);
  const stores = { ...migrations.find(({ version }) => version === 1)?.stores };
  await useWorkshop(stage, userData, layDown, { ...readFrozen(), stores });
  return userData;
}

interface OldStore {
  readonly version: (version: number) => { stores: (stores: unknown) => unknown };
  readonly open: () => Promise<unknown>;
  readonly table: (name: string) => { bulkAdd: (rows: readonly unknown[]) => Promise<unknown> };
}
/** In the workshop's page. */
declare const Dexie: new (name: string) => OldStore;

async function layDown(frozen: Frozen & { readonly stores: unknown }): Promise<void> {
  const store = new Dexie('tadrib');
  store.version(frozen.version).stores(frozen.stores);
  await store.open();
  for (const table of Object.keys(frozen.tables)) {
    await store.table(table).bulkAdd(frozen.tables[table] ?? []);
  }
}
