import type { Channel } from '#shared/ipc/channels';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract';
import { invoke } from './client';

/** `invoke` for those to whom it is handed in: the request is always named, even where it is nothing. */
export const ask = invoke as <C extends Channel>(
  channel: C,
  request: RequestOf<C>,
) => Promise<ResponseOf<C>>;
