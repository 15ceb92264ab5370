import { CodedError } from '#shared/ipc/result';

/** Where the parts of a Word 97 document lie ([MS-DOC] 2.5, File Information Block). */
export interface InformationBlock {
  readonly tableName: '0Table' | '1Table';
  /** Characters of the main text, which comes first. */
  readonly mainLength: number;
  readonly pieces: Place;
  readonly characterPages: Place;
  readonly paragraphPages: Place;
}

/** A stretch of the table stream. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

const wordMark = 0xa5ec;
/** The first version of the format of Word 97; Word 6 and 95 wrote another one. */
const oldestVersion = 0xc1;

/** @throws CodedError for a document that is locked, or older than Word 97 */
export function readInformationBlock(document: Buffer): InformationBlock {
  if (document.length < 0x1_aa) throw new CodedError('file-corrupt');
  const flags = document.readUInt16LE(0x0a);
  if ((flags & 0x01_00) !== 0) throw new CodedError('file-encrypted');
  if (document.readUInt16LE(0) !== wordMark || document.readUInt16LE(2) < oldestVersion) {
    throw new CodedError('file-type-unsupported');
  }
  const place = (at: number): Place => ({
    offset: document.readUInt32LE(at),
    length: document.readUInt32LE(at + 4),
  });
  return {
    tableName: (flags & 0x02_00) === 0 ? '0Table' : '1Table',
    mainLength: document.readUInt32LE(0x4c),
    characterPages: place(0xfa),
    paragraphPages: place(0x01_02),
    pieces: place(0x01_a2),
  };
}

/** @throws CodedError `file-corrupt` when the stretch is not wholly there */
export function takePlace(stream: Buffer, { offset, length }: Place): Buffer {
  if (offset + length > stream.length) throw new CodedError('file-corrupt');
  return stream.subarray(offset, offset + length);
}
