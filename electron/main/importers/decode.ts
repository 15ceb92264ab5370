import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { CodedError } from '#shared/ipc/result';

/** The encodings in which offices send text; the Latin ISO ones are read as the Windows ones that contain them. */
const encodings: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'windows-1256': 'windows-1256',
  'ISO-8859-6': 'ISO-8859-6',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
};

const replacement = '\uFFFD';

/**
 * The text of a file in any of the known encodings. `declared` is the encoding that the file names itself
 * (an HTML page does); it is believed only if the bytes agree.
 *
 * @throws CodedError `file-corrupt` when the bytes make sense in none of them: a wrong letter is never
 * put in silently. A replacement character that the file itself holds stays, since it can be seen there.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = readByteOrderMark(bytes) ?? findUnmarkedUtf16(bytes);
  if (marked !== undefined) return decodeOrRefuse(bytes, marked);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  for (const encoding of listCandidates(bytes, declared)) {
    // The strict decoder above has refused these bytes: this is UTF-8 with damage, not another encoding.
    if (encoding === 'utf-8') break;
    const text = iconv.decode(Buffer.from(bytes), encoding);
    if (!text.includes(replacement)) return text;
  }
  throw new CodedError('file-corrupt');
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

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeOrRefuse(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CodedError('file-corrupt', { cause });
  }
}

function listCandidates(bytes: Uint8Array, declared: string | undefined): readonly string[] {
  const guessed = analyse(bytes).flatMap(({ name }) => encodings[name] ?? []);
  const known = Object.values(encodings).find((name) => name === declared?.trim().toLowerCase());
  return known === undefined || known === 'utf-8' ? guessed : [known, ...guessed];
}
