/** Attendee lists in the form in which practice lists are kept. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportedTable } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import {
  type ListedPerson,
  type PeopleList,
  readPeopleList,
} from '#shared/people/list-reading/index';
import { parseDocument } from '../electron/main/importers/index';

export interface PeopleRecord extends Pick<PeopleList, 'sheet' | 'days'> {
  readonly people: readonly Omit<ListedPerson, 'row'>[];
}

/** @throws CodedError with the reason why the file cannot be read */
export async function readPeopleRecord(path: string): Promise<PeopleRecord> {
  const { sheet, days, people } = readPeopleList(await readTable(path));
  return { sheet, days, people: people.map(({ row: _row, ...person }) => person) };
}

async function readTable(path: string): Promise<ImportedTable> {
  const resources = { loadPdfium: () => Promise.reject(new CodedError('file-type-unsupported')) };
  const file = { name: basename(path), bytes: readFileSync(path) };
  const document = await parseDocument(file, 'table', resources);
  if (document.kind !== 'table') throw new CodedError('file-type-unsupported');
  return document;
}
