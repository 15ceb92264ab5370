import type { OpenFile } from './disk';
import { readFully } from './disk';

const blockBytes = 1024 * 1024;
const lineEnd = 10;

/** Whole lines, without their ends, and the place in the file after the last of them. */
export interface LineBlock {
  readonly lines: readonly { readonly text: string; readonly end: number }[];
}

/**
 * The lines of a file from a place on, some thousand at a time, so that a journal of any length is read in little
 * memory and the program answers between the blocks. What follows the last line end is no line.
 */
export async function* readLineBlocks(file: OpenFile, from: number): AsyncGenerator<LineBlock> {
  let pending: Buffer[] = [];
  let position = from;
  while (true) {
    const block = Buffer.allocUnsafe(blockBytes);
    const length = await readFully(file, block, position);
    const read = block.subarray(0, length);
    const lines: { text: string; end: number }[] = [];
    let start = 0;
    for (let end = read.indexOf(lineEnd); end !== -1; end = read.indexOf(lineEnd, start)) {
      const tail = read.subarray(start, end);
      const text = pending.length > 0 ? Buffer.concat([...pending, tail]) : tail;
      lines.push({ text: text.toString('utf8'), end: position + end + 1 });
      pending = [];
      start = end + 1;
    }
    if (start < length) pending.push(read.subarray(start));
    position += length;
    if (lines.length > 0) yield { lines };
    if (length < blockBytes) return;
  }
}
