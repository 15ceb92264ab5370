import type { Row } from './row';

/** Adds up texts or rows, in whatever order they come. Two sets with the same digest are taken as equal. */
export interface Digest {
  readonly addText: (text: string) => void;
  /** A row as plain data with its fields in their order, which neither JSON nor IndexedDB changes. */
  readonly addRow: (row: Row) => void;
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
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      left = Math.imul(left ^ unit, factors[0]);
      right = Math.imul(right ^ unit, factors[1]);
    }
    high = (high + scramble(left ^ (right >>> 13))) >>> 0;
    low = (low + scramble(right ^ (left >>> 16))) >>> 0;
  };
  return {
    addText,
    addRow: (row) => addText(JSON.stringify(row)),
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
  /** By table; one that has no row is not named. */
  readonly values: () => Readonly<Record<string, string>>;
}

export function startTableDigests(): TableDigests {
  const tables = new Map<string, Digest>();
  return {
    add: (table, rows) => {
      if (rows.length === 0) return;
      const digest = tables.get(table) ?? startDigest();
      tables.set(table, digest);
      for (const row of rows) digest.addRow(row);
    },
    values: () => Object.fromEntries([...tables].map(([table, digest]) => [table, digest.value()])),
  };
}

/** Whether both say the same of the same tables. */
export function hasSameDigests(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean {
  const tables = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...tables].every((table) => left[table] === right[table]);
}
