import type { DocumentKind, ImportedDocument } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { readCsv } from './csv';
import { chooseReader } from './detect';
import { readDoc } from './doc';
import { readDocx } from './docx';
import { readEml } from './eml';
import { readHtml } from './html';
import { limits } from './limits';
import { readOds } from './ods';
import { readOdt } from './odt';
import { chooseOfficeFormat } from './office-format';
import { readPdf } from './pdf';
import { readRtf } from './rtf';
import { readText } from './text';
import { readXls } from './xls';
import { readXlsx } from './xlsx';
import { openArchive } from './zip-guard';

export interface NamedFile {
  /** Base name; its extension decides only where the content leaves a choice. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an importer needs from its surroundings, since it reads nothing from disk itself. */
export interface ImportResources {
  /** The compiled engine, the same each time. */
  readonly loadPdfium: () => Promise<WebAssembly.Module>;
}

/** The table of formats: what each content is read with. */
const readers = {
  txt: ({ bytes }) => readText(bytes),
  html: ({ bytes }) => readHtml(bytes),
  csv: ({ bytes }) => readCsv(bytes),
  xls: ({ bytes }) => readXls(bytes),
  doc: ({ bytes }) => readDoc(bytes),
  rtf: ({ bytes }) => readRtf(bytes),
  eml: ({ bytes }) => readEml(bytes),
  pdf: async ({ bytes }, { loadPdfium }) => readPdf(bytes, await loadPdfium()),
  zip: async ({ name, bytes }, _resources, kind) => {
    const archive = await openArchive(bytes);
    return officeReaders[chooseOfficeFormat(name, archive, kind)](archive);
  },
} as const satisfies Record<string, Reader>;

const officeReaders = { docx: readDocx, odt: readOdt, xlsx: readXlsx, ods: readOds } as const;

type Reader = (
  file: NamedFile,
  resources: ImportResources,
  kind: DocumentKind,
) => ImportedDocument | Promise<ImportedDocument>;

/**
 * Reads a file from outside as running text or as a table.
 *
 * @throws CodedError with the reason why it cannot be read, and never anything else
 */
export async function parseDocument(
  file: NamedFile,
  kind: DocumentKind,
  resources: ImportResources,
): Promise<ImportedDocument> {
  try {
    if (file.bytes.length > limits.fileBytes) throw new CodedError('file-too-large');
    if (file.bytes.length === 0) throw new CodedError('file-empty');
    const document = await readers[chooseReader(file.name, file.bytes, kind)](
      file,
      resources,
      kind,
    );
    if (document.kind !== kind) throw new CodedError('file-type-unsupported');
    refuseEmptyOrEndless(document);
    return document;
  } catch (cause) {
    throw toCodedError(cause);
  }
}

function refuseEmptyOrEndless(document: ImportedDocument): void {
  const isEmpty =
    document.kind === 'text'
      ? document.text === ''
      : document.sheets.every(({ rows }) => rows.length === 0);
  if (isEmpty) throw new CodedError('file-empty');
  if (document.kind === 'text' && document.text.length > limits.characters) {
    throw new CodedError('too-many-pages');
  }
}

/** Whatever a format library trips over, the person in front of it has a file that cannot be read. */
function toCodedError(cause: unknown): CodedError {
  if (cause instanceof CodedError) return cause;
  const isMemory = cause instanceof RangeError && /allocation|string length/i.test(cause.message);
  return new CodedError(isMemory ? 'out-of-memory' : 'file-corrupt', { cause });
}
