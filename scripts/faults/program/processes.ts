import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 10_000;

/**
 * The processes of the application on this profile, however they came about: those of the launched group, and any
 * that names the profile in its environment, such as one that the application itself started anew.
 */
export function listProcesses(userData: string, group: number | null): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id !== process.pid)
    .filter((id) => belongs(id, userData, group));
}

function belongs(id: number, userData: string, group: number | null): boolean {
  try {
    // After the name in brackets: state, parent, group.
    const [state, , ownGroup] = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (state === 'Z') return false;
    if (group !== null && Number(ownGroup) === group) return true;
    const environment = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
    return environment.includes(`TADRIB_USER_DATA=${userData}`);
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

export function signalProcesses(ids: readonly number[], signal: NodeJS.Signals): void {
  for (const id of ids) {
    try {
      process.kill(id, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** As when the battery dies: none of them gets a word in. */
export async function killProcesses(userData: string, group: number | null): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < LIMIT_MS) {
    const left = listProcesses(userData, group);
    if (left.length === 0) return;
    signalProcesses(left, 'SIGKILL');
    await wait(10);
  }
  throw new Error('processes of the application could not be killed');
}
