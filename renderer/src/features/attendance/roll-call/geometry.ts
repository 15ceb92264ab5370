/** Sizes of the grid in pixels; what scrolls into view must know them. */
export const geometry = {
  /** The names are as wide as the sessions leave room for, between these two. */
  narrowName: 240,
  wideName: 440,
  column: 52,
  line: 32,
  dayLine: 24,
  sessionLine: 34,
  countLine: 20,
} as const;

export const countedGroups = ['total', 'F', 'M'] as const;

/** The counts stand in the head: at the foot a notice would cover them. */
export const headHeight =
  geometry.dayLine + geometry.sessionLine + geometry.countLine * countedGroups.length;

/** Rows of the head: days, sessions, and one for each count. */
export const headRows = 2 + countedGroups.length;

export function nameWidth(gridWidth: number, columnCount: number): number {
  const room = gridWidth - columnCount * geometry.column;
  return Math.max(geometry.narrowName, Math.min(room, geometry.wideName));
}

const boxes = new Map<string, Readonly<{ insetInlineStart: string; width: number }>>();

/** Place and width of a session's column, made once; `--name-width` is set on the grid. */
export function columnBox(index: number, count = 1) {
  const key = `${index} ${count}`;
  const box = boxes.get(key) ?? {
    insetInlineStart: `calc(var(--name-width) + ${index * geometry.column}px)`,
    width: count * geometry.column,
  };
  boxes.set(key, box);
  return box;
}
