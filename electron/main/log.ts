import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type LogValue = string | number | boolean;

/** Notes what happened. Values are ids and codes: see `describe`. */
export type Log = (event: string, details?: Readonly<Record<string, LogValue>>) => void;

const rotateAt = 1024 * 1024;

/**
 * A log of ids and codes in `folder`, kept as one current and one older file. It is written at once, since the
 * line before a crash is the one that matters; a disk that refuses it does not stop the program.
 */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = join(folder, 'tadrib.log');
  return (event, details = {}) => {
    const values = Object.entries(details).map(([name, value]) => ` ${name}=${describe(value)}`);
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= rotateAt) {
        renameSync(file, join(folder, 'tadrib.old.log'));
      }
      appendFileSync(file, `${now().toISOString()} ${event}${values.join('')}\n`);
    } catch {
      // A full or read-only disk has its own message in the window.
    }
  };
}

/** Names and sentences have spaces or letters beyond these; whatever is no code stays out of the log. */
function describe(value: LogValue): string {
  const text = String(value);
  return /^[\w.:-]{1,80}$/.test(text) ? text : '(withheld)';
}
