import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { lastLine, runProcess } from './run-process.mjs';

/** What Electron needs on Debian and Ubuntu; newer releases renamed some, so the first known name of each counts. */
const LIBRARY_PACKAGES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libdrm2'],
  ['libxkbcommon0'],
];
const DISPLAY_PACKAGES = [['xvfb'], ['xauth']];

/** @param {string} output of ldd @returns {readonly string[]} the libraries that the system does not have */
export function parseMissingLibraries(output) {
  const names = output.matchAll(/^\s*(\S+) => not found$/gm);
  return [...new Set([...names].map(([, name = '']) => name))];
}

/** @param {string} osRelease content of /etc/os-release */
export function usesApt(osRelease) {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

/**
 * @param {readonly (readonly string[])[]} wanted alternatives for each package
 * @param {(name: string) => boolean} isKnown
 */
export function choosePackages(wanted, isKnown) {
  return wanted.flatMap((names) => names.find(isKnown) ?? names.slice(-1));
}

/**
 * @param {string} executable of Electron
 * @param {boolean} needsDisplay whether Xvfb must be there
 * @param {(activity: string) => void} say
 * @returns {Promise<string>} what was done
 */
export async function ensureSystemLibraries(executable, needsDisplay, say) {
  if (process.platform !== 'linux') return 'nothing needed';
  const missing = [
    ...(await findMissingLibraries(executable)),
    ...(needsDisplay && !isOnPath('Xvfb') ? ['Xvfb'] : []),
  ];
  if (missing.length === 0) return 'present';
  if (!existsSync('/etc/os-release') || !usesApt(readFileSync('/etc/os-release', 'utf8'))) {
    throw new PlainError(
      `This system lacks ${missing.join(', ')}: install what contains them with its package manager and start again.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    say('reading the package lists');
    await runProcess('apt-get', ['update', '-q'], { env: aptEnvironment() });
  }
  const wanted = [...LIBRARY_PACKAGES, ...(needsDisplay ? DISPLAY_PACKAGES : [])];
  const known = await listKnownPackages(wanted.flat());
  const packages = choosePackages(wanted, (name) => known.has(name));
  if (!isRoot) {
    throw new PlainError(
      `This system lacks ${missing.join(', ')}: run "sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}" and start again.`,
    );
  }
  await installPackages(packages, say);
  const left = await findMissingLibraries(executable);
  if (left.length > 0) {
    throw new PlainError(
      `This system still lacks ${left.join(', ')}: install them and start again.`,
    );
  }
  return `installed ${packages.length} packages with apt-get`;
}

/** @param {readonly string[]} packages @param {(activity: string) => void} say */
async function installPackages(packages, say) {
  say(`installing ${packages.length} packages with apt-get`);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const { status, output } = await runProcess(
    'apt-get',
    ['-o', 'DPkg::Lock::Timeout=120', ...args],
    {
      env: aptEnvironment(),
    },
  );
  if (status === 0) return;
  if (process.env.DEBUG) console.error(output);
  throw new PlainError(
    `apt-get could not install the system libraries (${lastLine(output)}): run "apt-get update && apt-get install -y ${packages.join(' ')}", read what it says, and start again.`,
  );
}

function aptEnvironment() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}

/** @param {readonly string[]} names @returns {Promise<ReadonlySet<string>>} those that the package lists can install */
async function listKnownPackages(names) {
  const { output } = await runProcess('apt-cache', ['show', '--no-all-versions', ...names]);
  return new Set([...output.matchAll(/^Package: (\S+)$/gm)].map(([, name = '']) => name));
}

/** @param {string} executable @returns {Promise<readonly string[]>} */
async function findMissingLibraries(executable) {
  if (!isOnPath('ldd')) return [];
  const { output } = await runProcess('ldd', [executable]);
  return parseMissingLibraries(output);
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
