import { CodedError } from '#shared/ipc/result';
import { safetyContract } from '#shared/ipc/safety-contract';
import type { Handlers } from './handle';

type SafetyHandlers = Pick<Handlers, keyof typeof safetyContract>;

/** Until the journal is opened, each of its channels says that it is closed. */
export function createSafetyHandlers(): SafetyHandlers {
  const refuse = (): never => {
    throw new CodedError('journal-closed');
  };
  const channels = Object.keys(safetyContract) as (keyof SafetyHandlers)[];
  return Object.fromEntries(
    channels.map((channel) => [channel, refuse]),
  ) as unknown as SafetyHandlers;
}
