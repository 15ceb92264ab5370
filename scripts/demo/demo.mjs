import { PROJECT, runCommand } from '../setup/command.mjs';
import { withDisplay } from '../setup/display.mjs';
import { setUp } from '../setup/set-up.mjs';

/** `npm run demo -- [FILES...] [--out FOLDER] [--lang en|fr|ar]` */
await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  // Installed only now on a fresh clone.
  const { tsImport } = await import('tsx/esm/api');
  const { readDemoArguments } = await tsImport('./arguments.ts', import.meta.url);
  const { runDemo } = await tsImport('./run-demo.ts', import.meta.url);
  const options = readDemoArguments(process.argv.slice(2), PROJECT);
  await withDisplay((env) => runDemo(options, env));
  return 0;
});
