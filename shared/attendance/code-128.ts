/**
 * Code 128 as every USB scanner reads it. Each symbol is three bars and three gaps, in modules: bar, gap, bar, gap, bar,
 * gap; the sum of a symbol is 11. The table is that of ISO/IEC 15417.
 */
const symbols =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232';
export const code128Symbols: readonly string[] = symbols.split(' ');

const STOP = '2331112';
const START_B = 104;
const START_C = 105;
/** The light that a scanner needs before and after the bars. */
const QUIET_MODULES = 10;

export interface Bar {
  /** From the start edge, in modules. */
  readonly x: number;
  readonly width: number;
}

export interface Barcode {
  /** With the quiet zones, in modules. */
  readonly width: number;
  readonly bars: readonly Bar[];
}

/** @throws RangeError for a text that is not printable ASCII */
export function drawCode128(text: string): Barcode {
  const widths = [...listValues(text).map((value) => code128Symbols[value] ?? ''), STOP].join('');
  const bars: Bar[] = [];
  let x = QUIET_MODULES;
  [...widths].forEach((digit, index) => {
    const width = Number(digit);
    if (index % 2 === 0) bars.push({ x, width });
    x += width;
  });
  return { width: x + QUIET_MODULES, bars };
}

/** The path of an SVG as high as it is told, in modules. */
export function drawBarPath({ bars }: Barcode, height: number): string {
  return bars.map(({ x, width }) => `M${x} 0h${width}v${height}h-${width}z`).join('');
}

/** Start, content and check symbol. Digits go two by two, which halves the width. */
function listValues(text: string): number[] {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError('Code 128 holds printable ASCII only');
  const isPairs = /^(?:\d\d)+$/.test(text);
  const content = isPairs
    ? (text.match(/\d\d/g) ?? []).map(Number)
    : [...text].map((letter) => letter.charCodeAt(0) - 32);
  const start = isPairs ? START_C : START_B;
  const sum = content.reduce((total, value, index) => total + value * (index + 1), start);
  return [start, ...content, sum % 103];
}
