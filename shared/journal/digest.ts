import type { Row } from './row';

/** Adds up texts or rows, in whatever order they come. Two sets with the same digest are taken as equal. */
export interface Digest {
  readonly addText: (text: string) => void;
  /** A row as plain data with its fields in their order, which neither JSON nor IndexedDB changes. */
  readonly addRow: (row: Row) => void;
  readonly add: (other: Digest) => void;
  readonly sums: () => readonly [high: number, low: number];
  /** 16 hexadecimal digits. */
  readonly value: () => string;
}

const seeds = [0xdeadbeef, 0x41c6ce57] as const;
const factors = [0x9e3779b1, 0x5f356495] as const;

/**
 * 64 bits against mistakes of programs and disks, not against forgers: those have the hash chain to get past. Hashes are
 * summed up, so that rows may come in any order.
 */
export function startDigest(): Digest {
  let [high, low] = [0, 0];
  const addText = (text: string) => {
    let [left, right]: [number, number] = [...seeds];
    // Each half takes every second letter, which takes half the time; behind the end there is nothing to add.
    for (let index = 0; index < text.length; index += 2) {
      left = Math.imul(left ^ text.charCodeAt(index), factors[0]);
      right = Math.imul(right ^ text.charCodeAt(index + 1), factors[1]);
    }
    high = (high + scramble(left ^ (right >>> 13))) >>> 0;
    low = (low + scramble(right ^ (left >>> 16))) >>> 0;
  };
  return {
    addText,
    addRow: (row) => addText(JSON.stringify(row)),
    add: (other) => {
      const [otherHigh, otherLow] = other.sums();
      high = (high + otherHigh) >>> 0;
      low = (low + otherLow) >>> 0;
    },
    sums: () => [high, low],
    value: () => toHex(high) + toHex(low),
  };
}

/** Spreads each bit over all of them, so that sums of similar rows do not meet. */
function scramble(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function toHex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

export interface TableDigests {
  readonly add: (table: string, rows: readonly Row[]) => void;
  /** Rows that have been added up already. */
  readonly addDigest: (table: string, digest: Digest) => void;
  /** By table; one that has no row is not named. */
  readonly values: () => Readonly<Record<string, string>>;
}

export function startTableDigests(): TableDigests {
  const tables = new Map<string, Digest>();
  const addDigest = (table: string, digest: Digest) => {
    const sum = tables.get(table) ?? startDigest();
    tables.set(table, sum);
    sum.add(digest);
  };
  return {
    add: (table, rows) => {
      if (rows.length > 0) addDigest(table, digestRows(rows));
    },
    addDigest,
    values: () => Object.fromEntries([...tables].map(([table, digest]) => [table, digest.value()])),
  };
}

export function digestRows(rows: readonly Row[]): Digest {
  const digest = startDigest();
  for (const row of rows) digest.addRow(row);
  return digest;
}

/** Whether both say the same of the same tables. */
export function hasSameDigests(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean {
  const tables = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...tables].every((table) => left[table] === right[table]);
}
