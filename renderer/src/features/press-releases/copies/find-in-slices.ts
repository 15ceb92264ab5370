import {
  createCopyFinder,
  type EventEntry,
  type NearCopy,
} from '#shared/press-releases/near-copies';

/** Something that can be described as an event, when its turn comes. */
export type Describe = () => EventEntry;

/** What a draft resembles, by the draft's id. */
export type CopiesByDraft = ReadonlyMap<string, readonly NearCopy[]>;

/** The window draws and answers between two of these. */
const sliceMilliseconds = 8;

/**
 * Describes and compares thousands of drafts without holding up the window.
 *
 * @returns nothing when it was stopped before the end
 */
export async function findInSlices(
  describers: readonly Describe[],
  isStopped: () => boolean,
  giveWay: () => Promise<void>,
): Promise<CopiesByDraft | undefined> {
  let sliceEnd = performance.now() + sliceMilliseconds;
  const pause = async () => {
    if (performance.now() < sliceEnd) return;
    await giveWay();
    sliceEnd = performance.now() + sliceMilliseconds;
  };

  const entries: EventEntry[] = [];
  for (const describe of describers) {
    entries.push(describe());
    await pause();
    if (isStopped()) return undefined;
  }
  const find = createCopyFinder(entries);
  const copies = new Map<string, readonly NearCopy[]>();
  for (const entry of entries) {
    if (entry.kind !== 'draft') continue;
    const found = find(entry);
    if (found.length > 0) copies.set(entry.id, found);
    await pause();
    if (isStopped()) return undefined;
  }
  return copies;
}
