import type { Channel } from '#shared/ipc/channels';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract';

/** What the stand-in of the main process answers, channel by channel. */
export type FakeHandlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};
