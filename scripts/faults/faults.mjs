import { PROJECT, runCommand } from '../setup/command.mjs';
import { withDisplay } from '../setup/display.mjs';
import { setUp } from '../setup/set-up.mjs';
import { importTypeScript } from '../type-script.mjs';

/** `npm run faults -- [--short] [--only NAME]... [--times N] [--json FILE]` */
await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  const { readArguments, runFaults } = await importTypeScript(
    new URL('run-faults.ts', import.meta.url),
  );
  const options = readArguments(process.argv.slice(2));
  return withDisplay((env) => runFaults(options, PROJECT, env));
});
