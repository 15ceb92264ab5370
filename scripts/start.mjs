import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from './setup/command.mjs';
import { withDisplay } from './setup/display.mjs';
import { electronCommand } from './setup/electron-command.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { PlainError } from './setup/plain-error.mjs';
import { setUp } from './setup/set-up.mjs';

const SCREENSHOT = join(PROJECT, 'out/start-screenshot.png');
const SCREENSHOT_LIMIT_MS = 60_000;

await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  return withDisplay(async (env, isVirtual) => {
    if (!isVirtual) return openApplication(env);
    rmSync(SCREENSHOT, { force: true });
    const stopWaiting = announceScreenshot();
    return openApplication({ ...env, TADRIB_SCREENSHOT: SCREENSHOT }).finally(stopWaiting);
  });
});

/**
 * Runs the application until its window is closed or this command is stopped.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the exit code of the command
 */
async function openApplication(environment) {
  const { executable, args, env } = electronCommand(PROJECT, environment);
  console.log('\nTadrib is starting. Close its window, or press Ctrl+C here, to stop it.');
  // Its own arguments ("npm start -- --user-data-dir=...") go to the application.
  const own = process.argv.slice(2);
  const { code, signal, wasStopped } = await runInForeground(executable, [...args, ...own], {
    env,
  });
  if (code === 0 || wasStopped) return 0;
  throw new PlainError(
    `Tadrib ended unexpectedly (${signal ?? `exit code ${code}`}): read the messages above, and start again with DEBUG=1 to see more of them.`,
  );
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
