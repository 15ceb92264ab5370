/**
 * `score GOLD.jsonl [--texts FOLDER] [--fifth only|skip] [--verbose]`: extracts the texts beside the gold file, scores
 * them with the scorer that is kept beside the project, and prints how far the engine's confidence can be trusted.
 * `--fifth` scores every fifth document alone, or all but those: the part kept aside while rules are written.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type ExtractedRelease,
  extractRelease,
  toGuidelineRecord,
} from '#shared/press-releases/index';
import { describeCalibration, scoreValues } from './calibration';

const SCORER = resolve(import.meta.dirname, '../../shared/tools/score-extraction.mjs');

interface Options {
  readonly gold: string;
  readonly texts: string;
  readonly fifth: string | null;
  readonly isVerbose: boolean;
}

function readOptions(given: readonly string[]): Options | null {
  const optionOf = (flag: string) =>
    given.includes(flag) ? (given[given.indexOf(flag) + 1] ?? null) : null;
  const gold = given.find(
    (value, index) =>
      !value.startsWith('--') && !/^--(?:texts|fifth)$/.test(given[index - 1] ?? ''),
  );
  if (gold === undefined) return null;
  const beside = gold.replace(/\.gold\.jsonl$|\.jsonl$/, '');
  return {
    gold,
    texts: optionOf('--texts') ?? beside,
    fifth: optionOf('--fifth'),
    isVerbose: given.includes('--verbose'),
  };
}

function readGold({ gold, fifth }: Options): { id: string; line: string }[] {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => ({ id: String((JSON.parse(line) as { id: unknown }).id), line }))
    .filter(({ id }, index) => {
      const number = Number(/\d+$/.exec(id)?.[0] ?? index + 1);
      return fifth === null || (number % 5 === 0) === (fifth === 'only');
    });
}

function score(options: Options): void {
  const gold = readGold(options);
  const releases = new Map<string, ExtractedRelease>();
  for (const { id } of gold) {
    const path = join(options.texts, `${id}.txt`);
    if (existsSync(path)) releases.set(id, extractRelease(readFileSync(path, 'utf8')));
  }
  const folder = mkdtempSync(join(tmpdir(), 'tadrib-score-'));
  const [goldFile, predictedFile] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  writeFileSync(goldFile, gold.map(({ line }) => `${line}\n`).join(''));
  writeFileSync(
    predictedFile,
    [...releases]
      .map(([id, release]) => `${JSON.stringify(toGuidelineRecord(id, release))}\n`)
      .join(''),
  );
  const run = (...flags: string[]) =>
    execFileSync(process.execPath, [SCORER, goldFile, predictedFile, ...flags], {
      encoding: 'utf8',
    });
  const verbose = run('--verbose');
  rmSync(folder, { recursive: true });
  console.log(options.isVerbose ? verbose : verbose.slice(verbose.indexOf('field ')));
  console.log(
    describeCalibration(
      [...releases].flatMap(([id, release]) => scoreValues(release, wrongValues(verbose, id))),
    ),
  );
}

/** Lines such as `p001  topics  wrong: first aid`. */
function wrongValues(verbose: string, id: string): Set<string> {
  const wrong = new Set<string>();
  for (const line of verbose.split('\n')) {
    const match = /^(\S+) {2}(\S+) {2}wrong: (.*)$/.exec(line);
    if (match?.[1] !== id) continue;
    const [, , field = '', written = ''] = match;
    wrong.add(
      `${field}: ${field === 'quotes' ? (JSON.parse(written) as { text: string }).text : written}`,
    );
  }
  return wrong;
}

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.error(
    'Name the gold file: score GOLD.jsonl [--texts FOLDER] [--fifth only|skip] [--verbose]',
  );
  process.exitCode = 2;
} else if (!existsSync(SCORER)) {
  console.log(
    'The scorer is not here (it is kept beside the project, in shared/tools), so nothing was scored.',
  );
} else score(options);
