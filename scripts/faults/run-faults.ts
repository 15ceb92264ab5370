import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../setup/progress.mjs';
import { type FaultOptions, readFaultArguments } from './arguments';
import { type CleanUp, createCleanUp, withCleanUp } from './clean-up';
import { type Fault, type ProgramStage, type Stage, type Trial, unharmed } from './fault';
import { faults } from './kinds';
import { explainMissingNeed } from './needs';
import { makeSampleProfile } from './program/profiles';
import { makeRandom } from './random';
import { type FaultResult, formatResults, meetsTargets, summariseTrials } from './summary';

const SEED = 20_260_301;
const TRIAL_LIMIT_MS = 180_000;

export function readArguments(given: readonly string[]): FaultOptions {
  return readFaultArguments(
    given,
    faults.map(({ name }) => name),
  );
}

/** Tries the chosen faults, prints the table, and answers the exit code. */
export async function runFaults(
  options: FaultOptions,
  project: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  console.log('');
  const results = await withCleanUp(async (cleanUp) => {
    const all: FaultResult[] = [];
    const shared = { project, env, cleanUp, makeFolder: openFolders(cleanUp) };
    let sample: Promise<string> | undefined;
    const place = {
      ...shared,
      sample: () => {
        sample ??= makeSampleProfile(shared);
        return sample;
      },
    };
    for (const fault of chooseFaults(options)) all.push(await tryFault(fault, options, place));
    return all;
  });
  console.log(`\n${formatResults(results).join('\n')}\n`);
  if (options.json !== null) writeResults(options.json, results);
  return results.every(meetsTargets) ? 0 : 1;
}

function chooseFaults({ names, isShort }: FaultOptions): readonly Fault[] {
  if (names.length > 0) return faults.filter(({ name }) => names.includes(name));
  return isShort ? faults.filter(({ times }) => times.short > 0) : faults;
}

type Place = ProgramStage & Pick<Stage, 'sample'>;

async function tryFault(fault: Fault, options: FaultOptions, place: Place): Promise<FaultResult> {
  const { name, title } = fault;
  const trials: Trial[] = [];
  const skipped = explainMissingNeed(fault.needs);
  await runStep(name, async (say) => {
    if (skipped !== null) return { summary: `skipped, ${skipped}`, result: undefined };
    const times = options.times ?? (options.isShort ? fault.times.short || 1 : fault.times.full);
    const cleanUp = createCleanUp();
    const end = place.cleanUp.later(cleanUp.now);
    const makeFolder = openFolders(cleanUp);
    const attempt = async (run: () => Promise<Trial>) => {
      say(`${trials.length + 1} of ${times}`);
      const trial = await Promise.race([run(), giveUpLater()]).catch(describeFailure);
      trials.push(trial);
      return trial.failure === null;
    };
    const random = makeRandom(SEED);
    try {
      await fault.run({ ...place, cleanUp, makeFolder, random, say, attempt }, times);
    } catch (error) {
      trials.push(describeFailure(error));
    } finally {
      end();
    }
    const hasFailed = !meetsTargets({ name, title, trials, skipped });
    const { tried, lost } = summariseTrials(trials);
    return { summary: `${tried} tried, ${lost} lost`, result: undefined, hasFailed };
  });
  return { name, title, trials, skipped };
}

/** A trial that hangs counts as failed, and the next one begins. */
function giveUpLater(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new Error(`it hung for ${TRIAL_LIMIT_MS / 1_000} seconds`));
    setTimeout(fail, TRIAL_LIMIT_MS).unref();
  });
}

function describeFailure(error: unknown): Trial {
  if (process.env.DEBUG) console.error(error);
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  return { ...unharmed, failure: reason ?? 'unknown' };
}

/** Noted first, so that they are removed when nothing is mounted in them any more. */
function openFolders(cleanUp: CleanUp): Stage['makeFolder'] {
  const root = mkdtempSync(join(tmpdir(), 'tadrib-faults-'));
  cleanUp.later(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  return (name) => mkdtempSync(join(root, `${name}-`));
}

function writeResults(file: string, results: readonly FaultResult[]): void {
  const entries = results.map((result) => ({
    ...result,
    summary: summariseTrials(result.trials),
    meetsTargets: meetsTargets(result),
  }));
  writeFileSync(file, `${JSON.stringify({ seed: SEED, faults: entries }, null, 2)}\n`);
  console.log(`The figures are in ${file}`);
}
