import type { Channel } from '#shared/ipc/channels';
import { contract, type RequestOf, type ResponseOf } from '#shared/ipc/contract';
import type { Result } from '#shared/ipc/result';
import type { Log } from '../log';
import { answerRequest, payloadLimit } from './answer';

/** The work behind every channel of the contract. */
export type Handlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};

/** Answers one request of the page, in the envelope that the contract gives. */
export type PageAnswers = (
  channel: Channel,
  request: unknown,
  isTrusted: boolean,
) => Promise<Result<unknown>>;

/** One commit may hold a whole import, and is never cut in two. */
const limits: Partial<Record<Channel, number>> = { 'journal:append': 256 * 1024 * 1024 };

export function answerPage(handlers: Handlers, log: Log): PageAnswers {
  return (channel, request, isTrusted) =>
    answerRequest({
      schemas: contract[channel],
      isTrusted,
      request,
      limit: limits[channel] ?? payloadLimit,
      run: handlers[channel],
      report: (code) => log('request-failed', { channel, code }),
    });
}
