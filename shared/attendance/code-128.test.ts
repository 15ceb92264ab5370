import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Barcode, code128Symbols, drawBarPath, drawCode128 } from './code-128';

test('the symbols are as the standard says: 11 modules, an even number of them dark, no two alike', () => {
  expect(code128Symbols).toHaveLength(106);
  expect(new Set(code128Symbols).size).toBe(106);
  for (const symbol of code128Symbols) {
    const widths = [...symbol].map(Number);
    expect(widths).toHaveLength(6);
    expect(widths.every((width) => width >= 1 && width <= 4)).toBe(true);
    expect(widths.reduce((sum, width) => sum + width)).toBe(11);
    expect(((widths[0] ?? 0) + (widths[2] ?? 0) + (widths[4] ?? 0)) % 2).toBe(0);
  }
});

/** Reads bars back as a scanner does, by the light and dark along a line. */
function scan({ bars, width }: Barcode): string {
  const dark = Array.from({ length: width }, (_, x) =>
    bars.some((bar) => x >= bar.x && x < bar.x + bar.width),
  );
  const inner = dark.slice(dark.indexOf(true), dark.lastIndexOf(true) + 1);
  const runs: number[] = [];
  inner.forEach((isDark, x) => {
    if (x === 0 || isDark !== inner[x - 1]) runs.push(0);
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  });
  expect(runs.splice(-7).join('')).toBe('2331112');
  const values: number[] = [];
  for (let at = 0; at < runs.length; at += 6) {
    values.push(code128Symbols.indexOf(runs.slice(at, at + 6).join('')));
  }
  const check = values.pop();
  const [start = 0, ...content] = values;
  expect(content.reduce((sum, value, index) => sum + value * (index + 1), start) % 103).toBe(check);
  return start === 105
    ? content.map((value) => String(value).padStart(2, '0')).join('')
    : content.map((value) => String.fromCharCode(value + 32)).join('');
}

test('what was drawn is read again, digits and letters', () => {
  const digits = fc.stringMatching(/^(?:\d\d){1,8}$/);
  const text = fc.stringMatching(/^[\x20-\x7e]{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(digits, text), (content) => {
      const barcode = drawCode128(content);
      expect(scan(barcode)).toBe(content);
      expect(barcode.bars[0]?.x).toBe(10);
    }),
  );
});

test('a badge code needs five symbols beside start, check and stop', () => {
  expect(drawCode128('4829173056').width).toBe(10 + 7 * 11 + 13 + 10);
});

test('the bars become a path', () => {
  expect(drawBarPath({ width: 9, bars: [{ x: 2, width: 1 }] }, 20)).toBe('M2 0h1v20h-1z');
});

test('other scripts cannot be drawn', () => {
  expect(() => drawCode128('أمل')).toThrow(RangeError);
});
