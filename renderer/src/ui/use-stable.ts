import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for all renders, which does what that of the latest would: who is given it need not be drawn anew. */
export function useStable<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
