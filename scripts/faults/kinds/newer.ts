import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLine, parseLine } from '#shared/journal/chain';
import { hashFiles, listFiles, listStoreFiles } from '../disk/store-files';
import { type Fault, type Stage, type Trial, unharmed } from '../fault';
import { copyProfile, copySample } from '../program/profiles';
import { startProgram } from '../program/start-program';
import { useWorkshop } from '../program/use-workshop';
import { judgeAfter, type Ledger, openLedger } from '../store/session';

interface Newer {
  readonly name: string;
  /** Gives what takes it back; null where only the refusal can be looked at. */
  readonly stamp: (stage: Stage, userData: string) => Promise<(() => void) | null>;
}

/** What a later program, or one with another engine, would have left behind. */
const kinds: readonly Newer[] = [
  { name: 'format of the witness', stamp: stampWitness({ format: 2 }) },
  { name: 'version of Chromium', stamp: stampWitness({ chromium: 10_000 }) },
  { name: 'engine of the store', stamp: stampWitness({ engine: 'sqlite' }) },
  {
    name: 'version of the store',
    stamp: async (stage, userData) => {
      await useWorkshop(stage, userData, raiseVersion, null);
      return null;
    },
  },
];

export const newerFault: Fault = {
  name: 'newer',
  title: 'Data of a newer version or another engine: refused, unchanged',
  needs: ['linux'],
  times: { full: kinds.length, short: 0 },
  run: async (stage, times) => {
    const sample = await copySample(stage, 'stamped');
    const program = await startProgram(stage, sample);
    const ledger = await openLedger(program);
    await program.close();
    for (let trial = 0; trial < times; trial += 1) {
      const kind = kinds[trial % kinds.length];
      if (kind) await stage.attempt(() => openNewer(stage, sample, ledger, kind));
    }
  },
};

async function openNewer(
  stage: Stage,
  sample: string,
  ledger: Ledger,
  { name, stamp }: Newer,
): Promise<Trial> {
  const userData = stage.makeFolder('newer');
  await copyProfile(sample, userData);
  const takeBack = await stamp(stage, userData);
  const before = hashKept(userData);
  const refused = await startProgram(stage, userData);
  const { kind } = refused.situation;
  await refused.kill();
  if (kind !== 'refused') throw new Error(`${name}: the data were opened`);
  if (takeBack === null) return unharmed;
  if (hashKept(userData) !== before) throw new Error(`${name}: the data were touched`);
  takeBack();
  const again = await startProgram(stage, userData);
  try {
    return (await judgeAfter(ledger, again)).trial;
  } finally {
    await again.kill();
  }
}

function hashKept(userData: string): string {
  return hashFiles([...listStoreFiles(userData), ...listFiles(join(userData, 'safety'))]);
}

function stampWitness(fields: Readonly<Record<string, unknown>>): Newer['stamp'] {
  return async (_stage, userData) => {
    const file = join(userData, 'safety/workspace.json');
    const written = readFileSync(file);
    const line = parseLine(written.toString('utf8').trimEnd());
    if (!line) throw new Error('there is no witness to change');
    const payload = JSON.stringify({ ...JSON.parse(line.payload), ...fields });
    const hash = createHash('sha256').update(payload).digest('hex');
    writeFileSync(file, `${formatLine({ hash, payload })}\n`);
    return () => writeFileSync(file, written);
  };
}

/** In the workshop's page. */
async function raiseVersion(): Promise<void> {
  const existing = await indexedDB.databases();
  const version = (existing.find(({ name }) => name === 'tadrib')?.version ?? 0) + 10;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('tadrib', version);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
