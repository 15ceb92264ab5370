import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { targetEnvironment } from './setup/build.mjs';
import { PROJECT, runCommand } from './setup/command.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronCommand } from './setup/electron-command.mjs';
import { requireRuntime } from './setup/runtime.mjs';
import { setUp } from './setup/set-up.mjs';

await runCommand(async () => {
  await setUp(PROJECT, { build: false });
  if (!needsVirtualDisplay()) return develop(process.env);
  const display = await startVirtualDisplay();
  console.log(`\nThere is no screen here: Tadrib opens on a virtual one (Xvfb ${display.name}).`);
  try {
    return await develop({ ...process.env, ...display.env });
  } finally {
    await display.stop();
  }
});

/**
 * Pages change in the open window as their sources are saved; main and preload restart the application.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
function develop(environment) {
  const { executable, args, env } = electronCommand(PROJECT, environment);
  const cli = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js');
  // electron-vite names the project to Electron itself.
  const switches = args.filter((argument) => argument !== PROJECT);
  const server = spawn(process.execPath, [cli, 'dev', '--watch', '--', ...switches], {
    cwd: PROJECT,
    env: {
      ...env,
      ...targetEnvironment(PROJECT, requireRuntime(PROJECT, env).version),
      ELECTRON_EXEC_PATH: executable,
    },
    stdio: 'inherit',
  });
  let isStopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      isStopping = true;
      server.kill(signal);
    });
  }
  return new Promise((finish, fail) => {
    server.on('error', fail);
    server.on('close', (code) => finish(isStopping ? 0 : (code ?? 1)));
  });
}
