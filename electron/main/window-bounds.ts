import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export const minimumSize = { width: 960, height: 600 } as const;
const defaultSize = { width: 1280, height: 800 } as const;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState extends Rectangle {
  readonly isMaximized: boolean;
}

/** How much of the window must be on a screen to be seen and caught with the mouse. */
const visibleEdge = 100;

/**
 * Where the window goes. A remembered place counts only while enough of it lies on a screen that is still
 * there; without one, the system chooses the place.
 */
export function chooseBounds(
  remembered: WindowState | null,
  workAreas: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  if (remembered === null) return defaultSize;
  const { x, y } = remembered;
  for (const area of workAreas) {
    const width = clamp(remembered.width, minimumSize.width, area.width);
    const height = clamp(remembered.height, minimumSize.height, area.height);
    if (isReachable({ x, y, width, height }, area)) return { x, y, width, height };
  }
  return defaultSize;
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const right = Math.min(window.x + window.width, area.x + area.width);
  const shownWidth = right - Math.max(window.x, area.x);
  const isTopShown = window.y >= area.y && window.y <= area.y + area.height - visibleEdge;
  return shownWidth >= visibleEdge && isTopShown;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** `null` for a file that is missing or damaged: a window in its usual place harms nobody. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isWindowState(state) ? state : null;
  } catch {
    return null;
  }
}

/** Without zod, which takes longer to load than the window to be made. */
function isWindowState(state: unknown): state is WindowState {
  if (typeof state !== 'object' || state === null) return false;
  const { x, y, width, height, isMaximized } = state as Record<string, unknown>;
  const isPlace = [x, y, width, height].every(Number.isInteger);
  return isPlace && Number(width) > 0 && Number(height) > 0 && typeof isMaximized === 'boolean';
}

/** Written while the window closes, when nothing asynchronous would be waited for. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // The window opens in its usual place next time.
  }
}
