import { spawn } from 'node:child_process';

const PARENT_CHECK_MS = 1_000;

/**
 * Runs a program that goes on until its user ends it, and ends it when this command is told to stop.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string }} options
 * @returns {Promise<{ code: number | null, signal: string | null, wasStopped: boolean }>}
 */
export function runInForeground(program, args, options) {
  const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  let wasStopped = false;
  const stop = () => {
    wasStopped = true;
    child.kill('SIGTERM');
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  const watch = watchParent(stop);
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      clearInterval(watch);
      finish({ code, signal, wasStopped });
    });
  });
}

/**
 * A signal sent to npm alone ends npm and its shell but does not reach this process: that npm is gone is all it sees.
 * @param {() => void} stop
 */
function watchParent(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, PARENT_CHECK_MS);
  return watch;
}
