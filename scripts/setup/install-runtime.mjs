import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchFallbackRuntime } from './fallback-runtime.mjs';
import { PlainError } from './plain-error.mjs';
import { runProcess } from './run-process.mjs';
import { findRuntime } from './runtime.mjs';
import { chooseRuntime, hasFallback } from './runtime-choice.mjs';

const DOWNLOAD_LIMIT_MS = 5 * 60 * 1000;

/**
 * Makes sure that there is an Electron: the one named by ELECTRON_OVERRIDE_DIST_PATH, the installed one, a download of
 * the version that ships, or the older fallback.
 * @param {string} project
 * @param {(activity: string) => void} say
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function ensureRuntime(project, say) {
  const present = findRuntime(project);
  const platform = { platform: process.platform, arch: process.arch };
  const choice = chooseRuntime({
    ...platform,
    hasOverride: present?.source === 'override',
    isInstalled: present?.source === 'installed',
    downloadFailedAt: readFailure(project),
    now: Date.now(),
  });
  if (choice === 'download' && !(await downloadElectron(project, say)) && !hasFallback(platform)) {
    throw new PlainError(
      'Electron cannot be downloaded from GitHub: connect this computer to the internet, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron, and start again.',
    );
  }
  const found = findRuntime(project);
  if (found !== undefined) return found;
  await fetchFallbackRuntime(project, say);
  const fetched = findRuntime(project);
  if (fetched === undefined) {
    throw new PlainError('Electron could not be put together: set DEBUG=1 and start again.');
  }
  return fetched;
}

/** @param {import('./runtime.mjs').Runtime} runtime @param {string} shipped the version that ships */
export function describeRuntime({ source, version }, shipped) {
  if (source === 'override') return `Electron ${version}, from ELECTRON_OVERRIDE_DIST_PATH`;
  if (source === 'installed') return `Electron ${version}, in node_modules`;
  return `Electron ${version}, from the package registry because GitHub is out of reach; it is older than the ${shipped} that ships`;
}

/** @param {string} project @param {(activity: string) => void} say @returns {Promise<boolean>} */
async function downloadElectron(project, say) {
  say('downloading Electron from GitHub');
  const { status } = await runProcess(
    process.execPath,
    [join(project, 'node_modules/electron/install.js')],
    { cwd: project, timeoutMs: DOWNLOAD_LIMIT_MS },
  );
  if (status === 0) return true;
  say('GitHub is out of reach');
  writeFileSync(failureFile(project), '');
  return false;
}

/** Lies in node_modules on purpose: a fresh installation tries the download again. @param {string} project */
function failureFile(project) {
  return join(project, 'node_modules/electron/.download-failed');
}

/** @param {string} project @returns {number | undefined} */
function readFailure(project) {
  return statSync(failureFile(project), { throwIfNoEntry: false })?.mtimeMs;
}

/** @param {string} project @returns {string} the Electron that package.json pins */
export function readShippedVersion(project) {
  return JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).devDependencies.electron;
}
