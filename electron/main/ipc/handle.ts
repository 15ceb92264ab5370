import { ipcMain } from 'electron';
import type { Channel } from '#shared/ipc/channels';
import { contract, type RequestOf, type ResponseOf } from '#shared/ipc/contract';
import type { Log } from '../log';
import { isTrustedSender } from '../security/trusted-sender';
import { answerRequest, payloadLimit } from './answer';

/** The work behind every channel of the contract. */
export type Handlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};

/** One commit may hold a whole import, and is never cut in two. */
const limits: Partial<Record<Channel, number>> = { 'journal:append': 256 * 1024 * 1024 };

/** The only place that listens to the page. `origin` is where our own page was loaded from. */
export function registerHandlers(handlers: Handlers, origin: string, log: Log): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, (event, request: unknown) =>
      answerRequest({
        schemas: contract[channel],
        isTrusted: isTrustedSender(event.senderFrame, origin),
        request,
        limit: limits[channel] ?? payloadLimit,
        run: handlers[channel],
        report: (code) => log('request-failed', { channel, code }),
      }),
    );
  }
}
