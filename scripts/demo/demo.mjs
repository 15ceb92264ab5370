import { PROJECT, runCommand } from '../setup/command.mjs';
import { withDisplay } from '../setup/display.mjs';
import { setUp } from '../setup/set-up.mjs';
import { importTypeScript } from '../type-script.mjs';

/** `npm run demo -- [FILES...] [--out FOLDER] [--lang en|fr|ar]` */
await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  const { readDemoArguments } = await importTypeScript(new URL('arguments.ts', import.meta.url));
  const { runDemo } = await importTypeScript(new URL('run-demo.ts', import.meta.url));
  const options = readDemoArguments(process.argv.slice(2), PROJECT);
  await withDisplay((env) => runDemo(options, env));
  return 0;
});
