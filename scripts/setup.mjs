import { PROJECT, runCommand } from './setup/command.mjs';
import { setUp } from './setup/set-up.mjs';

await runCommand(async () => {
  await setUp(PROJECT, { build: false });
  return 0;
});
