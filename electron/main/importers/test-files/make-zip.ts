import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the headers claim, when it is not the truth. */
  readonly claimedSize?: number;
  readonly isEncrypted?: boolean;
  /** Points the directory at the bytes of an earlier entry. */
  readonly sharesBytesOf?: number;
}

/** A deflated archive that may be as wrong as a test needs it. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800 | (entry.isEncrypted ? 1 : 0), 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(entry.claimedSize ?? content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const offset = files.reduce((size, piece) => size + piece.length, 0);
    offsets.push(offset);
    files.push(Buffer.from('PK\x03\x04'), facts, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offsets[entry.sharesBytesOf ?? -1] ?? offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, place, name);
  }
  const start = Buffer.concat(files);
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(start.length, 12);
  return Buffer.concat([start, central, Buffer.from('PK\x05\x06'), end]);
}
