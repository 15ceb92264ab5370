import iconv from 'iconv-lite';

/** The code pages behind `\fcharsetN`; any other set, and none, stands for that of the document. */
const pageOfCharset: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const westernPage = 1252;

export function findCodePage(charset: number): number | undefined {
  return pageOfCharset[charset];
}

/** @param bytes one character for each byte */
export function decodeBytes(bytes: string, codePage: number): string {
  const name = codePage === 10_000 ? 'macintosh' : `cp${codePage}`;
  const encoding = iconv.encodingExists(name) ? name : 'cp1252';
  return iconv.decode(Buffer.from(bytes, 'latin1'), encoding);
}
