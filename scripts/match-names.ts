/**
 * `match-names PAIRS.tsv [--out SCORED.tsv] [--fifth only|skip] [--verbose]`: scores pairs of names (columns a and b) into the columns
 * a, b, score. Where the pairs say whether they are the same (column same: yes or no), it prints how often that was
 * found, by the kind before the colon of the column why. `--fifth` takes every fifth pair alone, or all but those.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describePairs, readPairs, scorePairs } from './name-pairs';

function main(given: readonly string[]): number {
  const readFlag = (flag: string) =>
    given.includes(flag) ? (given[given.indexOf(flag) + 1] ?? null) : null;
  const path = given.find(
    (value, index) => !value.startsWith('--') && !/^--(?:out|fifth)$/.test(given[index - 1] ?? ''),
  );
  if (path === undefined) {
    console.error(
      'Name the pairs: match-names PAIRS.tsv [--out SCORED.tsv] [--fifth only|skip] [--verbose]',
    );
    return 2;
  }
  const fifth = readFlag('--fifth');
  const pairs = readPairs(readFileSync(path, 'utf8')).filter(
    (_pair, index) => fifth === null || (index % 5 === 0) === (fifth === 'only'),
  );
  const scored = scorePairs(pairs);
  const out = readFlag('--out');
  const lines = scored.map(({ a, b, score }) => `${a}\t${b}\t${score.toFixed(4)}\n`);
  const table = ['a\tb\tscore\n', ...lines].join('');
  const isLabelled = scored.some(({ same }) => same !== null);
  if (out !== null) writeFileSync(out, table);
  else if (!isLabelled) process.stdout.write(table);
  if (isLabelled) console.log(describePairs(scored, given.includes('--verbose')));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
