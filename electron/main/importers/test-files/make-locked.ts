import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { CFB, utils, write } from '@e965/xlsx';
import { makeZip } from './make-zip';

/** An Excel 97 workbook as one with a password lies on the disk: every record behind the notice of it is scrambled. */
export function makeLockedXls(): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['Name'], ['Rania Haddad']]), 'List');
  const container = CFB.read(write(workbook, { type: 'buffer', bookType: 'biff8' }), {
    type: 'buffer',
  });
  const stream = CFB.find(container, '/Workbook');
  if (!stream) throw new Error('a workbook has a stream');
  const records = Buffer.from(stream.content);
  const firstEnds = 4 + records.readUInt16LE(2);
  CFB.utils.cfb_add(
    container,
    '/Workbook',
    Buffer.concat([records.subarray(0, firstEnds), filePass, scramble(records, firstEnds)]),
  );
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** RC4 with salt, check value and its hash. */
const filePass = Buffer.concat([Buffer.from('2f003600010001000100', 'hex'), randomBytes(48)]);

/** The heads of the records stay readable, only what they hold does not. */
function scramble(records: Buffer, start: number): Buffer {
  const copy = Buffer.from(records.subarray(start));
  for (let at = 0; at + 4 <= copy.length; ) {
    const end = at + 4 + copy.readUInt16LE(at + 2);
    for (let index = at + 4; index < end && index < copy.length; index += 1) {
      copy[index] = (copy[index] ?? 0) ^ 0x5a;
    }
    at = end;
  }
  return copy;
}

/** An OpenDocument spreadsheet whose content is encrypted as the format says. */
export function makeLockedOds(): Buffer {
  const [salt, vector] = [randomBytes(16), randomBytes(16)];
  const key = pbkdf2Sync('secret', salt, 1_000, 32, 'sha1');
  const cipher = createCipheriv('aes-256-cbc', key, vector);
  const packed = deflateRawSync('<office:document-content/>');
  const content = Buffer.concat([cipher.update(packed), cipher.final()]);
  const manifest = `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="26"><manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="x"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="${vector.toString('base64')}"/><manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="1000" manifest:salt="${salt.toString('base64')}"/></manifest:encryption-data></manifest:file-entry>`;
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${manifest}</manifest:manifest>`,
    },
  ]);
}
