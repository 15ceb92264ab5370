import { invoke, onEvent } from '../../bridge/client';

type Prepare = (withinSeconds: number) => Promise<unknown>;

let prepare: Prepare | null = null;

/** The main process asks before the window goes; whoever has nothing to do lets it go at once. */
export function leaveAtOnce(): void {
  onEvent('window:closing', ({ withinSeconds }) => {
    const prepared = prepare?.(withinSeconds) ?? Promise.resolve();
    prepared.catch(() => undefined).finally(() => void invoke('window:may-close', undefined));
  });
}

/** What is done first. Returns the function that ends this. */
export function beforeLeaving(next: Prepare): () => void {
  prepare = next;
  return () => {
    prepare = null;
  };
}
