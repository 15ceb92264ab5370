import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireRuntime } from './runtime.mjs';
import { canUseSandbox, readSandboxFacts } from './sandbox.mjs';

/**
 * @typedef {import('./runtime.mjs').Runtime} Runtime
 *
 * @typedef {object} ElectronCommand
 * @property {string} executable
 * @property {string[]} args
 * @property {Record<string, string>} env
 */

const BOOT_PACKAGE = JSON.stringify({ name: 'tadrib', type: 'module', main: 'boot.mjs' });

/**
 * How to start the built application: program, arguments and the whole environment. Arguments of your own come last.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {ElectronCommand}
 */
export function electronCommand(project, env = process.env) {
  const runtime = requireRuntime(project, env);
  const app = needsBootFolder(runtime) ? [] : [project];
  if (needsBootFolder(runtime)) writeBootFolder(runtime);
  return {
    executable: runtime.executable,
    args: [...app, ...chromiumSwitches(runtime, env)],
    env: electronEnvironment(project, env),
  };
}

/**
 * The options of Playwright's `_electron.launch`. Playwright injects the loader that holds the start back until it has
 * attached only where it finds Electron itself; the boot folder loads it otherwise.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ executablePath?: string, args: string[], env: Record<string, string>, chromiumSandbox: boolean }}
 */
export function playwrightLaunchOptions(project, env = process.env) {
  const runtime = requireRuntime(project, env);
  const { executable, args, env: environment } = electronCommand(project, env);
  return {
    ...(needsBootFolder(runtime) ? { executablePath: executable } : {}),
    args,
    env: environment,
    chromiumSandbox: !args.includes('--no-sandbox'),
  };
}

/** @param {Runtime} runtime @param {NodeJS.ProcessEnv} env @returns {string[]} */
function chromiumSwitches(runtime, env) {
  const isVirtual = env.TADRIB_VIRTUAL_DISPLAY !== undefined;
  return [
    ...(canUseSandbox(readSandboxFacts(runtime.executable)) ? [] : ['--no-sandbox']),
    ...(isVirtual ? ['--disable-gpu'] : []),
    // Without a desktop Chromium reports the missing message bus and graphics card again and again.
    ...(isVirtual && !env.DEBUG ? ['--log-level=3'] : []),
  ];
}

/** @param {string} project @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function electronEnvironment(project, env) {
  const given = Object.entries(env).flatMap(([name, value]) =>
    // Set by editors that are Electron themselves; it would make ours a plain Node.
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
  );
  const noMessageBus = {
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
  };
  return {
    ...Object.fromEntries(given),
    TADRIB_PROJECT: project,
    ...(env.TADRIB_VIRTUAL_DISPLAY === undefined ? {} : noMessageBus),
  };
}

/** A bare distribution starts only what lies in its own resources. @param {Runtime} runtime */
function needsBootFolder({ executable }) {
  return (
    process.platform === 'linux' &&
    !existsSync(join(dirname(executable), 'resources/default_app.asar'))
  );
}

/** @param {Runtime} runtime */
function writeBootFolder({ executable }) {
  const folder = join(dirname(executable), 'resources/app');
  mkdirSync(folder, { recursive: true });
  writeIfChanged(join(folder, 'package.json'), BOOT_PACKAGE);
  const boot = join(dirname(fileURLToPath(import.meta.url)), 'boot.mjs');
  writeIfChanged(join(folder, 'boot.mjs'), readFileSync(boot, 'utf8'));
}

/** @param {string} path @param {string} content */
function writeIfChanged(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  // Another checkout may start this runtime right now and must not read half a file.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, content);
  renameSync(partial, path);
}
