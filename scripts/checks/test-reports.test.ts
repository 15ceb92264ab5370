import { describe, expect, test } from 'vitest';
import { addCounts, formatCounts } from './outcome.mjs';
import { countModules } from './steps.mjs';
import {
  countFaults,
  countPlaywright,
  countVitest,
  judgeFaults,
  judgeRunner,
  readReport,
} from './test-reports.mjs';

describe('countVitest', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ],
  };

  test('counts tests', () => {
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('counts a file that cannot be loaded as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest({ ...report, testResults: [...report.testResults, broken] }).failed).toBe(2);
  });
});

test('countPlaywright takes flaky tests and errors outside of tests for failures', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

describe('judgeRunner', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  test.each([
    ['all passed', good, 0, 0],
    ['one failed', { ...good, failed: 1 }, 1, 1],
    ['all passed, then the runner crashed', good, 1, 1],
    ['no report', undefined, 1, 1],
    ['no report, yet the runner is content', undefined, 0, 1],
    ['no test ran', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['only skipped tests', { passed: 0, failed: 0, skipped: 4 }, 0, 1],
  ])('%s', (_what, counts, status, failed) => {
    expect(judgeRunner(counts, status).failed).toBe(failed);
  });
});

test('countFaults counts each kind of harm once', () => {
  const faults = [
    { skipped: null, meetsTargets: true },
    { skipped: null, meetsTargets: false },
    { skipped: 'needs root', meetsTargets: true },
  ];
  expect(countFaults({ faults })).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

test.each([
  ['some were tried', { passed: 3, failed: 0, skipped: 1 }, 0, 0],
  ['none can be tried here', { passed: 0, failed: 0, skipped: 4 }, 0, 0],
  ['none can be tried, and it crashed', { passed: 0, failed: 0, skipped: 4 }, 1, 1],
  ['nothing was counted', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
  ['there is no report', undefined, 1, 1],
])('judgeFaults when %s', (_what, counts, status, failed) => {
  expect(judgeFaults(counts, status).failed).toBe(failed);
});

test('a report that is not there is no report', () => {
  expect(readReport('test-results/never-written.json', countVitest)).toBeUndefined();
});

test.each([
  ['✔ no dependency violations found (370 modules, 1115 dependencies cruised)', 370],
  ['x 1 dependency violations (1 errors, 0 warnings). 50 modules, 60 dependencies cruised.', 50],
  ['✔ no dependency violations found (0 modules, 0 dependencies cruised)', 0],
  ['it crashed', 0],
])('countModules finds the number in %j', (output, modules) => {
  expect(countModules(output)).toBe(modules);
});

test('counts are added up and told in one line', () => {
  const total = addCounts([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(formatCounts(total)).toBe('3 passed, 1 failed');
  expect(formatCounts({ ...total, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
