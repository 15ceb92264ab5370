export interface XmlToken {
  /** The element's name with its prefix; '' for text. */
  readonly name: string;
  readonly tag: string;
  readonly text: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
}

/**
 * The tags and texts of an XML part in their order, for formats that say all in flat elements. It builds no tree and
 * knows no entities but the five of XML: parts with a document type were refused before.
 */
export function* readTokens(xml: string): Generator<XmlToken> {
  const pattern = /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<[!?][^>]*>|([^<]+)/g;
  for (const [tag, slash, name, rest = '', text] of xml.matchAll(pattern)) {
    if (text !== undefined)
      yield { name: '', tag: '', text: decodeEntities(text), isEnd: false, isEmpty: false };
    else if (name !== undefined)
      yield { name, tag, text: '', isEnd: slash === '/', isEmpty: rest.endsWith('/') };
  }
}

export function readAttribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(`${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 2;
  const end = tag.indexOf('"', from);
  return end < 0 ? undefined : decodeEntities(tag.slice(from, end));
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
