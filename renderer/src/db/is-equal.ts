/** Equality of plain data: what can stand in a row. The order of an object's keys does not matter. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  return (
    leftKeys.length === Object.keys(right).length &&
    leftKeys.every(
      (key) =>
        key in right && isEqual(left[key as keyof typeof left], right[key as keyof typeof right]),
    )
  );
}
