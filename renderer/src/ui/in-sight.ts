/** What of a row of equal things is in sight: the first one, and how many have room. */
export interface Sight {
  readonly first: number;
  readonly room: number;
}

export const nothingInSight: Sight = { first: 0, room: 0 };

/** `from` and `length` say in pixels what can be seen, `size` how long each thing is. */
export function findSight(from: number, length: number, size: number): Sight {
  if (length <= 0) return nothingInSight;
  return { first: Math.max(0, Math.floor(from / size)), room: Math.ceil(length / size) + 1 };
}

export function isSameSight(one: Sight, other: Sight): boolean {
  return one.first === other.first && one.room === other.room;
}

/**
 * Which of `count` things to draw: those in sight and `more` on both sides, so that a quick hand finds them there. There may
 * be fewer than before; then the last of them are in sight.
 */
export function listInSight({ first, room }: Sight, count: number, more: number): number[] {
  if (room === 0) return [];
  const top = Math.min(first, Math.max(0, count - room));
  const start = Math.max(0, top - more);
  const end = Math.min(count, top + room + more);
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** Where to scroll for the whole of a thing to be in sight, moving as little as possible. */
export function bringIntoSight(index: number, size: number, from: number, length: number): number {
  const [start, end] = [index * size, (index + 1) * size];
  if (start < from || size > length) return start;
  return end > from + length ? end - length : from;
}
