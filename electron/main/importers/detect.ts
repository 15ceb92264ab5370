import type { DocumentKind } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { findUnmarkedUtf16 } from './decode';
import type { Archive } from './zip-guard';

export type Signature = 'pdf' | 'zip' | 'text' | 'html' | 'office-97' | 'picture' | 'other';
export type OfficeFormat = 'docx' | 'xlsx';

/** The container that each extension promises; a name with any other extension promises nothing. */
const promises: Readonly<Record<string, 'pdf' | 'zip' | 'text'>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
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
): 'pdf' | 'zip' | 'html' | 'txt' | 'csv' {
  const signature = readSignature(bytes);
  const promised = promises[readExtension(name)];
  const isBinaryPromised = promised === 'pdf' || promised === 'zip';
  if (signature === 'office-97' && isEncryptedOffice(bytes)) throw new CodedError('file-encrypted');
  if (signature === 'pdf' || signature === 'zip') return signature;
  if ((signature === 'text' || signature === 'html') && !isBinaryPromised) {
    if (kind === 'table') return 'csv';
    // A text file may speak about markup; a page is only what calls itself one.
    return signature === 'html' && !['txt', 'md'].includes(readExtension(name)) ? 'html' : 'txt';
  }
  throw new CodedError(promised ? 'file-type-mismatch' : 'file-type-unsupported');
}

/** An encrypted Word or Excel file is an old container around a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

const mainParts: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/wordprocessingml\.(document|template)\.main\+xml/, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main\+xml/, 'xlsx'],
];

/** @throws CodedError when the archive is no Word or Excel file, or holds macros */
export function chooseOfficeFormat(name: string, archive: Archive): OfficeFormat {
  const types = archive.parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const hasMacros =
    /macroEnabled/i.test(types) || archive.names.some((part) => part.endsWith('vbaproject.bin'));
  if (hasMacros) throw new CodedError('file-has-macros');
  const format = mainParts.find(([type]) => type.test(types))?.[1];
  if (format) return format;
  throw new CodedError(
    promises[readExtension(name)] ? 'file-type-mismatch' : 'file-type-unsupported',
  );
}
