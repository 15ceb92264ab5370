import type { ImportedTable } from '#shared/documents/schema';
import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { invoke } from '../../bridge/client';

const purpose = 'participants';

/** A table from outside, with the name under which it is shown. */
export interface NamedTable {
  readonly name: string;
  readonly table: ImportedTable;
}

/** Lets the user choose a file and reads it; `null` when nothing was chosen. */
export async function chooseTable(): Promise<NamedTable | null> {
  const [file] = await invoke('documents:choose', { purpose });
  return file ? nameTable(await invoke('documents:read', { token: file.token, purpose })) : null;
}

export async function readDroppedTable(file: File): Promise<NamedTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return nameTable(await invoke('documents:read-dropped', { name: file.name, bytes, purpose }));
}

/** Cells that were copied in a spreadsheet come as text parted by tabs. */
export async function readPastedTable(text: string, name: string): Promise<NamedTable> {
  const bytes = new TextEncoder().encode(text);
  const document = await invoke('documents:read-dropped', { name: 'table.tsv', bytes, purpose });
  return nameTable({ ...document, name });
}

function nameTable({ name, content }: ReadDocument): NamedTable {
  if (content.kind !== 'table') throw new CodedError('file-type-unsupported');
  return { name, table: content };
}
