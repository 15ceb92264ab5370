import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readShippedVersion } from './install-runtime.mjs';
import { PlainError } from './plain-error.mjs';
import { runProcess } from './run-process.mjs';
import { requireRuntime } from './runtime.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const STAMP = 'out/.sources';
const ENTRY = 'out/main/index.js';

/**
 * One line per file that goes into the build, so that a changed, new or deleted file changes the whole.
 * @param {readonly { path: string, size: number, mtimeMs: number }[]} files
 * @param {string} runtimeVersion the build is for
 */
export function fingerprintSources(files, runtimeVersion) {
  const lines = files
    .filter(({ path }) => !/\.test\.tsx?$/.test(path))
    .map(({ path, size, mtimeMs }) => `${path} ${size} ${mtimeMs}`)
    .sort();
  return createHash('sha256')
    .update([runtimeVersion, ...lines].join('\n'))
    .digest('hex');
}

/** Whether the last build succeeded, of these sources or of older ones. @param {string} project */
export function hasBuild(project) {
  return existsSync(join(project, STAMP)) && existsSync(join(project, ENTRY));
}

/** @param {string} project */
export function isBuildCurrent(project) {
  return (
    hasBuild(project) && readFileSync(join(project, STAMP), 'utf8') === readFingerprint(project)
  );
}

/**
 * Builds the application for the runtime that this computer has.
 * @param {string} project
 * @param {{ echo?: boolean }} [options] show what the build prints
 */
export async function buildApplication(project, { echo = false } = {}) {
  const { version } = requireRuntime(project, process.env);
  const stamp = join(project, STAMP);
  rmSync(stamp, { force: true });
  // Taken before the build: a file saved while it runs makes the next start build again.
  const fingerprint = readFingerprint(project);
  const cli = join(project, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, output } = await runProcess(process.execPath, [cli, 'build'], {
    cwd: project,
    env: { ...process.env, ...targetEnvironment(project, version) },
    echo,
  });
  if (status !== 0) {
    if (!echo) console.error(output);
    throw new PlainError(
      /ENOSPC/.test(output)
        ? 'The disk is full: free about 2 GB and start again.'
        : 'The application could not be built: correct what the messages above name and start again.',
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/**
 * electron-vite builds for the Electron that package.json names; an older runtime must be named to it.
 * @param {string} project
 * @param {string} version
 * @returns {NodeJS.ProcessEnv}
 */
export function targetEnvironment(project, version) {
  if (version === readShippedVersion(project) || !/^\d/.test(version)) return {};
  return { ELECTRON_MAJOR_VER: String(Number.parseInt(version, 10)) };
}

/** @param {string} project */
function readFingerprint(project) {
  const files = SOURCES.flatMap((path) => listFiles(project, path));
  return fingerprintSources(files, requireRuntime(project, process.env).version);
}

/** @param {string} project @param {string} path @returns {{ path: string, size: number, mtimeMs: number }[]} */
function listFiles(project, path) {
  const stats = statSync(join(project, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [{ path, size: stats.size, mtimeMs: stats.mtimeMs }];
  return readdirSync(join(project, path)).flatMap((name) => listFiles(project, `${path}/${name}`));
}
