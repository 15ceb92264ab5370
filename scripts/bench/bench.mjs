import { PROJECT, runCommand } from '../setup/command.mjs';
import { withDisplay } from '../setup/display.mjs';
import { setUp } from '../setup/set-up.mjs';
import { importTypeScript } from '../type-script.mjs';

/** `npm run bench -- [NAME...] [--json FILE]` */
await runCommand(async () => {
  await setUp(PROJECT, { build: true });
  const { readBenchArguments, runBenchmarks } = await importTypeScript(
    new URL('run-bench.ts', import.meta.url),
  );
  const options = readBenchArguments(process.argv.slice(2));
  await withDisplay((env) => runBenchmarks(options, PROJECT, env));
  return 0;
});
