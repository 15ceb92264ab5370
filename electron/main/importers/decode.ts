import iconv from 'iconv-lite';
import { CodedError } from '#shared/ipc/result';

const replacement = '\uFFFD';

/** The encodings without a mark in which offices of the region send text, besides Unicode. */
const codePages = ['windows-1256', 'windows-1252'] as const;
type CodePage = (typeof codePages)[number];

/**
 * The text of a file in Unicode or one of the code pages. `declared` is the encoding that the file names itself
 * (an HTML page does); it is believed only if the bytes agree.
 *
 * @throws CodedError `file-corrupt` when the bytes make sense in none of them: a wrong letter is never
 * put in silently. A replacement character that the file itself holds stays, since it can be seen there.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = readByteOrderMark(bytes) ?? findUnmarkedUtf16(bytes);
  if (marked !== undefined) return decodeUnicode(bytes, marked);
  if (looksLikeUtf8(bytes)) return decodeUnicode(bytes, 'utf-8');
  const named = codePages.find((name) => name === declared?.trim().toLowerCase());
  const text = iconv.decode(Buffer.from(bytes), named ?? guessCodePage(bytes));
  if (text.includes(replacement)) throw new CodedError('file-corrupt');
  return text;
}

/** Letters of a code page are no UTF-8; one broken letter among many good ones is damage, not a code page. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let good = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === replacement) broken += 1;
    else if (character > '\x7F') good += 1;
  }
  return broken === 0 || good > broken * 4;
}

/**
 * In Arabic words every letter is in the upper half of the code page, in French ones only those with an accent,
 * so that two of them seldom meet. This holds for a short list of names too, where letter statistics guess wrong.
 */
function guessCodePage(bytes: Uint8Array): CodePage {
  const isUpper = (index: number) => (bytes[index] ?? 0) >= 0xc0;
  let upper = 0;
  let neighbours = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isUpper(index)) continue;
    upper += 1;
    if (isUpper(index - 1) || isUpper(index + 1)) neighbours += 1;
  }
  return neighbours * 2 > upper ? 'windows-1256' : 'windows-1252';
}

function readByteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: in Latin text every second byte is 0, in Arabic text 6, and in both the spaces have a
 * zero byte, which no other text encoding contains.
 */
export function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2_000 & ~1);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const high = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 6) high[index % 2] = (high[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = high;
  const most = sample.length * 0.4;
  if (odd > most && odd > even * 3) return 'utf-16le';
  if (even > most && even > odd * 3) return 'utf-16be';
  return undefined;
}

function decodeUnicode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CodedError('file-corrupt', { cause });
  }
}
