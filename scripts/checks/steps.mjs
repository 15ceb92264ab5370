import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApplication, hasBuild } from '../setup/build.mjs';
import { explainFailure } from '../setup/plain-error.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { judgeCheck } from './outcome.mjs';
import {
  countFaults,
  countPlaywright,
  countVitest,
  judgeFaults,
  judgeRunner,
  readReport,
} from './test-reports.mjs';

/** dependency-cruiser is content when it sees no module at all, so too few of them are a failure. */
const FEWEST_MODULES = 100;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(project: string) => Promise<import('./outcome.mjs').Outcome>} run
 */

/** @type {readonly Step[]} what `npm test` runs, in this order; each counts as one but for the two test runners */
export const STEPS = [
  { name: 'types', run: check('ts7/bin/tsc', ['--noEmit']) },
  { name: 'biome', run: check('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'eslint', run: check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  { name: 'imports', run: checkImports },
  { name: 'unused', run: check('knip/bin/knip.js', []) },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: build },
  { name: 'e2e', run: runEndToEndTests },
  { name: 'faults', run: runShortFaults },
];

/** @param {string} tool its path in node_modules @param {readonly string[]} args @returns {Step['run']} */
function check(tool, args) {
  return async (project) => {
    const { status, output } = await runTool(project, tool, args);
    return judgeCheck(status === 0, output);
  };
}

/** @type {Step['run']} */
async function checkImports(project) {
  const { status, output } = await runTool(
    project,
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['electron', 'renderer', 'shared', 'e2e', 'scripts'],
  );
  const modules = countModules(output);
  if (modules >= FEWEST_MODULES) return judgeCheck(status === 0, output);
  const remark = `Only ${modules} modules were looked at; at least ${FEWEST_MODULES} are expected.`;
  return judgeCheck(false, `${output}\n${remark}`);
}

/** @param {string} output of dependency-cruiser @returns {number} */
export function countModules(output) {
  return Number(/(\d+) modules,/.exec(output)?.[1] ?? 0);
}

/** @type {Step['run']} */
async function runUnitTests(project) {
  const report = prepareReport(project, 'unit.json');
  const { status, output } = await runTool(project, 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { counts: judgeRunner(readReport(report, countVitest), status), output };
}

/** @type {Step['run']} */
async function build(project) {
  try {
    await buildApplication(project);
    return judgeCheck(true, '');
  } catch (error) {
    return judgeCheck(false, explainFailure(error));
  }
}

/** @type {Step['run']} */
async function runEndToEndTests(project) {
  if (!hasBuild(project)) {
    return judgeCheck(false, 'Not run: the application could not be built.');
  }
  const report = prepareReport(project, 'e2e.json');
  const { status, output } = await runTool(
    project,
    '@playwright/test/cli.js',
    ['test', '--reporter=line,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return { counts: judgeRunner(readReport(report, countPlaywright), status), output };
}

/**
 * The short form: each kind of harm once or a few times. What cannot be tried on this computer is skipped, and named.
 * @type {Step['run']}
 */
async function runShortFaults(project) {
  if (!hasBuild(project)) {
    return judgeCheck(false, 'Not run: the application could not be built.');
  }
  const report = prepareReport(project, 'faults.json');
  const { status, output } = await runProcess(
    process.execPath,
    [join(project, 'scripts/faults/faults.mjs'), '--short', '--json', report],
    { cwd: project },
  );
  const remarks = output.split('\n').filter((line) => line.startsWith('Skipped: '));
  return { counts: judgeFaults(readReport(report, countFaults), status), output, remarks };
}

/** An earlier run's report must not speak for this one. @param {string} project @param {string} name */
function prepareReport(project, name) {
  const file = join(project, 'test-results', name);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/**
 * @param {string} project
 * @param {string} tool its path in node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runTool(project, tool, args, env = {}) {
  return runProcess(process.execPath, [join(project, 'node_modules', tool), ...args], {
    cwd: project,
    env: { ...process.env, ...env },
  });
}
