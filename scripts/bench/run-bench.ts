import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from '../setup/plain-error.mjs';
import { runStep } from '../setup/progress.mjs';
import { attendanceBenchmark } from './attendance';
import type { Benchmark, BenchmarkResult } from './benchmark';
import { extractBenchmark } from './extract';
import { importBenchmark } from './import-files';
import { namesBenchmark } from './names';
import { peopleBenchmark } from './people';
import { peopleListBenchmark } from './people-list';
import { safetyBenchmark } from './safety';
import { scaleBenchmark } from './scale';
import { startBenchmark } from './start';
import { formatResult, summarise } from './summary';

const benchmarks: readonly Benchmark[] = [
  startBenchmark,
  scaleBenchmark,
  namesBenchmark,
  extractBenchmark,
  importBenchmark,
  peopleBenchmark,
  peopleListBenchmark,
  safetyBenchmark,
  attendanceBenchmark,
];

export interface BenchOptions {
  /** None stands for all. */
  readonly names: readonly string[];
  readonly json: string | null;
}

/** `[NAME...] [--json FILE]`. @throws PlainError for a name that no benchmark has */
export function readBenchArguments(given: readonly string[]): BenchOptions {
  const at = given.indexOf('--json');
  const json = at < 0 ? null : (given[at + 1] ?? null);
  if (at >= 0 && json === null) throw new PlainError('Name the file to write after --json.');
  const names = given.filter((_value, index) => at < 0 || (index !== at && index !== at + 1));
  const unknown = names.find((name) => !benchmarks.some((one) => one.name === name));
  if (unknown !== undefined) {
    const list = benchmarks.map(({ name, description }) => `${name} (${description})`);
    throw new PlainError(`There is no benchmark "${unknown}": choose from ${list.join(', ')}.`);
  }
  return { names, json };
}

export async function runBenchmarks(
  { names, json }: BenchOptions,
  project: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const chosen = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  const results: (readonly [name: string, result: BenchmarkResult])[] = [];
  console.log('');
  for (const benchmark of chosen) {
    const result = await runOne(benchmark, project, env);
    console.log(`\n${formatResult(result).join('\n')}\n`);
    results.push([benchmark.name, result]);
  }
  if (json === null) return;
  writeFileSync(json, `${JSON.stringify(toJson(results), null, 2)}\n`);
  console.log(`The figures are in ${json}`);
}

async function runOne(benchmark: Benchmark, project: string, env: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'tadrib-bench-'));
  try {
    return await runStep(benchmark.name, async (say) => {
      const makeFolder = (name: string) => mkdtempSync(join(folder, `${name}-`));
      const result = await benchmark.run({ project, env, makeFolder, say });
      return { summary: benchmark.description, result };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds; every sample is there, so that others may judge for themselves. */
function toJson(results: readonly (readonly [name: string, result: BenchmarkResult])[]) {
  const entries = results.map(([name, { measures, ratios }]) => [
    name,
    { measures: measures.map((measure) => ({ ...summarise(measure), ...measure })), ratios },
  ]);
  return { unit: 'ms', node: process.version, benchmarks: Object.fromEntries(entries) };
}
