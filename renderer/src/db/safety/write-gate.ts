/**
 * Why nothing may be written: the disk is nearly full (it may get free again), or a write has failed and what is
 * on the disk is no longer known to be all.
 */
export type WriteStop = 'disk-nearly-full' | 'frozen';

export interface WriteGate {
  readonly stop: () => WriteStop | null;
  /** `null` opens the gate again. A frozen one stays frozen until it is opened; space alone does not open it. */
  readonly set: (stop: WriteStop | null) => void;
  /** Returns the function that ends the listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createWriteGate(): WriteGate {
  let current: WriteStop | null = null;
  const listeners = new Set<() => void>();
  return {
    stop: () => current,
    set: (stop) => {
      const next = current === 'frozen' && stop === 'disk-nearly-full' ? current : stop;
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
