/** Something that changes, and can be listened to. */
export interface Source<T> {
  readonly current: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The same source for a screen that is costly to draw: a single change is passed on at once, of many in a row only one
 * in each `pauseMilliseconds`, and always the last.
 */
export function calmSource<T>(source: Source<T>, pauseMilliseconds: number): Source<T> {
  const listeners = new Set<() => void>();
  let shown = source.current();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: (() => void) | undefined;

  const publish = () => {
    timer = undefined;
    if (shown === source.current()) return;
    shown = source.current();
    timer = setTimeout(publish, pauseMilliseconds);
    for (const listener of listeners) listener();
  };
  const onChange = () => {
    if (timer === undefined) publish();
  };

  return {
    current: () => {
      // Nobody was listening, so that changes may have been missed.
      if (listeners.size === 0) shown = source.current();
      return shown;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      unsubscribe ??= source.subscribe(onChange);
      onChange();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        unsubscribe?.();
        unsubscribe = undefined;
      };
    },
  };
}
