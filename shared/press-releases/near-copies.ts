/**
 * Which drafts and trainings tell of the same event: the same release on another site, in other words, in another format
 * or language. Nothing is decided here; what resembles is offered to a person with the fields that differ.
 */
import { compareFacts, type EventFacts, type FactComparison } from './near-copies/event-facts';
import { shareOfText, type TextSketch } from './near-copies/text-sketch';

export type { EventFacts, FactComparison, FactName } from './near-copies/event-facts';
export { factNames } from './near-copies/event-facts';
export { sketchText } from './near-copies/text-sketch';

/** Something that may be told of twice. */
export interface EventEntry {
  readonly id: string;
  readonly kind: 'draft' | 'training';
  /** `null` for a training that came from no text. */
  readonly sketch: TextSketch | null;
  readonly facts: EventFacts;
  /** Entries that a person has called another event, or that are known to be the same. */
  readonly settledIds: readonly string[];
}

export interface NearCopy {
  readonly entry: EventEntry;
  /** 0 to 1: how much speaks for the same event. */
  readonly score: number;
  /** Of the shorter text; `null` where one of the two has none. */
  readonly textShare: number | null;
  readonly comparison: FactComparison;
}

/** As much of the shorter text is the other one's, or the passages around the event are. */
const sameText = 0.45;
const partlySameText = 0.15;
/** Agreement of what both tell: enough beside a text in common, and without one. */
const sameFactsWithText = 0.6;
const sameFactsAlone = 0.85;
/** How much has to be comparable before facts alone count. */
const weightAlone = 6;
/** A series uses the same words each time: with other dates and numbers, the text has to be the same nearly throughout. */
const sameThroughout = 0.8;

/** The entries that `entry` resembles, the likeliest first. */
export type FindNearCopies = (entry: EventEntry) => NearCopy[];

export function createCopyFinder(entries: readonly EventEntry[]): FindNearCopies {
  const byHash = new Map<number, number[]>();
  const byDate = new Map<string, number[]>();
  const note = <K>(index: Map<K, number[]>, key: K, position: number) => {
    const known = index.get(key);
    if (known) known.push(position);
    else index.set(key, [position]);
  };
  entries.forEach(({ sketch, facts }, position) => {
    for (const hash of sketch?.hashes ?? []) note(byHash, hash, position);
    if (facts.startDate !== null) note(byDate, facts.startDate, position);
  });

  return (entry) => {
    const positions = new Set(byDate.get(entry.facts.startDate ?? '') ?? []);
    for (const position of findByText(entry.sketch, byHash)) positions.add(position);
    return [...positions]
      .flatMap((position) => {
        const other = entries[position];
        return other && other !== entry && !isSettled(entry, other) ? judge(entry, other) : [];
      })
      .sort((a, b) => b.score - a.score);
  };
}

function isSettled(a: EventEntry, b: EventEntry): boolean {
  return a.id === b.id || a.settledIds.includes(b.id) || b.settledIds.includes(a.id);
}

/** Entries with several passages in common; a single one may be a phrase that every release has. */
function findByText(sketch: TextSketch | null, byHash: ReadonlyMap<number, number[]>): number[] {
  const counts = new Map<number, number>();
  for (const hash of sketch?.hashes ?? []) {
    for (const position of byHash.get(hash) ?? []) {
      counts.set(position, (counts.get(position) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 2).map(([position]) => position);
}

function judge(entry: EventEntry, other: EventEntry): NearCopy[] {
  const textShare = entry.sketch && other.sketch ? shareOfText(entry.sketch, other.sketch) : null;
  const comparison = compareFacts(entry.facts, other.facts);
  const text = textShare ?? 0;
  const { agreement, weight, hasOtherDates } = comparison;
  const isSame =
    (text >= sameText && (!hasOtherDates || text >= sameThroughout)) ||
    (text >= partlySameText && agreement >= sameFactsWithText && !hasOtherDates) ||
    (agreement >= sameFactsAlone && weight >= weightAlone);
  if (!isSame) return [];
  const score = Math.max(text, agreement * Math.min(1, weight / weightAlone));
  return [{ entry: other, score: hasOtherDates ? score / 2 : score, textShare, comparison }];
}
