/**
 * Reads and matches lists beside the window, so that a long one does not hold it up. It holds what it was given, has
 * no access to the store, and ends with the screen.
 */
import { createListSession } from './list-session';
import type { ListRequest } from './messages';

const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = () => paused.shift()?.();

/** Lets the requests through that have come meanwhile. A timer would do it, too, and wait four milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    paused.push(resolve);
    channel.port2.postMessage(null);
  });
}

const take = createListSession(
  (answer) => self.postMessage(answer),
  pause,
  () => performance.now(),
);

self.addEventListener('message', ({ data }: MessageEvent<ListRequest>) => take(data));
