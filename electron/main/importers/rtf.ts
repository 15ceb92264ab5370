import type { ImportedText } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { RtfReader } from './rtf/reader';
import { readRtfTokens } from './rtf/tokens';

/** Deeper than any program nests them. */
const deepestGroup = 1_000;

/**
 * The text of an RTF file, without headers, notes, hidden and deleted text. Embedded objects are never looked at.
 *
 * @throws CodedError `file-corrupt` when it breaks off
 */
export function readRtf(bytes: Uint8Array): ImportedText {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = new RtfReader();
  let hasEnded = false;
  for (const token of readRtfTokens(source)) {
    // Some programs put zero bytes or a second copy behind the end.
    if (hasEnded) break;
    reader.take(token);
    if (reader.depth > deepestGroup) throw new CodedError('archive-unsafe');
    hasEnded = token.kind === 'close' && reader.depth === 0;
  }
  if (!hasEnded) throw new CodedError('file-corrupt');
  return { kind: 'text', format: 'rtf', text: reader.finish() };
}
