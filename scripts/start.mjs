import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from './setup/command.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronCommand } from './setup/electron-command.mjs';
import { PlainError } from './setup/plain-error.mjs';
import { setUp } from './setup/set-up.mjs';

const SCREENSHOT = join(PROJECT, 'out/start-screenshot.png');
const SCREENSHOT_LIMIT_MS = 60_000;

await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  if (!needsVirtualDisplay()) return openApplication(process.env);

  const display = await startVirtualDisplay();
  console.log(`\nThere is no screen here: Tadrib opens on a virtual one (Xvfb ${display.name}).`);
  rmSync(SCREENSHOT, { force: true });
  const stopWaiting = announceScreenshot();
  try {
    return await openApplication({
      ...process.env,
      ...display.env,
      TADRIB_SCREENSHOT: SCREENSHOT,
    });
  } finally {
    stopWaiting();
    await display.stop();
  }
});

/**
 * Runs the application until its window is closed or this command is stopped.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the exit code of the command
 */
function openApplication(environment) {
  const { executable, args, env } = electronCommand(PROJECT, environment);
  console.log('\nTadrib is starting. Close its window, or press Ctrl+C here, to stop it.');
  // Its own arguments ("npm start -- --user-data-dir=...") go to the application.
  const application = spawn(executable, [...args, ...process.argv.slice(2)], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let isStopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      isStopping = true;
      application.kill('SIGTERM');
    });
  }
  return new Promise((finish, fail) => {
    application.on('error', fail);
    application.on('close', (code, signal) => {
      if (code === 0 || isStopping) return finish(0);
      fail(
        new PlainError(
          `Tadrib ended unexpectedly (${signal ?? `exit code ${code}`}): read the messages above and start again.`,
        ),
      );
    });
  });
}

/** Says where the picture of the window is as soon as the application has written it. @returns {() => void} */
function announceScreenshot() {
  const started = Date.now();
  const timer = setInterval(() => {
    if (existsSync(SCREENSHOT)) {
      console.log(`A picture of the window: ${SCREENSHOT}\nTadrib runs until you press Ctrl+C.`);
    } else if (Date.now() - started > SCREENSHOT_LIMIT_MS) {
      console.error('The window has not settled within a minute, so there is no picture of it.');
    } else {
      return;
    }
    clearInterval(timer);
  }, 200);
  return () => clearInterval(timer);
}
