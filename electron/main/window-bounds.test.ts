import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseBounds, minimumSize, readWindowState, writeWindowState } from './window-bounds';

const laptop = { x: 0, y: 24, width: 1366, height: 744 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1080 };
const state = { x: 50, y: 60, width: 1100, height: 700, isMaximized: false };
const usual = { width: 1280, height: 800 };

test.each([
  ['nothing remembered', null, [laptop], usual],
  ['a place on the screen', state, [laptop], { x: 50, y: 60, width: 1100, height: 700 }],
  [
    'the second screen',
    { ...state, x: 1500 },
    [laptop, beamer],
    { x: 1500, y: 60, width: 1100, height: 700 },
  ],
  ['a second screen that is gone', { ...state, x: 1500 }, [laptop], usual],
  [
    'half off the left edge',
    { ...state, x: -600 },
    [laptop],
    { x: -600, y: 60, width: 1100, height: 700 },
  ],
  ['all but a sliver off the left edge', { ...state, x: -1050 }, [laptop], usual],
  ['title bar above the screen', { ...state, y: -10 }, [laptop], usual],
  ['title bar below the screen', { ...state, y: 760 }, [laptop], usual],
  [
    'larger than the screen',
    { ...state, width: 4000, height: 3000 },
    [laptop],
    { x: 50, y: 60, width: 1366, height: 744 },
  ],
  [
    'smaller than allowed',
    { ...state, width: 200, height: 100 },
    [laptop],
    { x: 50, y: 60, ...minimumSize },
  ],
  ['no screen at all', state, [], usual],
])('%s', (_, remembered, areas, bounds) => {
  expect(chooseBounds(remembered, areas)).toEqual(bounds);
});

test('whatever was remembered, the window can be reached', () => {
  const anywhere = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
    isMaximized: fc.boolean(),
  });
  fc.assert(
    fc.property(anywhere, (remembered) => {
      const { x, y, width, height } = chooseBounds(remembered, [laptop, beamer]);
      expect(width).toBeGreaterThanOrEqual(minimumSize.width);
      expect(height).toBeGreaterThanOrEqual(minimumSize.height);
      if (x === undefined || y === undefined) return;
      expect(x + width).toBeGreaterThan(0);
      expect(x).toBeLessThan(beamer.x + beamer.width);
      expect(y).toBeGreaterThanOrEqual(0);
    }),
  );
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tadrib-window-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a state is read as it was written', () => {
  const file = join(folder, 'window.json');
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
});

test.each(['', '{}', '{"x":"1"}', 'null', '[1,2]'])(
  'the damaged file %j counts as none',
  (text) => {
    const file = join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
  },
);

test('a folder that is gone neither throws nor remembers', () => {
  const file = join(folder, 'gone', 'window.json');
  expect(() => writeWindowState(file, state)).not.toThrow();
  expect(readWindowState(file)).toBeNull();
});
