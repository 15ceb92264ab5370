import { join } from 'node:path';
import { chainLine, formatLine } from '#shared/journal/chain';
import type { Segment } from '#shared/journal/line';
import { type Disk, replaceFile } from './disk';
import { sha256 } from './hash';
import { nameSegment } from './layout';
import type { JournalPlace } from './read-standing';

/**
 * Makes the file of a new segment with its first line, which closes the one before: it holds the hash of that one's last
 * line. The file appears whole, so that a program killed here goes on with the segment before.
 */
export async function createSegment(
  disk: Disk,
  folder: string,
  segment: Segment,
): Promise<JournalPlace> {
  const line = chainLine(segment.previous, JSON.stringify(segment), sha256);
  const content = Buffer.from(`${formatLine(line)}\n`);
  await disk.makeFolder(folder);
  await replaceFile(disk, join(folder, nameSegment(segment.number)), content);
  return {
    segment: segment.number,
    offset: content.byteLength,
    hash: line.hash,
    tally: segment.start,
  };
}
