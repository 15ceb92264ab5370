import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRelease } from '../../../../db/test-release';
import { createExtractor, type ExtractListeners } from './extractor';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Workers that do what the test tells them, in turn for each text. */
function makeOffice(...acts: ((listeners: ExtractListeners) => void)[]) {
  const end = vi.fn();
  const start = vi.fn((listeners: ExtractListeners) => ({
    post: () => acts.shift()?.(listeners),
    end,
  }));
  return { start, end, extractor: createExtractor(start) };
}

const release = makeRelease('One');
const answer = ({ onAnswer }: ExtractListeners) => queueMicrotask(() => onAnswer({ release }));

test('one worker reads one text after the other, until it may rest', async () => {
  const { start, end, extractor } = makeOffice(answer, answer, answer);
  expect(await extractor.extract('One', {})).toBe(release);
  await extractor.extract('One', {});
  expect(start).toHaveBeenCalledOnce();
  extractor.rest();
  expect(end).toHaveBeenCalledOnce();
  await extractor.extract('One', {});
  expect(start).toHaveBeenCalledTimes(2);
});

test.each<[string, (listeners: ExtractListeners) => void]>([
  ['an engine that fails', ({ onAnswer }) => onAnswer({ failure: 'RangeError' })],
  ['a worker that dies', ({ onFailure }) => onFailure()],
])('%s costs one text', async (_, act) => {
  const { start, extractor } = makeOffice(act, answer);
  await expect(extractor.extract('One', {})).rejects.toMatchObject({ code: 'unexpected' });
  expect(await extractor.extract('Two', {})).toBe(release);
  expect(start).toHaveBeenCalledTimes(2);
});

test('a worker that hangs is ended', async () => {
  const { end, extractor } = makeOffice(() => undefined);
  const result = expect(extractor.extract('One', {})).rejects.toMatchObject({
    code: 'parse-timeout',
  });
  await vi.advanceTimersByTimeAsync(30_000);
  await result;
  expect(end).toHaveBeenCalledOnce();
});
