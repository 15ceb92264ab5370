/**
 * `read-people FILE ... [--out people.json]`: who stands on attendee lists, one object with an entry for each file:
 * the sheet that holds the list, its days with marks, and its people.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportedTable } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { type ListedPerson, readPeopleList } from '#shared/people/list-reading/index';
import { parseDocument } from '../electron/main/importers/index';

interface Arguments {
  readonly files: readonly string[];
  readonly out: string | null;
}

function readArguments(given: readonly string[]): Arguments {
  const at = given.indexOf('--out');
  const out = at < 0 ? null : (given[at + 1] ?? null);
  return { files: given.filter((_, index) => at < 0 || (index !== at && index !== at + 1)), out };
}

async function readTable(path: string): Promise<ImportedTable> {
  const resources = { loadPdfium: () => Promise.reject(new CodedError('file-type-unsupported')) };
  const file = { name: basename(path), bytes: readFileSync(path) };
  const document = await parseDocument(file, 'table', resources);
  if (document.kind !== 'table') throw new CodedError('file-type-unsupported');
  return document;
}

/** The list in the form in which practice lists are kept. */
function toRecord(table: ImportedTable) {
  const { sheet, days, people } = readPeopleList(table);
  return { sheet, days, people: people.map(toPersonRecord) };
}

function toPersonRecord({ row: _row, ...person }: ListedPerson) {
  return person;
}

async function main(): Promise<number> {
  const { files, out } = readArguments(process.argv.slice(2));
  if (files.length === 0) {
    console.error('Name the lists to read: read-people FILE ... [--out people.json]');
    return 2;
  }
  const records: Record<string, ReturnType<typeof toRecord>> = {};
  let failed = 0;
  for (const path of files) {
    try {
      records[basename(path)] = toRecord(await readTable(path));
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
