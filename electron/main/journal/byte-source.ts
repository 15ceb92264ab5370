import { type OpenFile, readFully } from './disk';

/** A file that is read from its beginning to its end. */
export interface ByteSource {
  /** The text up to the next line end, without it; null when there is none within `longest` bytes. */
  readonly readLine: (longest: number) => Promise<string | null>;
  /** Exactly so many bytes, or null when the file ends before. */
  readonly readBytes: (count: number) => Promise<Buffer | null>;
  readonly position: () => number;
}

const blockBytes = 256 * 1024;

export function openByteSource(file: OpenFile, start = 0): ByteSource {
  let buffered = Buffer.alloc(0);
  let position = start;

  async function fill(wanted: number): Promise<void> {
    if (buffered.byteLength >= wanted) return;
    const more = Buffer.alloc(Math.max(blockBytes, wanted - buffered.byteLength));
    const length = await readFully(file, more, position + buffered.byteLength);
    buffered = Buffer.concat([buffered, more.subarray(0, length)]);
  }
  function take(count: number): Buffer {
    const taken = buffered.subarray(0, count);
    buffered = buffered.subarray(count);
    position += count;
    return taken;
  }
  return {
    readLine: async (longest) => {
      await fill(longest);
      const end = buffered.subarray(0, longest).indexOf('\n');
      if (end === -1) return null;
      const line = take(end).toString('utf8');
      take(1);
      return line;
    },
    readBytes: async (count) => {
      await fill(count);
      return buffered.byteLength < count ? null : take(count);
    },
    position: () => position,
  };
}
