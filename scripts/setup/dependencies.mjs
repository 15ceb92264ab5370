import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNpmErrorCode, PlainError, sentenceForCode } from './plain-error.mjs';
import { lastLine, runNpm } from './run-process.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Readonly<Record<string, LockedPackage>> }} Lock
 */

/**
 * The packages of the lock file that node_modules does not hold as locked. Optional ones (binaries for other
 * platforms) may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed the record that npm leaves in node_modules, undefined when there is none
 * @returns {readonly string[]}
 */
export function findStalePackages(lock, installed) {
  return Object.entries(lock.packages).flatMap(([path, wanted]) => {
    if (path === '') return [];
    const present = installed?.packages[path];
    if (present === undefined) return wanted.optional || wanted.devOptional ? [] : [path];
    return present.version === wanted.version && present.integrity === wanted.integrity
      ? []
      : [path];
  });
}

/** @param {string} project @returns {boolean} */
export function areDependenciesCurrent(project) {
  // npm writes this record last, so an installation that was cut short has none.
  const installed = readLock(join(project, 'node_modules/.package-lock.json'));
  const lock = readLock(join(project, 'package-lock.json'));
  if (lock === undefined) {
    throw new PlainError('package-lock.json is missing: take it from the repository again.');
  }
  return installed !== undefined && findStalePackages(lock, installed).length === 0;
}

/** @param {string} path @returns {Lock | undefined} undefined when the file is missing or torn */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} project */
export async function installDependencies(project) {
  const { status, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: project,
  });
  if (status === 0) return;
  if (process.env.DEBUG) console.error(output);
  throw new PlainError(
    sentenceForCode(findNpmErrorCode(output)) ??
      `npm could not install the dependencies (${lastLine(output)}): run "npm ci" and read what it says.`,
  );
}
