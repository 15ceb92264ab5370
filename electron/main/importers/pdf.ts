import type { ImportedText } from '#shared/documents/schema';
import { CodedError, type ErrorCode } from '#shared/ipc/result';
import { limits } from './limits';
import { readGlyphPage } from './pdf/glyphs';
import { readLines } from './pdf/lines';
import { joinLines } from './pdf/paragraphs';
import { type Pdfium, withPdfium } from './pdf/pdfium';
import { tidyText } from './plain-text';

/** Numbers of PDFium for a document that it cannot open; any other means damage. */
const lockedCodes: Readonly<Record<number, ErrorCode>> = {
  4: 'file-encrypted',
  5: 'file-encrypted',
};

/**
 * The text layer of a PDF. Scripts, forms and links in it are never looked at.
 *
 * @param engine PDFium; it runs inside WebAssembly and reaches nothing but these bytes
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: WebAssembly.Module,
): Promise<ImportedText> {
  refuseTruncated(bytes);
  const text = await withPdfium(engine, (pdfium) => readPages(pdfium, bytes));
  if (text === '') throw new CodedError('pdf-without-text');
  return { kind: 'text', format: 'pdf', text };
}

function readPages(pdfium: Pdfium, bytes: Uint8Array): string {
  const memory = pdfium.call.malloc(bytes.length);
  if (memory === 0) throw new CodedError('out-of-memory');
  pdfium.memory().set(bytes, memory);
  const document = openDocument(pdfium, memory, bytes.length);
  const count = pdfium.call.FPDF_GetPageCount(document);
  if (count > limits.pages) throw new CodedError('too-many-pages');
  const pages = Array.from({ length: count }, (_, index) =>
    readLines(readGlyphPage(pdfium, document, index)),
  );
  pdfium.call.FPDF_CloseDocument(document);
  pdfium.call.free(memory);
  return tidyText(joinLines(pages));
}

/** PDFium repairs a file that was cut off, and would give back the pages that are left without a word. */
function refuseTruncated(bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = content.lastIndexOf('%%EOF');
  if (end === -1 || content.includes('endobj', end)) throw new CodedError('file-corrupt');
}

function openDocument(pdfium: Pdfium, memory: number, length: number): number {
  const document = pdfium.call.FPDF_LoadMemDocument(memory, length, 0);
  if (document) return document;
  throw new CodedError(lockedCodes[pdfium.call.FPDF_GetLastError()] ?? 'file-corrupt');
}
