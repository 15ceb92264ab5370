/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Outcome what one step of `npm test` came to
 * @property {Counts} counts
 * @property {string} output shown when something failed
 * @property {readonly string[]} [remarks] shown however it ended: what was left out, and why
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {Counts} counts
 * @property {number} milliseconds
 */

/** @param {boolean} isGood @param {string} output @returns {Outcome} of a check, which counts as one */
export function judgeCheck(isGood, output) {
  return { counts: { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }, output };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function addCounts(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Counts} counts @returns {string} "12 passed, 0 failed", and what was skipped if anything was */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
