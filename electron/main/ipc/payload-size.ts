/**
 * Whether the texts and bytes of a value exceed `limit`; every part weighs at least one, and the count stops
 * at the limit. A cloned message may hold maps, sets and circles.
 */
export function exceedsSize(value: unknown, limit: number): boolean {
  const pending = [value];
  const seen = new Set<object>();
  let left = limit;
  while (pending.length > 0 && left >= 0) {
    const part = pending.pop();
    left -= 1;
    if (typeof part === 'string') left -= part.length;
    else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) left -= part.byteLength;
    else if (typeof part === 'object' && part !== null && !seen.has(part)) {
      seen.add(part);
      for (const child of childrenOf(part)) pending.push(child);
    }
  }
  return left < 0;
}

function childrenOf(value: object): Iterable<unknown> {
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return value instanceof Set ? value : Object.values(value);
}
