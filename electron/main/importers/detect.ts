import type { DocumentKind } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { findUnmarkedUtf16 } from './decode';
import type { Archive } from './zip-guard';

export type Signature = 'pdf' | 'zip' | 'text' | 'html' | 'office-97' | 'picture' | 'other';
export type OfficeFormat = 'docx' | 'xlsx' | 'ods';

/** The container that each extension promises; a name with any other extension promises nothing. */
const promises: Readonly<Record<string, 'pdf' | 'zip' | 'office-97' | 'text'>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
  ods: 'zip',
  xls: 'office-97',
  txt: 'text',
  md: 'text',
  csv: 'text',
  tsv: 'text',
  htm: 'text',
  html: 'text',
};

export function readExtension(name: string): string {
  return /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}

/** What a file is by its content. Names are not believed. */
export function readSignature(bytes: Uint8Array): Signature {
  const start = Buffer.from(bytes.subarray(0, 4_096));
  const hex = start.toString('hex', 0, 8);
  if (start.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  if (/^504b0(304|506|708)/.test(hex)) return 'zip';
  if (hex === 'd0cf11e0a1b11ae1') return 'office-97';
  if (/^(89504e470d0a1a0a|ffd8ff|47494638)/.test(hex)) return 'picture';
  if (start.toString('latin1', 0, 5) === '{\\rtf' || !isText(bytes)) return 'other';
  return readMarkup(start);
}

/** Text has no control characters but a few. UTF-16 is full of zero bytes, and known by their place. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || findUnmarkedUtf16(bytes) !== undefined) return true;
  return bytes.subarray(0, 65_536).every((byte) => byte >= 0x20 || allowedControls.has(byte));
}

/** Tab, line feed, vertical tab, form feed, carriage return, the old end-of-file mark and escape. */
const allowedControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

function readMarkup(start: Buffer): Signature {
  const text = start.toString('latin1').replace(/\0/g, '');
  const body = text.replace(/^[\sþÿï»¿]*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*/, '');
  if (
    /^<(!doctype\s+html|html|head|body|meta|title|main|article|section|div|p|h1|table)\b/i.test(
      body,
    )
  ) {
    return 'html';
  }
  return text.startsWith('<?xml') ? 'other' : 'text';
}

/**
 * Which reader takes the file; `zip` has to be opened before more can be said.
 *
 * @throws CodedError when no reader does
 */
export function chooseReader(
  name: string,
  bytes: Uint8Array,
  kind: DocumentKind,
): 'pdf' | 'zip' | 'xls' | 'html' | 'txt' | 'csv' {
  const signature = readSignature(bytes);
  const promised = promises[readExtension(name)];
  const isBinaryPromised = promised === 'pdf' || promised === 'zip';
  if (signature === 'office-97') {
    if (holdsName(bytes, 'EncryptedPackage')) throw new CodedError('file-encrypted');
    if (kind === 'table' && isOldWorkbook(bytes)) return 'xls';
  }
  if (signature === 'pdf' || signature === 'zip') return signature;
  if ((signature === 'text' || signature === 'html') && !isBinaryPromised) {
    if (kind === 'table') return 'csv';
    // A text file may speak about markup; a page is only what calls itself one.
    return signature === 'html' && !['txt', 'md'].includes(readExtension(name)) ? 'html' : 'txt';
  }
  throw new CodedError(promised ? 'file-type-mismatch' : 'file-type-unsupported');
}

/** The streams of an old Office container are named in UTF-16; an encrypted new file is such a container too. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(Buffer.from(name, 'utf16le'));
}

/** @throws CodedError when the workbook holds macros */
function isOldWorkbook(bytes: Uint8Array): boolean {
  const isWorkbook = holdsName(bytes, 'Workbook\0') || holdsName(bytes, 'Book\0');
  if (isWorkbook && holdsName(bytes, '_VBA_PROJECT')) throw new CodedError('file-has-macros');
  return isWorkbook;
}

const mainParts: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/wordprocessingml\.(document|template)\.main\+xml/, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main\+xml/, 'xlsx'],
];

/** @throws CodedError when the archive is no Word, Excel or OpenDocument file, is locked, or holds macros */
export function chooseOfficeFormat(name: string, archive: Archive): OfficeFormat {
  if (isOpenDocumentSheet(archive)) return 'ods';
  const types = archive.parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  // Some writers list the types of all file name endings, so that only those of parts count.
  const hasMacros =
    /<Override\b[^>]*macroEnabled/i.test(types) ||
    archive.names.some((part) => part.endsWith('vbaproject.bin'));
  if (hasMacros) throw new CodedError('file-has-macros');
  const format = mainParts.find(([type]) => type.test(types))?.[1];
  if (format) return format;
  throw new CodedError(
    promises[readExtension(name)] ? 'file-type-mismatch' : 'file-type-unsupported',
  );
}

function isOpenDocumentSheet({ parts, names }: Archive): boolean {
  const type = parts.get('mimetype')?.toString('latin1') ?? '';
  if (!/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?\s*$/.test(type))
    return false;
  const manifest = parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '';
  if (manifest.includes(':encryption-data')) throw new CodedError('file-encrypted');
  if (names.some((part) => /^(basic|scripts)\//.test(part)))
    throw new CodedError('file-has-macros');
  return true;
}
