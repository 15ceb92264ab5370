import iconv from 'iconv-lite';
import { CodedError } from '#shared/ipc/result';
import { decodeMacArabic } from './mac-arabic';

const replacement = '\uFFFD';

/** The encodings without a mark in which offices of the region send text, besides Unicode. */
const codePages = {
  'windows-1256': (bytes) => iconv.decode(bytes, 'windows-1256'),
  'windows-1252': (bytes) => iconv.decode(bytes, 'windows-1252'),
  'iso-8859-6': (bytes) => iconv.decode(bytes, 'iso-8859-6'),
  'iso-8859-1': (bytes) => iconv.decode(bytes, 'windows-1252'),
  'iso-8859-15': (bytes) => iconv.decode(bytes, 'iso-8859-15'),
  macintosh: (bytes) => iconv.decode(bytes, 'macintosh'),
  'x-mac-arabic': decodeMacArabic,
} as const satisfies Record<string, (bytes: Buffer) => string>;
type CodePage = keyof typeof codePages;

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
  const text = codePages[readCodePage(declared) ?? guessCodePage(bytes)](Buffer.from(bytes));
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

function readCodePage(declared = ''): CodePage | undefined {
  const name = declared.trim().toLowerCase();
  return Object.keys(codePages).find((page): page is CodePage => page === name);
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
  return neighbours * 2 > upper ? guessArabicPage(bytes) : guessLatinPage(bytes, upper);
}

/** Windows has the quotation marks where old Macintosh computers have the letters with an accent. */
function guessLatinPage(bytes: Uint8Array, upper: number): CodePage {
  let macLetters = 0;
  for (let index = 1; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const isMacLetter = byte >= 0x80 && byte <= 0x9f && byte !== 0x92;
    if (isMacLetter && isLatinLetter(bytes[index - 1]) && isLatinLetter(bytes[index + 1])) {
      macLetters += 1;
    }
  }
  return macLetters > upper ? 'macintosh' : 'windows-1252';
}

function isLatinLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/**
 * The three Arabic pages have the first half of the alphabet in common. In the wrong one the article is not "al", and
 * Latin letters with accents stand among the Arabic ones.
 */
function guessArabicPage(bytes: Uint8Array): CodePage {
  const sample = Buffer.from(bytes.subarray(0, 20_000));
  const pages = ['windows-1256', 'iso-8859-6', 'x-mac-arabic'] as const;
  const scored = pages.map((page) => ({ page, score: scoreArabic(codePages[page](sample)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).page;
}

function scoreArabic(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const misplaced = count(
    /\p{Script=Arabic}[\u00C0-\u024F\uFFFD]|[\u00C0-\u024F\uFFFD]\p{Script=Arabic}/gu,
  );
  const broken = count(/[\uFFFD\u0080-\u009F]/g);
  return (
    count(/(?<!\p{Script=Arabic})(?:[وفبك]?ال|لل)/gu) +
    count(/ة(?!\p{Script=Arabic})/gu) -
    3 * misplaced -
    3 * broken
  );
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
