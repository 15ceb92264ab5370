import { readFile, rename } from 'node:fs/promises';
import {
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '#shared/workspace/preferences';
import { writeFileAtomically } from './files/atomic-write';
import type { Log } from './log';

export interface PreferenceStore {
  /** What holds now. */
  readonly current: () => Preferences;
  /** Holds from the moment it is on the disk. */
  readonly write: (preferences: Preferences) => Promise<void>;
}

/** A file that cannot be understood is put aside, so that nothing is lost by the next write. */
export async function openPreferences(file: string, log: Log): Promise<PreferenceStore> {
  let current = await readPreferences(file, log);
  let lastWrite: Promise<void> = Promise.resolve();

  async function write(preferences: Preferences): Promise<void> {
    await writeFileAtomically(file, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`));
    current = preferences;
  }
  return {
    current: () => current,
    write: (preferences) => {
      // One after the other, also after one that failed, or an older choice could end up on the disk.
      lastWrite = lastWrite.catch(() => undefined).then(() => write(preferences));
      return lastWrite;
    },
  };
}

async function readPreferences(file: string, log: Log): Promise<Preferences> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code !== 'ENOENT') log('preferences-unreadable', { code });
    return defaultPreferences;
  }
  const preferences = parsePreferences(text);
  if (preferences !== null) return preferences;
  log('preferences-damaged');
  // A disk that refuses even this is no reason not to start.
  await rename(file, `${file}.damaged`).catch(() => undefined);
  return defaultPreferences;
}

/** Preferences that an older version did not know yet take their defaults. */
function parsePreferences(text: string): Preferences | null {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
    return preferencesSchema.parse({ ...defaultPreferences, ...stored });
  } catch {
    return null;
  }
}
