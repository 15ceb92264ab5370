import iconv from 'iconv-lite';
import { CodedError } from '#shared/ipc/result';
import { limits } from '../limits';

/** A stretch of text as it lies in the file: one or two bytes for each character. */
export interface Piece {
  readonly text: string;
  /** Where its first byte lies in the document stream; formats are noted by this place. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

/**
 * The pieces of the main text in their order ([MS-DOC] 2.8.35, PlcPcd).
 *
 * @param mainLength in characters; what follows are notes and headers
 */
export function readPieces(document: Buffer, table: Buffer, mainLength: number): Piece[] {
  const list = findPieceList(table);
  const count = Math.floor((list.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = list.readUInt32LE(index * 4);
    const end = Math.min(list.readUInt32LE(index * 4 + 4), mainLength);
    if (end <= start) continue;
    const place = list.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    pieces.push(readPiece(document, place, end - start));
  }
  return pieces;
}

/** Behind the stored formats, each of which begins with 1, comes the list of pieces, which begins with 2. */
function findPieceList(table: Buffer): Buffer {
  let at = 0;
  while (at + 5 <= table.length && table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2 || at + 5 > table.length) throw new CodedError('file-corrupt');
  const length = table.readUInt32LE(at + 1);
  if (at + 5 + length > table.length || length < 16) throw new CodedError('file-corrupt');
  return table.subarray(at + 5, at + 5 + length);
}

function readPiece(document: Buffer, place: number, length: number): Piece {
  if (length > limits.characters) throw new CodedError('too-many-pages');
  const isNarrow = (place & 0x40_00_00_00) !== 0;
  const bytesPerCharacter = isNarrow ? 1 : 2;
  const offset = isNarrow ? (place & 0x3f_ff_ff_ff) / 2 : place & 0x3f_ff_ff_ff;
  const bytes = document.subarray(offset, offset + length * bytesPerCharacter);
  if (bytes.length < length * bytesPerCharacter) throw new CodedError('file-corrupt');
  const text = isNarrow ? iconv.decode(bytes, 'cp1252') : bytes.toString('utf16le');
  return { text, offset, bytesPerCharacter };
}
