import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';

export const FALLBACK_VERSION = '33.2.1';

/**
 * @typedef {object} Runtime
 * @property {'override' | 'installed' | 'fallback'} source
 * @property {string} version
 * @property {string} executable
 */

/** @param {NodeJS.ProcessEnv} [env] @returns {string} the folder that survives `npm ci` */
export function cacheFolder(env = process.env) {
  return env.TADRIB_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tadrib');
}

/** @param {NodeJS.ProcessEnv} [env] */
export function fallbackFolder(env = process.env) {
  return join(cacheFolder(env), `electron-${FALLBACK_VERSION}`);
}

/**
 * The Electron that is on this computer, best first; the set-up fetches one when there is none.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Runtime | undefined}
 */
export function findRuntime(project, env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  return (
    (override ? readRuntime('override', override) : undefined) ??
    readRuntime('installed', join(project, 'node_modules/electron/dist')) ??
    readRuntime('fallback', fallbackFolder(env))
  );
}

/** @param {Runtime['source']} source @param {string} folder @returns {Runtime | undefined} */
function readRuntime(source, folder) {
  const executable = join(folder, executableName(process.platform));
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown';
  return { source, executable, version: version.replace(/^v/, '') };
}

/** @param {string} platform */
function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} project @param {NodeJS.ProcessEnv} env */
export function requireRuntime(project, env) {
  const runtime = findRuntime(project, env);
  if (runtime === undefined) {
    throw new PlainError('There is no Electron on this computer yet: run "npm run setup" first.');
  }
  return runtime;
}
