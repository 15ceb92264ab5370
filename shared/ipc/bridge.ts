import type { Channel } from './channels';
import type { EventName } from './events';

/** What the preload script puts on `window.tadrib`. Payloads are unknown until they have been parsed. */
export interface Bridge {
  invoke(channel: Channel, request?: unknown): Promise<unknown>;
  /** Returns the function that ends the listening. */
  on(event: EventName, listener: (payload: unknown) => void): () => void;
}
