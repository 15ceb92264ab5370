import { CodedError } from '#shared/ipc/result';
import type { ExtractedRelease, ExtractOptions } from '#shared/press-releases/schema';
import type { ExtractAnswer, ExtractRequest } from './messages';

/** Reads texts one after the other. */
export interface Extractor {
  /** Rejects with a CodedError: `parse-timeout`, or `unexpected` when the engine fails. */
  readonly extract: (text: string, options: ExtractOptions) => Promise<ExtractedRelease>;
  /** Lets the worker go; the next text gets a new one. */
  readonly rest: () => void;
}

export interface ExtractPost {
  readonly post: (request: ExtractRequest) => void;
  readonly end: () => void;
}

export interface ExtractListeners {
  readonly onAnswer: (answer: ExtractAnswer) => void;
  readonly onFailure: () => void;
}

export type StartExtractPost = (listeners: ExtractListeners) => ExtractPost;

/** Far more than the longest text that is read takes on a slow computer. */
const limitMilliseconds = 30_000;

/** A worker that fails or hangs costs only the text that it was reading. */
export function createExtractor(start: StartExtractPost): Extractor {
  let worker: ExtractPost | undefined;
  let listeners: ExtractListeners = { onAnswer: () => undefined, onFailure: () => undefined };

  const rest = () => {
    worker?.end();
    worker = undefined;
  };

  return {
    rest,
    extract: (text, options) =>
      new Promise((resolve, reject) => {
        const fail = (code: 'parse-timeout' | 'unexpected') => {
          clearTimeout(timer);
          rest();
          reject(new CodedError(code));
        };
        const timer = setTimeout(() => fail('parse-timeout'), limitMilliseconds);
        listeners = {
          onAnswer: (answer) => {
            clearTimeout(timer);
            if ('release' in answer) resolve(answer.release);
            else fail('unexpected');
          },
          onFailure: () => fail('unexpected'),
        };
        worker ??= start({
          onAnswer: (answer) => listeners.onAnswer(answer),
          onFailure: () => listeners.onFailure(),
        });
        worker.post({ text, options });
      }),
  };
}
