import { buildApplication } from './setup/build.mjs';
import { PROJECT, runCommand } from './setup/command.mjs';

await runCommand(async () => {
  await buildApplication(PROJECT, { echo: true });
  return 0;
});
