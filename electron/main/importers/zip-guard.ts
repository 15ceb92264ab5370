import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CodedError } from '#shared/ipc/result';
import { limits } from './limits';

export interface Archive {
  readonly names: readonly string[];
  /** The inflated XML parts by their names. Pictures, fonts and embedded files are left behind. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * Opens a zip archive from outside. Sizes are counted while inflating, never believed; a library only ever
 * gets the parts returned here, packed anew, and so cannot read an archive in another way than this check did.
 *
 * @throws CodedError `archive-unsafe`, `file-encrypted` or `file-corrupt`
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  try {
    return await readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw cause instanceof CodedError ? cause : new CodedError('file-corrupt', { cause });
  }
}

async function readEntries(buffer: Buffer): Promise<Archive> {
  // Sizes are compared below, so that a lying header is told apart from a damaged file.
  const zip = await yauzl.fromBufferPromise(buffer, { validateEntrySizes: false });
  if (zip.entryCount > limits.archiveEntries) throw new CodedError('archive-unsafe');
  const names = new Set<string>();
  const parts = new Map<string, Buffer>();
  const spans: Span[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    refuseEntry(entry, names);
    names.add(entry.fileName.toLowerCase());
    spans.push(await locate(zip, entry));
    const content = await inflate(zip, entry, limits.archiveBytes - total);
    total += content.length;
    if (!isXmlPart(entry.fileName)) continue;
    refuseDoctype(content);
    parts.set(entry.fileName, content);
  }
  refuseOverlaps(spans);
  return { names: [...names], parts };
}

function refuseEntry(entry: Entry, names: ReadonlySet<string>): void {
  if (entry.isEncrypted()) throw new CodedError('file-encrypted');
  const isRepeated = names.has(entry.fileName.toLowerCase());
  if (isRepeated || names.size >= limits.archiveEntries || !entry.canDecodeFileData()) {
    throw new CodedError('archive-unsafe');
  }
}

async function inflate(zip: ZipFile, entry: Entry, bytesLeft: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    const isBloated =
      size > limits.inflationRatioFrom && size > entry.compressedSize * limits.inflationRatio;
    if (isBloated || size > limits.archiveEntryBytes || size > bytesLeft) {
      throw new CodedError('archive-unsafe');
    }
  }
  const content = Buffer.concat(chunks, size);
  if (crc32(content) !== entry.crc32) throw new CodedError('file-corrupt');
  // The bytes are whole and yet not as many as claimed: no accident.
  if (size !== entry.uncompressedSize) throw new CodedError('archive-unsafe');
  return content;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

async function locate(zip: ZipFile, entry: Entry): Promise<Span> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return {
    start: entry.relativeOffsetOfLocalHeader,
    end: fileDataStart + entry.compressedSize,
  };
}

/** Entries that share their bytes are how a small archive grows without end. */
function refuseOverlaps(spans: readonly Span[]): void {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const overlaps = ordered.some((span, index) => span.start < (ordered[index - 1]?.end ?? 0));
  if (overlaps) throw new CodedError('archive-unsafe');
}

/** Macros are known by their names alone; nothing reads what stands in them. */
function isXmlPart(name: string): boolean {
  const isMacro = /^(basic|scripts|dialogs)\//i.test(name);
  return (!isMacro && /\.(xml|rels)$/i.test(name)) || name === 'mimetype';
}

/** Office files never have a document type; entity bombs and external entities need one. Zero bytes: UTF-16. */
function refuseDoctype(content: Buffer): void {
  if (/<\0?!\0?d\0?o\0?c\0?t\0?y\0?p\0?e/i.test(content.toString('latin1'))) {
    throw new CodedError('archive-unsafe');
  }
}
