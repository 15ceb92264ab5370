/**
 * Reads and matches lists beside the window, so that a long one does not hold it up. It holds what it was given, has
 * no access to the store, and ends with the screen.
 */
import { createListSession } from './list-session';
import type { ListRequest } from './messages';

const take = createListSession(
  (answer) => self.postMessage(answer),
  () => new Promise((resolve) => setTimeout(resolve)),
  () => performance.now(),
);

self.addEventListener('message', ({ data }: MessageEvent<ListRequest>) => take(data));
