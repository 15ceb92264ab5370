import type { ImportedText } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { findMainPart, findPrefix, readListStyles } from './docx/parts';
import { DocxReader } from './docx/reader';
import { readTokens } from './xml-tokens';
import type { Archive } from './zip-guard';

/** A Word document: headings, paragraphs, list items, and table rows with their cells parted by tabs. */
export function readDocx(archive: Archive): ImportedText {
  const main = findMainPart(archive);
  const xml = archive.parts.get(main)?.toString('utf8');
  const start = xml?.search(/<(\w+:)?body[\s>]/) ?? -1;
  if (xml === undefined || start < 0) throw new CodedError('file-corrupt');
  const prefix = findPrefix(xml.slice(0, start));
  const reader = new DocxReader(prefix, readListStyles(archive, main));
  for (const token of readTokens(xml.slice(start))) reader.take(token);
  return { kind: 'text', format: 'docx', text: reader.finish() };
}
