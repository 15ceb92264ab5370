/**
 * `read-people FILE ... [--out people.json]`: who stands on attendee lists, one object with an entry for each file:
 * the sheet that holds the list, its days with marks, and its people.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { type PeopleRecord, readPeopleRecord } from './people-record';

function readArguments(given: readonly string[]): { files: string[]; out: string | null } {
  const at = given.indexOf('--out');
  const out = at < 0 ? null : (given[at + 1] ?? null);
  return {
    files: given.filter((_value, index) => at < 0 || (index !== at && index !== at + 1)),
    out,
  };
}

async function main(): Promise<number> {
  const { files, out } = readArguments(process.argv.slice(2));
  if (files.length === 0) {
    console.error('Name the lists to read: read-people FILE ... [--out people.json]');
    return 2;
  }
  const records: Record<string, PeopleRecord> = {};
  let failed = 0;
  for (const path of files) {
    try {
      records[basename(path)] = await readPeopleRecord(path);
    } catch (error) {
      failed += 1;
      console.error(`${path}: ${error instanceof CodedError ? error.code : String(error)}`);
    }
  }
  const text = `${JSON.stringify(records, null, 2)}\n`;
  if (out === null) process.stdout.write(text);
  else writeFileSync(out, text);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
