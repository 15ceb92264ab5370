import { addCounts, formatCounts } from './checks/outcome.mjs';
import { STEPS } from './checks/steps.mjs';
import { PROJECT, runCommand } from './setup/command.mjs';
import { PlainError } from './setup/plain-error.mjs';
import { formatDuration, runStep } from './setup/progress.mjs';
import { setUp } from './setup/set-up.mjs';

/** Runs every step, or those named ("npm test -- types unit"), and goes on after one that fails. */
await runCommand(async () => {
  const chosen = process.argv.slice(2);
  const steps = chooseSteps(chosen);
  const needsBuild = chosen.includes('e2e') || chosen.includes('faults');
  await setUp(PROJECT, { build: needsBuild && !chosen.includes('build') });
  console.log('');
  /** @type {import('./checks/outcome.mjs').Result[]} */
  const results = [];
  for (const step of steps) results.push(await runOne(step));
  printTable(results);
  const total = addCounts(results.map(({ counts }) => counts));
  console.log(formatCounts(total));
  return total.failed === 0 ? 0 : 1;
});

/** @param {readonly string[]} names */
function chooseSteps(names) {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new PlainError(`There is no step "${unknown[0]}": choose from ${known.join(', ')}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

/** @param {import('./checks/steps.mjs').Step} step @returns {Promise<import('./checks/outcome.mjs').Result>} */
async function runOne({ name, run }) {
  const started = performance.now();
  const {
    counts,
    output,
    remarks = [],
  } = await runStep(name, async (say) => {
    say('running');
    const result = await run(PROJECT);
    const { failed } = result.counts;
    return { summary: formatCounts(result.counts), result, hasFailed: failed > 0 };
  });
  for (const remark of remarks) console.log(`  ${remark}`);
  if (counts.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  return { name, counts, milliseconds: performance.now() - started };
}

/** @param {readonly import('./checks/outcome.mjs').Result[]} results */
function printTable(results) {
  console.log('');
  for (const { name, counts, milliseconds } of results) {
    const mark = counts.failed === 0 ? '✓' : '✗';
    const duration = formatDuration(milliseconds).padStart(12);
    console.log(`${mark} ${name.padEnd(10)}${duration}   ${formatCounts(counts)}`);
  }
  console.log('');
}
