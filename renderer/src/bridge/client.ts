import { z } from 'zod';
import type { Channel } from '#shared/ipc/channels';
import { contract, type RequestOf, type ResponseOf } from '#shared/ipc/contract';
import { type EventName, type EventPayloads, menuCommands } from '#shared/ipc/events';
import { CodedError, resultSchema } from '#shared/ipc/result';
import { safetyStatusSchema } from '#shared/journal/safety-status';

type RequestArguments<C extends Channel> =
  RequestOf<C> extends undefined ? [request?: undefined] : [request: RequestOf<C>];

/**
 * Asks the main process and gives the parsed answer.
 *
 * @throws CodedError with the code that the main process gave, or `unexpected` for an answer that breaks the
 * contract.
 */
export async function invoke<C extends Channel>(
  channel: C,
  ...[request]: RequestArguments<C>
): Promise<ResponseOf<C>> {
  const envelope = await window.tadrib.invoke(channel, request);
  const result = resultSchema(contract[channel].response).safeParse(envelope);
  if (!result.success) throw new CodedError('unexpected', { cause: result.error });
  if (!result.data.ok) throw new CodedError(result.data.code);
  // Parsed by the schema of the same channel, which TypeScript does not follow through the index.
  return result.data.value as ResponseOf<C>;
}

const eventSchemas = {
  'menu:command': z.enum(menuCommands),
  'safety:changed': safetyStatusSchema,
  'window:closing': z.object({ withinSeconds: z.number() }),
} as const satisfies {
  [E in EventName]: z.ZodType<EventPayloads[E]>;
};

/** Listens to the main process. Returns the function that ends the listening. */
export function onEvent<E extends EventName>(
  event: E,
  listener: (payload: EventPayloads[E]) => void,
): () => void {
  return window.tadrib.on(event, (payload) => {
    // Without a result: whatever a listener returned would have to be cloned across the bridge.
    // Parsed by the schema of the same event, which TypeScript does not follow through the index.
    listener(eventSchemas[event].parse(payload) as EventPayloads[E]);
  });
}
