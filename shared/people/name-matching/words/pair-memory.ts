/** Keeps what was found for pairs of numbers, as long as their place is not needed for another pair. */
export interface PairMemory<Value> {
  readonly get: (one: number, other: number) => Value | undefined;
  readonly set: (one: number, other: number, value: Value) => void;
}

/** Both numbers below this keep their pair exact in one number. */
const MOST_NUMBERS = 2 ** 26;
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;

/**
 * Each pair has one place, and the last to come there stays: millions of pairs are looked up while a long list is
 * matched, and a map of them grows until looking up costs more than comparing.
 */
export function createPairMemory<Value>(places: number): PairMemory<Value> {
  const pairs = new Float64Array(places).fill(-1);
  const values = new Array<Value | undefined>(places).fill(undefined);
  const placeOf = (one: number, other: number) =>
    ((Math.imul(one, FIRST_FACTOR) ^ Math.imul(other, SECOND_FACTOR)) >>> 0) % places;
  return {
    get: (one, other) => {
      const place = placeOf(one, other);
      return pairs[place] === one * MOST_NUMBERS + other ? values[place] : undefined;
    },
    set: (one, other, value) => {
      const place = placeOf(one, other);
      pairs[place] = one * MOST_NUMBERS + other;
      values[place] = value;
    },
  };
}
