import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { electronCommand } from '../../setup/electron-command.mjs';
import { runProcess } from '../../setup/run-process.mjs';
import type { Stage } from '../fault';

const LIMIT_MS = 60_000;
const dexie = createRequire(import.meta.url).resolve('dexie/dist/dexie.min.js');

/**
 * Runs a function in an empty page of the application's origin, with Dexie and nothing else of the application: for
 * what happens to a store behind its back. It closes over nothing.
 */
export async function useWorkshop<Argument>(
  stage: Stage,
  userData: string,
  run: (argument: Argument) => Promise<unknown>,
  argument: Argument,
): Promise<unknown> {
  const folder = stage.makeFolder('workshop');
  const codeFile = join(folder, 'code.js');
  const call = `(${run.toString()})(${JSON.stringify(argument)})`;
  writeFileSync(codeFile, `${readFileSync(dexie, 'utf8')};\n${call}`);
  const main = relative(folder, join(import.meta.dirname, 'store-workshop.mjs'));
  const description = { name: 'workshop', version: '0.0.0', type: 'module', main };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));

  const env = { ...stage.env, TADRIB_USER_DATA: userData, TADRIB_WORKSHOP_CODE: codeFile };
  const command = electronCommand(stage.project, env);
  // Whichever of the two names the project to this runtime now names the workshop.
  const args = command.args.map((value) => (value === stage.project ? folder : value));
  const { output } = await runProcess(command.executable, args, {
    env: { ...command.env, TADRIB_PROJECT: folder },
    timeoutMs: LIMIT_MS,
  });
  const line = output.split('\n').find((text) => text.startsWith('{"result"'));
  if (line === undefined) throw new Error(`${dirname(main)}: ${output.trim().slice(-300)}`);
  return (JSON.parse(line) as { result: unknown }).result;
}
