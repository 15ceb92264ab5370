import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * @typedef {object} ProcessOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] the process is ended after this time
 * @property {boolean} [echo] show the output as it comes, too
 */

/**
 * Runs a program to its end and collects what it printed. A status other than 0 is an answer; a program that cannot be
 * started rejects with the error of `spawn` (ENOENT when it does not exist).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ProcessOptions} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runProcess(command, args, { cwd, env, timeoutMs, echo = false } = {}) {
  return new Promise((finish, fail) => {
    const child = spawn(command, [...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts .cmd files (npm.cmd) through a shell only.
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => child.kill(), timeoutMs);
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      finish({ status: status ?? 1, output });
    });
  });
}

/**
 * The npm that runs this script, or else the one on the path.
 * @param {readonly string[]} args
 * @param {ProcessOptions} [options]
 */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  if (own !== undefined && basename(own) === 'npm-cli.js') {
    return runProcess(process.execPath, [own, ...args], options);
  }
  return runProcess(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** @param {string} output @returns {string} the last line that is not empty */
export function lastLine(output) {
  return output.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
