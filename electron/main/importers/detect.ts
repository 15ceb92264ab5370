import type { DocumentKind } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { findUnmarkedUtf16 } from './decode';
import { readExtension } from './extension';

export type Signature =
  | 'pdf'
  | 'zip'
  | 'text'
  | 'html'
  | 'rtf'
  | 'eml'
  | 'office-97'
  | 'picture'
  | 'other';

/** The container that each extension promises; a name with any other extension promises nothing. */
const promises: Readonly<Record<string, 'pdf' | 'zip' | 'office-97' | 'text'>> = {
  pdf: 'pdf',
  docx: 'zip',
  odt: 'zip',
  xlsx: 'zip',
  ods: 'zip',
  doc: 'office-97',
  xls: 'office-97',
  rtf: 'text',
  eml: 'text',
  txt: 'text',
  md: 'text',
  csv: 'text',
  tsv: 'text',
  htm: 'text',
  html: 'text',
};

/** The code for a file that no reader takes: its name promised one, or it is of a kind that nobody reads. */
export function mismatchCode(name: string): 'file-type-mismatch' | 'file-type-unsupported' {
  return promises[readExtension(name)] ? 'file-type-mismatch' : 'file-type-unsupported';
}

/** What a file is by its content. Names are not believed. */
export function readSignature(bytes: Uint8Array): Signature {
  const start = Buffer.from(bytes.subarray(0, 4_096));
  const hex = start.toString('hex', 0, 8);
  if (start.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  if (/^504b0(304|506|708)/.test(hex)) return 'zip';
  if (hex === 'd0cf11e0a1b11ae1') return 'office-97';
  if (/^(89504e470d0a1a0a|ffd8ff|47494638)/.test(hex)) return 'picture';
  if (/^(\xEF\xBB\xBF)?\s{0,20}\{\\rtf/.test(start.toString('latin1', 0, 32))) return 'rtf';
  if (!isText(bytes)) return 'other';
  return isMessage(start) ? 'eml' : readMarkup(start);
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

/** Header lines, one of which only a mail program writes. */
function isMessage(start: Buffer): boolean {
  const text = start.toString('latin1').replace(/^(\xEF\xBB\xBF|From [^\n]*\n)/, '');
  const header = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(text)?.[0] ?? '';
  return /^(message-id|mime-version|received|return-path|x-mailer|content-type):/im.test(header);
}

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
): 'pdf' | 'zip' | 'xls' | 'doc' | 'html' | 'rtf' | 'eml' | 'txt' | 'csv' {
  const signature = readSignature(bytes);
  if (signature === 'office-97') return chooseOldOffice(name, bytes, kind);
  if (signature === 'pdf' || signature === 'zip' || signature === 'rtf') return signature;
  if (signature === 'picture' || signature === 'other') throw new CodedError(mismatchCode(name));
  return chooseTextReader(name, signature, kind);
}

/** A text file may speak about markup or begin like a message; a page or a message is only what calls itself one. */
function chooseTextReader(name: string, signature: 'text' | 'html' | 'eml', kind: DocumentKind) {
  const extension = readExtension(name);
  const promised = promises[extension];
  if (promised === 'pdf' || promised === 'zip') throw new CodedError('file-type-mismatch');
  if (kind === 'table') return 'csv';
  return extension === 'txt' || extension === 'md' || signature === 'text' ? 'txt' : signature;
}

function chooseOldOffice(name: string, bytes: Uint8Array, kind: DocumentKind): 'xls' | 'doc' {
  if (holdsName(bytes, 'EncryptedPackage')) throw new CodedError('file-encrypted');
  const isWorkbook = holdsName(bytes, 'Workbook\0') || holdsName(bytes, 'Book\0');
  const isDocument = holdsName(bytes, 'WordDocument\0');
  if (kind === 'table' ? !isWorkbook : !isDocument) {
    const isDamaged = !isWorkbook && !isDocument && promises[readExtension(name)] === 'office-97';
    throw new CodedError(isDamaged ? 'file-corrupt' : mismatchCode(name));
  }
  if (holdsName(bytes, '_VBA_PROJECT')) throw new CodedError('file-has-macros');
  return kind === 'table' ? 'xls' : 'doc';
}

/** The streams of an old Office container are named in UTF-16; an encrypted new file is such a container too. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(Buffer.from(name, 'utf16le'));
}
