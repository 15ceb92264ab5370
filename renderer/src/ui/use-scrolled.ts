import { type RefObject, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { useStable } from './use-stable';

/** Where an element is scrolled to and how large it is, in pixels. */
export interface Scrolled {
  readonly top: number;
  /** From the side on which lines begin. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export const notMeasured: Scrolled = { top: 0, left: 0, width: 0, height: 0 };

/**
 * Tells where an element stands, at once and after each scroll or change of its size, and within the frame that shows
 * it. The page is asked before anything is drawn: asked afterwards it would have to lay everything out twice.
 */
export function useScrolled(
  element: RefObject<HTMLElement | null>,
  onChange: (scrolled: Scrolled) => void,
): void {
  const tell = useStable(() => {
    const { current } = element;
    if (!current) return;
    // Without the scroll bars: what lies behind them is not in sight.
    const { scrollTop: top, clientWidth: width, clientHeight: height } = current;
    // Where lines run from right to left, the browser counts downwards from 0.
    onChange({ top, left: Math.abs(current.scrollLeft), width, height });
  });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const tellInFrame = () => flushSync(tell);
    const observer = new ResizeObserver(tell);
    tell();
    observer.observe(current);
    current.addEventListener('scroll', tellInFrame, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', tellInFrame);
    };
  }, [element, tell]);
}
