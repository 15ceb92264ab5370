import { crc32 } from 'node:zlib';

const localHeaderSignature = 0x04034b50;
const centralHeaderSignature = 0x02014b50;
const endSignature = 0x06054b50;
const utf8Names = 0x0800;
/** 1 January 1980, the first day that a zip archive can name. */
const someDate = 0x0021;

/** A zip archive of the given parts, without compression. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const encodedName = Buffer.from(name, 'utf8');
    const facts = writeFacts(encodedName, content);
    const local = Buffer.concat([uint32(localHeaderSignature), facts, encodedName]);
    files.push(local, Buffer.from(content));
    // Version made by; after the facts: no comment, first disk, no attributes, where the local header is.
    const attributes = Buffer.alloc(10);
    directory.push(uint32(centralHeaderSignature), uint16(20), facts, attributes, uint32(offset));
    directory.push(encodedName);
    offset += local.length + content.length;
  }
  const directorySize = directory.reduce((size, piece) => size + piece.length, 0);
  const end = [uint32(endSignature), uint32(0), uint16(parts.size), uint16(parts.size)];
  end.push(uint32(directorySize), uint32(offset), uint16(0));
  return Buffer.concat([...files, ...directory, ...end]);
}

/** The fields that the local and the central header have in common, in their order. */
function writeFacts(name: Buffer, content: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(utf8Names),
    uint16(0),
    uint16(0),
    uint16(someDate),
    uint32(crc32(content)),
    uint32(content.length),
    uint32(content.length),
    uint16(name.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
