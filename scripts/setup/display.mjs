import { spawn } from 'node:child_process';
import { PlainError } from './plain-error.mjs';
import { lastLine } from './run-process.mjs';

const START_LIMIT_MS = 15_000;
const SCREEN = '1440x960x24';

/**
 * @typedef {object} VirtualDisplay
 * @property {string} name such as ":99"
 * @property {{ DISPLAY: string, TADRIB_VIRTUAL_DISPLAY: string }} env what programs need to use it
 * @property {() => Promise<void>} stop
 */

/** @param {NodeJS.ProcessEnv} [env] @param {string} [platform] */
export function needsVirtualDisplay(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Starts Xvfb on a display that is free. @returns {Promise<VirtualDisplay>} */
export async function startVirtualDisplay() {
  // A group of its own: Ctrl+C in the terminal must end the application before its display.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  );
  const stopAtExit = () => server.kill();
  process.once('exit', stopAtExit);
  const name = `:${await readDisplayNumber(server)}`;
  return {
    name,
    env: { DISPLAY: name, TADRIB_VIRTUAL_DISPLAY: name },
    async stop() {
      process.off('exit', stopAtExit);
      if (server.exitCode !== null || server.signalCode !== null) return;
      await new Promise((stopped) => {
        server.once('close', stopped);
        server.kill();
      });
    },
  };
}

/**
 * Runs something that needs a screen, on a virtual one where there is none, and says so.
 * @template Result
 * @param {(env: NodeJS.ProcessEnv, isVirtual: boolean) => Promise<Result>} action
 * @returns {Promise<Result>}
 */
export async function withDisplay(action) {
  if (!needsVirtualDisplay()) return action(process.env, false);
  const display = await startVirtualDisplay();
  console.log(`\nThere is no screen here: Tadrib opens on a virtual one (Xvfb ${display.name}).`);
  try {
    return await action({ ...process.env, ...display.env }, true);
  } finally {
    await display.stop();
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<number>} */
function readDisplayNumber(server) {
  return new Promise((started, fail) => {
    let complaint = '';
    let number = '';
    /** @param {string} reason */
    const giveUp = (reason) => {
      clearTimeout(timer);
      server.kill();
      fail(
        new PlainError(
          `No virtual screen could be started (${reason}): install Xvfb (on Debian "apt-get install xvfb xauth"), or start from a desktop session.`,
        ),
      );
    };
    const timer = setTimeout(() => giveUp('Xvfb does not answer'), START_LIMIT_MS);
    server.on('error', (error) => giveUp(error.message));
    server.on('exit', () => giveUp(lastLine(complaint) || 'Xvfb ended at once'));
    server.stderr?.on('data', (chunk) => {
      complaint += chunk;
    });
    server.stdio[3]?.on('data', (chunk) => {
      number += chunk;
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      started(Number(number));
    });
  });
}
