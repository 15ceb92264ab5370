import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const storeFolder = 'IndexedDB';

/** Every file of the application's store on this profile. */
export function listStoreFiles(userData: string): string[] {
  return listFiles(join(userData, storeFolder));
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The largest file whose name matches. @throws when there is none, so that no damage is only thought of */
export function findLargest(files: readonly string[], name: RegExp): string {
  const [largest] = files
    .filter((file) => name.test(file))
    .sort((left, right) => statSync(right).size - statSync(left).size);
  if (largest === undefined) throw new Error(`there is no file ${name} to damage`);
  return largest;
}

/** Turns bits over, as a dying disk does. */
export function flipBytes(file: string, at: number, count: number): void {
  const bytes = readFileSync(file);
  for (let index = at; index < Math.min(bytes.length, at + count); index += 1) {
    bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  }
  writeFileSync(file, bytes);
}

export function flipMiddle(file: string): void {
  flipBytes(file, Math.floor(statSync(file).size / 2), 16);
}

/** Keeps this part of a file, from 0 to 1. */
export function cutFile(file: string, part: number): void {
  truncateSync(file, Math.floor(statSync(file).size * part));
}

/** LevelDB writes these each time that it is opened; they say nothing of the data. */
const unsteady = /\/(LOCK|LOG|LOG\.old)$/;

/** One hash for the contents of all files, to see whether anyone has touched one. */
export function hashFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !unsteady.test(name))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
