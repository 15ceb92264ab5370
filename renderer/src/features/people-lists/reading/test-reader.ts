import type { StartListPost } from './list-reader';
import { createListSession } from './list-session';

/** The reader without a worker, which the environment of the tests does not have. */
export const startListInProcess: StartListPost = (onAnswer) => {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const post = createListSession(onAnswer, pause, () => performance.now());
  return { post: (request) => setTimeout(() => post(request)), end: () => undefined };
};
