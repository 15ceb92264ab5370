/** Runs over the practice corpus where it lies beside the project; elsewhere there is nothing to run over. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const ROOT = resolve(import.meta.dirname, '../..');
const gold = (name: string) => resolve(SHARED, `corpus/${name}.gold.jsonl`);
const isHere =
  existsSync(gold('practice')) && existsSync(resolve(SHARED, 'tools/score-extraction.mjs'));

function microF1(...parameters: string[]): number {
  const printed = execFileSync(
    process.execPath,
    [resolve(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/score.ts', ...parameters],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return Number(/^all fields \(micro\)(?:\s+[\d.]+){3}\s+([\d.]+)/m.exec(printed)?.[1]);
}

describe.skipIf(!isHere)('the practice corpus (skipped where it is not beside the project)', () => {
  it('keeps its score on the practice releases', () => {
    expect(microF1(gold('practice'))).toBeGreaterThanOrEqual(95);
  }, 60_000);

  it('keeps its score on the seeds', () => {
    expect(microF1(gold('seeds'), '--texts', resolve(SHARED, 'seeds'))).toBeGreaterThanOrEqual(95);
  }, 60_000);
});
