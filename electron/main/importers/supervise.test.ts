import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from './limits';
import { type ImportListeners, superviseImports } from './supervise';

const file = { name: 'a.txt', bytes: new Uint8Array(1) };
const document = { kind: 'text', format: 'txt', text: 'Text' } as const;
const good = { ok: true, value: document };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Import processes that do what the test tells them, in turn for each message. */
function makeOffice(...acts: ((listeners: ImportListeners) => void)[]) {
  const kill = vi.fn();
  const readMegabytes = vi.fn(() => 100);
  const start = vi.fn((listeners: ImportListeners) => ({
    post: () => acts.shift()?.(listeners),
    kill,
    readMegabytes,
  }));
  return { start, kill, readMegabytes, importDocument: superviseImports(start) };
}

const answerGood = ({ onAnswer }: ImportListeners) => onAnswer(good);
const hang = () => undefined;

test('one process reads a batch, one file after the other', async () => {
  const order: string[] = [];
  const later = (name: string) => (listeners: ImportListeners) => {
    order.push(`${name} begins`);
    queueMicrotask(() => {
      order.push(`${name} ends`);
      listeners.onAnswer(good);
    });
  };
  const { start, importDocument } = makeOffice(later('first'), later('second'));
  const both = [importDocument(file, 'text'), importDocument(file, 'text')];
  expect(await Promise.all(both)).toEqual([document, document]);
  expect(start).toHaveBeenCalledOnce();
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a refusal reaches the caller as its code, and the process stays', async () => {
  const refuse = ({ onAnswer }: ImportListeners) => onAnswer({ ok: false, code: 'file-corrupt' });
  const { start, importDocument } = makeOffice(refuse, answerGood);
  await expect(importDocument(file, 'text')).rejects.toMatchObject({ code: 'file-corrupt' });
  await importDocument(file, 'text');
  expect(start).toHaveBeenCalledOnce();
});

test('a process that runs out of memory costs one file', async () => {
  const { start, importDocument } = makeOffice(({ onEnd }) => onEnd('out-of-memory'), answerGood);
  const code = 'out-of-memory';
  await expect(importDocument(file, 'text')).rejects.toMatchObject({ code });
  expect(await importDocument(file, 'text')).toEqual(document);
  expect(start).toHaveBeenCalledTimes(2);
});

const die = ({ onEnd }: ImportListeners) => onEnd('parser-died');

test('a file whose process was ended is read once more', async () => {
  const { start, importDocument } = makeOffice(die, answerGood, answerGood);
  const both = [importDocument(file, 'text'), importDocument(file, 'text')];
  expect(await Promise.all(both)).toEqual([document, document]);
  expect(start).toHaveBeenCalledTimes(2);
});

test('a file that ends its process twice costs itself, and nothing else', async () => {
  const { start, importDocument } = makeOffice(answerGood, die, die, answerGood);
  expect(await importDocument(file, 'text')).toEqual(document);
  const code = 'parser-died';
  await expect(importDocument(file, 'text')).rejects.toMatchObject({ code });
  expect(await importDocument(file, 'text')).toEqual(document);
  expect(start).toHaveBeenCalledTimes(3);
});

test('a process that hangs is ended, and what it says later is not heard', async () => {
  let late: ImportListeners | undefined;
  const { start, kill, importDocument } = makeOffice((listeners) => {
    late = listeners;
  }, answerGood);
  const result = expect(importDocument(file, 'text')).rejects.toMatchObject({
    code: 'parse-timeout',
  });
  await vi.advanceTimersByTimeAsync(limits.parseMilliseconds);
  await result;
  expect(kill).toHaveBeenCalledOnce();
  const next = importDocument(file, 'text');
  late?.onEnd('parser-died');
  expect(await next).toEqual(document);
  expect(start).toHaveBeenCalledTimes(2);
});

test('a process that takes too much memory is ended', async () => {
  const { kill, readMegabytes, importDocument } = makeOffice(hang);
  readMegabytes.mockReturnValue(limits.processMegabytes + 1);
  const result = expect(importDocument(file, 'text')).rejects.toMatchObject({
    code: 'out-of-memory',
  });
  await vi.advanceTimersByTimeAsync(1_000);
  await result;
  expect(kill).toHaveBeenCalled();
});

test('what a large file left in memory is not held against the next one', async () => {
  const { start, readMegabytes, importDocument } = makeOffice(answerGood, answerGood);
  readMegabytes.mockReturnValue(limits.processMegabytes * 0.9);
  await importDocument(file, 'text');
  expect(await importDocument(file, 'text')).toEqual(document);
  expect(start).toHaveBeenCalledTimes(2);
});

test('an answer that is no document is not believed', async () => {
  const lie = ({ onAnswer }: ImportListeners) => onAnswer({ ok: true, value: { kind: 'text' } });
  const { importDocument } = makeOffice(lie, lie);
  await expect(importDocument(file, 'text')).rejects.toMatchObject({ code: 'parser-died' });
});

test('an idle process is let go', async () => {
  const { start, kill, importDocument } = makeOffice(answerGood, answerGood);
  await importDocument(file, 'text');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kill).toHaveBeenCalledOnce();
  await importDocument(file, 'text');
  expect(start).toHaveBeenCalledTimes(2);
});
