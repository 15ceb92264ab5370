import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardClosing } from './closing';
import type { Safekeeping } from './journal/safekeeping';

const { powerMonitor } = vi.hoisted(() => ({ powerMonitor: { on: vi.fn() } }));
vi.mock('electron', () => ({ powerMonitor }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

async function open(hasPending: boolean) {
  const webContents = Object.assign(new EventEmitter(), {
    isCrashed: vi.fn(() => false),
    isDestroyed: () => false,
    send: vi.fn(),
  });
  let isDestroyed = false;
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => isDestroyed,
    destroy: vi.fn(() => {
      isDestroyed = true;
    }),
  });
  const safekeeping = Promise.resolve({ hasPending: () => hasPending } as Safekeeping);
  // The parts of a window that closing has to do with.
  const guard = guardClosing(window as unknown as BrowserWindow, safekeeping, vi.fn());
  await safekeeping;
  /** Whether the window goes at once. */
  const close = (defaultPrevented = false) => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault, defaultPrevented });
    return preventDefault.mock.calls.length === 0;
  };
  return { guard, window, webContents, close };
}

test('with nothing to back up the window goes at once', async () => {
  const { close, webContents } = await open(false);
  expect(close()).toBe(true);
  expect(webContents.send).not.toHaveBeenCalled();
});

test('the page is asked once, and the window goes when it is ready', async () => {
  const { close, guard, window, webContents } = await open(true);
  expect(close()).toBe(false);
  expect(close()).toBe(false);
  expect(webContents.send).toHaveBeenCalledExactlyOnceWith('window:closing', { withinSeconds: 20 });
  expect(window.destroy).not.toHaveBeenCalled();
  guard.mayClose();
  expect(window.destroy).toHaveBeenCalledOnce();
});

test('a page that does not answer is waited for, but not for ever', async () => {
  const { close, window } = await open(true);
  close();
  vi.advanceTimersByTime(19_999);
  expect(window.destroy).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(window.destroy).toHaveBeenCalledOnce();
});

test('a page that dies while it is waited for, or is dead already, holds nothing up', async () => {
  const dying = await open(true);
  dying.close();
  dying.webContents.emit('render-process-gone');
  expect(dying.window.destroy).toHaveBeenCalledOnce();
  const dead = await open(true);
  dead.webContents.isCrashed.mockReturnValue(true);
  expect(dead.close()).toBe(true);
});

test('what the user wants to keep is asked for first', async () => {
  const { close, webContents } = await open(true);
  close(true);
  expect(webContents.send).not.toHaveBeenCalled();
});

test('the computer that shuts down is not held up', async () => {
  const { close, window } = await open(true);
  close();
  const [event, listener] = powerMonitor.on.mock.calls[0]!;
  expect(event).toBe('shutdown');
  listener();
  expect(window.destroy).toHaveBeenCalledOnce();
});

test('permission to close that was not asked for closes nothing', async () => {
  const { guard, window } = await open(true);
  guard.mayClose();
  expect(window.destroy).not.toHaveBeenCalled();
});
