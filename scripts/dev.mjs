import { join } from 'node:path';
import { targetEnvironment } from './setup/build.mjs';
import { PROJECT, runCommand } from './setup/command.mjs';
import { withDisplay } from './setup/display.mjs';
import { electronCommand } from './setup/electron-command.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { requireRuntime } from './setup/runtime.mjs';
import { setUp } from './setup/set-up.mjs';

/** Pages change in the open window as their sources are saved; main and preload restart the application. */
await runCommand(async () => {
  await setUp(PROJECT, { build: false });
  return withDisplay(async (environment) => {
    const { executable, args, env } = electronCommand(PROJECT, environment);
    const cli = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js');
    // electron-vite names the project to Electron itself.
    const switches = args.filter((argument) => argument !== PROJECT);
    const { code, wasStopped } = await runInForeground(
      process.execPath,
      [cli, 'dev', '--watch', '--', ...switches],
      {
        cwd: PROJECT,
        env: {
          ...env,
          ...targetEnvironment(PROJECT, requireRuntime(PROJECT, env).version),
          ELECTRON_EXEC_PATH: executable,
        },
      },
    );
    return wasStopped ? 0 : (code ?? 1);
  });
});
