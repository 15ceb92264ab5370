import type { Bridge } from '#shared/ipc/bridge';
import type { Channel } from '#shared/ipc/channels';
import { contract } from '#shared/ipc/contract';
import type { EventName, EventPayloads } from '#shared/ipc/events';
import { CodedError, type Result } from '#shared/ipc/result';
import { defaultPreferences, type Preferences } from '#shared/workspace/preferences';
import type { FakeHandlers } from './fake-handlers';
import { createFakeSafety } from './fake-safety';

/** One request that the page made, in order. */
export interface FakeCall {
  readonly channel: Channel;
  readonly request: unknown;
}

export interface FakeBridge {
  readonly calls: readonly FakeCall[];
  /** Speaks as the main process would. */
  readonly emit: <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
}

/**
 * Stands in for the main process in component tests: keeps preferences, has no files, and answers each
 * channel in `overrides` as told. A handler fails by throwing a CodedError.
 */
export function installFakeBridge(overrides: Partial<FakeHandlers> = {}): FakeBridge {
  const handlers = { ...createHandlers(), ...overrides };
  const calls: FakeCall[] = [];
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();

  const bridge: Bridge = {
    invoke(channel, request) {
      calls.push({ channel, request });
      return answer(handlers, channel, request);
    },
    on(event, listener) {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener));
      return () => {
        ofEvent.delete(listener);
      };
    },
  };
  Object.defineProperty(window, 'tadrib', { value: bridge, configurable: true });
  return {
    calls,
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
  };
}

function createHandlers(): FakeHandlers {
  let preferences: Preferences = { ...defaultPreferences, locale: 'en' };
  return {
    'application:information': () => ({ version: '0.0.0', runtime: 'test', dataFolder: 'test' }),
    'preferences:read': () => preferences,
    'preferences:write': (written) => {
      preferences = written;
      return written;
    },
    'documents:choose': () => [],
    'documents:choose-folder': () => null,
    'documents:read': () => refuse('token-unknown'),
    'documents:read-dropped': () => refuse('file-type-unsupported'),
    'documents:save-list': () => null,
    'documents:save-original': () => null,
    'reports:save': () => null,
    'window:set-unsaved': () => undefined,
    ...createFakeSafety(),
  };
}

function refuse(code: CodedError['code']): never {
  throw new CodedError(code);
}

async function answer(
  handlers: FakeHandlers,
  channel: Channel,
  request: unknown,
): Promise<Result<unknown>> {
  try {
    // The handler belongs to the channel whose schema has just parsed the request.
    const run = handlers[channel] as (request: unknown) => unknown;
    return { ok: true, value: await run(contract[channel].request.parse(request)) };
  } catch (error) {
    if (error instanceof CodedError) return { ok: false, code: error.code };
    return { ok: false, code: 'request-invalid' };
  }
}
