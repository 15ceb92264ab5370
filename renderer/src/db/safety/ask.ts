import type { Channel } from '#shared/ipc/channels';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract';

/** The way to the main process, handed in so that this folder can be tested without a window. */
export type Ask = <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<ResponseOf<C>>;
