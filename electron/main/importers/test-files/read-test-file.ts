import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentKind, ImportedDocument } from '#shared/documents/schema';
import { parseDocument } from '../index';

const pdfiumPath = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');

const pdfium = WebAssembly.compile(readFileSync(pdfiumPath));

export function readTestFile(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, name));
}

/** `parseDocument` with what it needs from its surroundings. */
export function parse(
  name: string,
  bytes: Uint8Array,
  kind: DocumentKind = 'text',
): Promise<ImportedDocument> {
  return parseDocument({ name, bytes }, kind, {
    loadPdfium: () => pdfium,
  });
}

export async function parseText(name: string, bytes: Uint8Array): Promise<string> {
  const document = await parse(name, bytes);
  return document.kind === 'text' ? document.text : '';
}
