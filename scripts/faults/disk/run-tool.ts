import { spawnSync } from 'node:child_process';

/** Runs a small tool of the system to its end. @throws with what it said */
export function runTool(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${command} failed: ${error?.message ?? stderr.trim()}`);
}
