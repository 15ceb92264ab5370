import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFailure } from './plain-error.mjs';

/** The root folder of this checkout. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs one command of package.json: a failure prints one sentence and exits with 1; its stack only when DEBUG is set.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    console.error(`\n${explainFailure(error)}`);
    process.exitCode = 1;
  }
}
