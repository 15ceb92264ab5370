import type { ImportedText } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { writeBody } from './word97/body';
import { openCompoundFile } from './word97/compound-file';
import { readFormats } from './word97/formats';
import { readInformationBlock, takePlace } from './word97/information-block';
import { readPieces } from './word97/pieces';

/** A document of Word 97 to 2003: its main text, without headers, notes, hidden and deleted passages. */
export function readDoc(bytes: Uint8Array): ImportedText {
  const streams = openCompoundFile(bytes);
  const document = streams.get('WordDocument');
  if (!document) throw new CodedError('file-corrupt');
  const block = readInformationBlock(document);
  const table = streams.get(block.tableName);
  if (!table) throw new CodedError('file-corrupt');
  const pieces = readPieces(document, takePlace(table, block.pieces), block.mainLength);
  const text = writeBody(pieces, {
    characters: readFormats(document, table, block.characterPages, 'characters'),
    paragraphs: readFormats(document, table, block.paragraphPages, 'paragraphs'),
  });
  return { kind: 'text', format: 'doc', text };
}
