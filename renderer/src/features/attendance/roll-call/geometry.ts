/** Sizes of the grid in pixels; what scrolls into view must know them. */
export const geometry = {
  /** The names are as wide as the sessions leave room for, between these two. */
  narrowName: 240,
  wideName: 440,
  column: 52,
  line: 32,
  dayLine: 24,
  sessionLine: 34,
  countLine: 24,
} as const;

export const countedGroups = ['total', 'F', 'M'] as const;

export const headHeight = geometry.dayLine + geometry.sessionLine;
export const footHeight = geometry.countLine * countedGroups.length;

export function nameWidth(gridWidth: number, columnCount: number): number {
  const room = gridWidth - columnCount * geometry.column;
  return Math.max(geometry.narrowName, Math.min(room, geometry.wideName));
}

/** Place and width of a session's column; `--name-width` is set on the grid. */
export function columnBox(index: number, count = 1) {
  return {
    insetInlineStart: `calc(var(--name-width) + ${index * geometry.column}px)`,
    width: count * geometry.column,
  };
}
