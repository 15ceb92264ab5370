import { CFB } from '@e965/xlsx';

/** The same document with the storage in which Word 97 keeps macros. */
export function makeDocWithMacros(document: Uint8Array): Buffer {
  const file: unknown = CFB.read(Buffer.from(document), { type: 'buffer' });
  CFB.utils.cfb_add(file, '/Macros/VBA/_VBA_PROJECT', Buffer.from('cc61ffff', 'hex'));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}
