import { join } from 'node:path';
import type { Segment, Tally } from '#shared/journal/line';
import type { Damage, DamageCode } from '#shared/journal/safety-status';
import { emptyTally } from '#shared/journal/tally';
import type { Disk } from './disk';
import { findSegments, nameSegment, type SafetyLayout } from './layout';
import { type SegmentScan, scanSegment, type TalliedPlace } from './scan-segment';
import { readWitness, type Witness } from './witness';

/** Where the journal is to be continued: after this line of this segment. */
export interface JournalPlace extends TalliedPlace {
  readonly segment: number;
}

/** What witness and journal say together, read before any window shows data. */
export interface JournalStanding {
  readonly witness: Witness | null;
  /** The first line of the open segment; null when it cannot be read. */
  readonly head: Segment | null;
  /** Null when there is no journal whose end could be read. */
  readonly place: JournalPlace | null;
  /** Where the witness had seen more than the journal has. */
  readonly witnessed: Tally | null;
  readonly damage: readonly Damage[];
  /** Written by a program that knows more than this one: nothing may be touched. */
  readonly isNewer: boolean;
  /** The number that the next segment may take: no file has it. */
  readonly nextSegment: number;
}

/** A segment up to this size is read whole at the start, which takes some 20 ms; of a longer one only the tail. */
const wholeBytes = 4 * 1024 * 1024;

/** Reads the witness and the open segment. Changes nothing, so that a store which is refused stays as it is. */
export async function readStanding(disk: Disk, layout: SafetyLayout): Promise<JournalStanding> {
  const [reading, names] = await Promise.all([
    readWitness(disk, layout.witness),
    disk.list(layout.segments),
  ]);
  const witness = reading.kind === 'read' ? reading.witness : null;
  const numbers = findSegments(names);
  const last = numbers.at(-1);
  const nextSegment = Math.max(last ?? 0, witness?.segment ?? 0) + 1;
  const nothing = { witness, head: null, place: null, witnessed: null, nextSegment };
  if (reading.kind === 'newer') return { ...nothing, damage: [], isNewer: true };
  if (last === undefined) {
    const damage: Damage[] = [];
    if (reading.kind === 'damaged') damage.push(note('witness-damaged', null));
    if (witness) damage.push(note('journal-missing', null, null, witness.tally));
    return { ...nothing, witnessed: witness?.tally ?? null, damage, isNewer: false };
  }

  const scan = await scanOpenSegment(disk, layout.segments, last, witness);
  const place = toPlace(scan, last, witness);
  const damage = [...scan.damage];
  if (reading.kind !== 'read') damage.push(note(`witness-${reading.kind}`, null));
  if (scan.head?.backupId === null && last > 1 && !numbers.includes(last - 1)) {
    damage.push(note('journal-broken', last - 1));
  }
  const witnessed = isBehind(place, witness) ? (witness?.tally ?? null) : null;
  if (witnessed) damage.push(note('journal-behind', last, place?.tally ?? null, witnessed));
  const { head, isNewer } = scan;
  return { witness, head, place, witnessed, damage, isNewer, nextSegment };
}

async function scanOpenSegment(
  disk: Disk,
  folder: string,
  last: number,
  witness: Witness | null,
): Promise<SegmentScan> {
  const size = (await disk.measure(join(folder, nameSegment(last))))?.size ?? 0;
  if (size > wholeBytes && witness?.segment === last) {
    const tail = await scanSegment(disk, folder, last, witness);
    // Nothing good after the witness's place and something there: the witness may be what is wrong.
    if (tail.tornBytes === 0 || tail.offset !== witness.offset) return tail;
  }
  const scan = await scanSegment(disk, folder, last, null);
  if (scan.head || scan.isNewer) return scan;
  return scanSegment(disk, folder, last, null, await readEndBefore(disk, folder, last));
}

/** What the segment before ended with: where its first line is damaged, the segment after began there. */
async function readEndBefore(disk: Disk, folder: string, segment: number): Promise<Tally> {
  const before = await scanSegment(disk, folder, segment - 1, null).catch(() => null);
  return before?.tally ?? emptyTally;
}

/** Behind damage the counts are those of the witness, where it saw the same last line. */
function toPlace(
  { offset, hash, tally }: SegmentScan,
  segment: number,
  witness: Witness | null,
): JournalPlace | null {
  if (witness?.segment === segment && witness.hash === hash) {
    return { segment, offset, hash, tally: witness.tally };
  }
  return tally && { segment, offset, hash, tally };
}

function isBehind(place: JournalPlace | null, witness: Witness | null): boolean {
  if (!witness) return false;
  return !place || witness.tally.sequence > place.tally.sequence;
}

function note(
  code: DamageCode,
  segment: number | null,
  from: Tally | null = null,
  to: Tally | null = null,
): Damage {
  return {
    code,
    segment,
    line: null,
    fromSequence: to === null ? null : (from?.sequence ?? 0) + 1,
    toSequence: to?.sequence ?? null,
  };
}
