/** Points to millimetres. */
const POINT = 0.3528;
/** Of the size of the letters: the widest mean of a line that both scripts came to in bold, with some to spare. */
const MEAN_LETTER = 0.62;
const LINE = 1.3;

export interface TextBox {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** In points, the largest first. The last one is taken where nothing fits. */
  readonly sizes: readonly number[];
}

/**
 * The largest size in which a text fits its box. The printed page runs no script that could measure, so the text is
 * counted as wide letters, broken between words.
 */
export function fitText(text: string, { width, height, sizes }: TextBox): number {
  const fits = (size: number) =>
    countLines(text, Math.floor(width / (size * POINT * MEAN_LETTER))) * size * POINT * LINE <=
    height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

/** The name of the class for a size; a class holds no point. */
export function nameSize(points: number): string {
  return `size-${String(points).replace('.', '-')}`;
}

function countLines(text: string, lettersInLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length <= lettersInLine) {
      used += 1 + length;
      continue;
    }
    // A word that is longer than a line is broken as well.
    lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / lettersInLine) - 1);
    used = length % lettersInLine || length;
  }
  return lines;
}
