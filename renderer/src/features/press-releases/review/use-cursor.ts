import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ReviewItem } from '#shared/press-releases/review-items';

/** The field that the keys work on, and the one whose passages stand out. */
export interface Cursor {
  readonly currentKey: string | null;
  readonly markedKey: string | null;
  readonly setCurrent: (key: string) => void;
  readonly hover: (key: string | null) => void;
  /** Brings the focus to a field, as soon as it is there. */
  readonly goTo: (key: string) => void;
}

export function useCursor(
  items: readonly ReviewItem[],
  pane: RefObject<HTMLElement | null>,
): Cursor {
  const [chosenKey, setChosen] = useState<string | null>(null);
  const [hoveredKey, setHovered] = useState<string | null>(null);
  const wanted = useRef<string | null>(items[0]?.key ?? null);
  const lastIndex = useRef(0);

  const index = items.findIndex(({ key }) => key === chosenKey);
  // Where a value has gone, the one that moved into its place is next.
  const place = index >= 0 ? index : Math.min(lastIndex.current, items.length - 1);
  const currentKey = items[place]?.key ?? null;

  useEffect(() => {
    lastIndex.current = place;
  }, [place]);

  useEffect(() => {
    const hasLostFocus =
      chosenKey !== null && index < 0 && document.activeElement === document.body;
    const key = wanted.current ?? (hasLostFocus ? currentKey : null);
    const field = key && pane.current?.querySelector<HTMLElement>(`[data-field-key="${key}"]`);
    if (!field) return;
    wanted.current = null;
    // An editor that has just opened keeps the focus that it took.
    if (!field.contains(document.activeElement)) field.focus();
  });

  return {
    currentKey,
    markedKey: hoveredKey ?? currentKey,
    setCurrent: setChosen,
    hover: setHovered,
    goTo: (key) => {
      wanted.current = key;
      setChosen(key);
    },
  };
}
