import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPreferences } from '#shared/workspace/preferences';
import { enterWorkspace } from '../../../e2e/page-models/welcome';
import { runProcess } from '../../setup/run-process.mjs';
import type { ProgramStage, Stage } from '../fault';
import { startProgram } from './start-program';

/** A profile with the sample workspace in English, made by the application itself and closed. */
export async function makeSampleProfile(stage: ProgramStage): Promise<string> {
  const userData = stage.makeFolder('sample');
  const program = await startProgram(stage, userData);
  await enterWorkspace(program.screen.page, 'en', 'sample');
  await program.close();
  return userData;
}

/** A profile on which the program was started before, and nothing entered. */
export function makeEmptyProfile(stage: Stage): string {
  const userData = stage.makeFolder('empty');
  const preferences = { ...defaultPreferences, locale: 'en' };
  writeFileSync(join(userData, 'preferences.json'), JSON.stringify(preferences));
  return userData;
}

/** A copy with all times as they are, since the application compares them. */
export async function copyProfile(from: string, into: string): Promise<void> {
  const { status, output } = await runProcess('cp', ['-a', `${from}/.`, into]);
  if (status !== 0) throw new Error(`a profile could not be copied: ${output.trim()}`);
}

/** A copy of the sample workspace to work in. */
export async function copySample(stage: Stage, name: string): Promise<string> {
  const userData = stage.makeFolder(name);
  await copyProfile(await stage.sample(), userData);
  return userData;
}
