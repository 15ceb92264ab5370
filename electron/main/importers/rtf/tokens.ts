/** What an RTF file consists of. A word's `value` is the number behind it; raw bytes are text in the current code page. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'bytes'; readonly bytes: string };

/** A control word with its number and the one space that ends it, a byte, a symbol, a bracket, or a stretch of text. */
const pattern =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+/g;

/** @param source one character for each byte */
export function* readRtfTokens(source: string): Generator<RtfToken> {
  const tokens = new RegExp(pattern);
  for (let match = tokens.exec(source); match; match = tokens.exec(source)) {
    const [, word, value, hex, symbol, bracket, bytes] = match;
    if (word !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      // Raw data that may hold anything follows, as many bytes as the number says.
      if (word === 'bin') tokens.lastIndex += Math.max(0, number ?? 0);
      else yield { kind: 'word', word, value: number };
    } else if (hex !== undefined)
      yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (symbol !== undefined) yield { kind: 'symbol', symbol };
    else if (bracket !== undefined) yield { kind: bracket === '{' ? 'open' : 'close' };
    else if (bytes !== undefined) yield { kind: 'bytes', bytes };
  }
}
