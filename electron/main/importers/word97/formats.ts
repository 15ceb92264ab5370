import { type Place, takePlace } from './information-block';

/** A stretch of the document stream, in bytes, to which a list of properties applies. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  /** Values by operation code. */
  readonly properties: ReadonlyMap<number, number>;
}

const pageSize = 512;
/** Bytes of an entry that says where the properties of a run lie: one for characters, thirteen for paragraphs. */
const entrySizes = { characters: 1, paragraphs: 13 } as const;
type Kind = keyof typeof entrySizes;

/** The formats of characters or paragraphs that differ from their style ([MS-DOC] 2.9.33 and 2.9.174). */
export function readFormats(
  document: Buffer,
  table: Buffer,
  place: Place,
  kind: Kind,
): readonly FormatRun[] {
  const list = takePlace(table, place);
  const count = Math.max(0, Math.floor((list.length - 4) / 8));
  const runs: FormatRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3f_ff_ff;
    const page = document.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length === pageSize) runs.push(...readPage(page, kind));
  }
  return runs;
}

function readPage(page: Buffer, kind: Kind): FormatRun[] {
  const count = page[pageSize - 1] ?? 0;
  const entrySize = entrySizes[kind];
  const runs: FormatRun[] = [];
  if ((count + 1) * 4 + count * entrySize > pageSize) return runs;
  for (let index = 0; index < count; index += 1) {
    const at = (page[(count + 1) * 4 + index * entrySize] ?? 0) * 2;
    const operations = at === 0 ? undefined : takeOperations(page, at, kind);
    if (!operations) continue;
    const [start, end] = [page.readUInt32LE(index * 4), page.readUInt32LE(index * 4 + 4)];
    runs.push({ start, end, properties: readProperties(operations) });
  }
  return runs;
}

/** Paragraphs name their style in two bytes before the operations, and count in words. */
function takeOperations(page: Buffer, at: number, kind: Kind): Buffer {
  const size = page[at] ?? 0;
  if (kind === 'characters') return page.subarray(at + 1, at + 1 + size);
  if (size > 0) return page.subarray(at + 3, at + size * 2);
  return page.subarray(at + 4, at + 2 + (page[at + 1] ?? 0) * 2);
}

/** How many bytes follow an operation code, by its upper three bits; the sixth says so itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, -1, 3] as const;

function readProperties(operations: Buffer): Map<number, number> {
  const properties = new Map<number, number>();
  let at = 0;
  while (at + 3 <= operations.length) {
    const code = operations.readUInt16LE(at);
    const fixed = operandSizes[code >> 13] ?? 1;
    const size = fixed < 0 ? (operations[at + 2] ?? 0) + 1 : fixed;
    const isThere = at + 2 + size <= operations.length;
    if (isThere && size <= 4) properties.set(code, operations.readUIntLE(at + 2, size));
    at += 2 + size;
  }
  return properties;
}
