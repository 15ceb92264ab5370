import type { WebContents } from 'electron';
import type { EventName, EventPayloads } from '#shared/ipc/events';

/** Tells the page something; a page that is already gone misses it. */
export function sendEvent<E extends EventName>(
  contents: WebContents,
  name: E,
  payload: EventPayloads[E],
): void {
  if (!contents.isDestroyed()) contents.send(name, payload);
}
