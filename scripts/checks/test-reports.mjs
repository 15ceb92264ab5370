import { readFileSync } from 'node:fs';

/** @typedef {import('./outcome.mjs').Counts} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors what went wrong outside any test
 *
 * @typedef {object} FaultsReport
 * @property {readonly { skipped: string | null, meetsTargets: boolean }[]} faults
 */

/** @param {VitestReport} report @returns {Counts} */
export function countVitest(report) {
  // A file that cannot be loaded has no failing test, and must not go unseen.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {PlaywrightReport} report @returns {Counts} */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Each kind of harm counts as one. @param {FaultsReport} report @returns {Counts} */
export function countFaults({ faults }) {
  const tried = faults.filter(({ skipped }) => skipped === null);
  const passed = tried.filter(({ meetsTargets }) => meetsTargets).length;
  return { passed, failed: tried.length - passed, skipped: faults.length - tried.length };
}

/**
 * Holds a runner's own counts against how it ended: one that crashed, wrote no report or ran no test has failed.
 * @param {Counts | undefined} counts undefined when there is no readable report
 * @param {number} status its exit code
 * @returns {Counts}
 */
export function judgeRunner(counts, status) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const told = counts ?? none;
  const isComplete = status === 0 && told.passed + told.failed > 0;
  return told.failed === 0 && !isComplete ? { ...told, failed: 1 } : told;
}

/**
 * The same for faults, where a computer on which none can be tried is no failure.
 * @param {Counts | undefined} counts
 * @param {number} status
 * @returns {Counts}
 */
export function judgeFaults(counts, status) {
  const isAllSkipped = counts !== undefined && counts.passed + counts.failed === 0;
  return isAllSkipped && counts.skipped > 0 && status === 0 ? counts : judgeRunner(counts, status);
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @returns {Counts | undefined} undefined when the runner ended before it wrote the whole report
 */
export function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
