/** Sizes of the grid in pixels; what scrolls into view must know them. */
export const geometry = {
  name: 270,
  column: 52,
  line: 32,
  dayLine: 24,
  sessionLine: 34,
  countLine: 24,
} as const;

export const countedGroups = ['total', 'F', 'M'] as const;

export const headHeight = geometry.dayLine + geometry.sessionLine;
export const footHeight = geometry.countLine * countedGroups.length;

/** Where a session's column begins. */
export function columnStart(index: number): number {
  return geometry.name + index * geometry.column;
}
