import iconv from 'iconv-lite';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { AttachedFile, ImportedDocument } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { readBlocks } from './block-text';
import { decodeText } from './decode';
import { readExtension } from './extension';
import { parsePage } from './html';
import { limits } from './limits';
import { tidyText } from './plain-text';

/** A message: its subject and body as text, and the documents that came with it. */
export async function readEml(bytes: Uint8Array): Promise<ImportedDocument> {
  const email = await PostalMime.parse(nameEncoding(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: limits.messageDepth,
  });
  refuseEncrypted(email);
  const attached = email.attachments.flatMap(readAttachment);
  refuseTooMany(attached);
  const body = readBody(email);
  const subject = readSubject(email);
  if (body === '' && attached.length === 0) throw new CodedError('file-empty');
  const text = restoreWindowsSigns(
    body.includes(subject) ? body : tidyText(`${subject}\n\n${body}`),
  );
  refuseUnreadable(text);
  // A message that only carries documents is known by the name of the first.
  return { kind: 'text', format: 'eml', text: text || (attached[0]?.name ?? ''), attached };
}

/**
 * Letters beyond the Latin ones in a message that names no encoding: the parser takes such a message for UTF-8, so it
 * gets it as that.
 */
function nameEncoding(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPlain = source.every((byte) => byte < 0x80);
  if (isPlain || /charset\s*=/i.test(source.toString('latin1'))) return bytes;
  return Buffer.from(decodeText(bytes));
}

/** Some versions of Node leave the quotation marks and dashes of windows-1252 as control characters. */
function restoreWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) =>
    iconv.decode(Buffer.from(sign, 'latin1'), 'cp1252'),
  );
}

function refuseEncrypted({ headers }: Email): void {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const isEncrypted =
    /^multipart\/encrypted/i.test(type) ||
    (/^application\/(x-)?pkcs7-mime/i.test(type) && !/signed-data/i.test(type));
  if (isEncrypted) throw new CodedError('file-encrypted');
}

/** The page that most programs send beside the plain text keeps its paragraphs whole; the plain one is broken in lines. */
function readBody({ html, text }: Email): string {
  const page = html ? readBlocks(parsePage(html).body, 'lines') : '';
  return page || tidyText(text ?? '');
}

const forwarding = /^((re|fw|fwd|tr|aw|rif|رد|إعادة توجيه|إعادة التوجيه)\s*:\s*)+/i;

function readSubject({ subject = '' }: Email): string {
  const text = subject.replace(forwarding, '').trim();
  return text.includes('\uFFFD') ? '' : text;
}

/** A letter here and there may be broken in the message itself, and is seen; a text of such letters is none. */
function refuseUnreadable(text: string): void {
  const broken = text.split('\uFFFD').length - 1;
  if (broken * 50 > text.length) throw new CodedError('file-corrupt');
}

const documentExtensions: ReadonlySet<string> = new Set(
  'txt md html htm docx docm dotx doc dot odt ott rtf pdf eml'.split(' '),
);
const documentTypes =
  /^(application\/(pdf|rtf|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.\w+|vnd\.oasis\.opendocument\.text)|text\/(rtf|html|plain)|message\/rfc822)$/;

/** Pictures, lists and calendars are left behind: they are no press releases. */
function readAttachment({ filename, mimeType, content, related }: Attachment): AttachedFile[] {
  const isMessage = mimeType === 'message/rfc822';
  const name = filename ?? (isMessage ? 'message.eml' : '');
  const isDocument = documentExtensions.has(readExtension(name)) || documentTypes.test(mimeType);
  if (related || !isDocument || typeof content === 'string') return [];
  const bytes = new Uint8Array(content);
  return bytes.length === 0 ? [] : [{ name: baseName(name) || 'document', bytes }];
}

/** A name from outside may try to be a path. */
function baseName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(0, 200);
}

function refuseTooMany(attached: readonly AttachedFile[]): void {
  const size = attached.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attached.length > limits.attachments || size > limits.fileBytes) {
    throw new CodedError('archive-unsafe');
  }
}
