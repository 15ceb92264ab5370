let waiting: File | null = null;

/** Keeps a list that was dropped on one screen for the screen that reads it. */
export function handOverList(file: File): void {
  waiting = file;
}

/** Gives the list that was dropped, once. */
export function takeDroppedList(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}
