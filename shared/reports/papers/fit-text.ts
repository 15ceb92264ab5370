/** Points to millimetres. */
const POINT = 0.3528;
/** Enough for the deep letters of Arabic beside the line below. */
export const LINE_HEIGHT = 1.45;

export interface TextBox {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** In points, the largest first. The last one is taken where nothing fits. */
  readonly sizes: readonly number[];
}

/**
 * The largest size in which a text fits its box. The printed page runs no script that could measure, so its letters are
 * taken to be as wide as those of the bold face are, with some to spare.
 */
export function fitText(text: string, { width, height, sizes }: TextBox): number {
  const words = text.split(/\s+/).map(measure);
  const fits = (size: number) =>
    countLines(words, width / (size * POINT)) * size * POINT * LINE_HEIGHT <= height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

/** The name of the class for a size; a class holds no point. */
export function nameSize(points: number): string {
  return `size-${String(points).replace('.', '-')}`;
}

const SPACE = 0.28;
const letters: readonly (readonly [RegExp, number])[] = [
  // What stands above or below another letter takes no room.
  [/\p{M}/u, 0],
  [/\p{Script=Arabic}/u, 0.5],
  [/[mwMW@%]/, 0.98],
  [/\p{Lu}/u, 0.76],
  [/[iljtfrI.,:;'’()|-]/, 0.45],
];
const USUAL = 0.64;

/** In sizes of the letter. */
function measure(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (letters.find(([kind]) => kind.test(letter))?.[1] ?? USUAL),
    0,
  );
}

function countLines(words: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of words) {
    if (used > 0 && used + SPACE + width <= room) {
      used += SPACE + width;
      continue;
    }
    // A word that is longer than a line is broken as well.
    lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(width / room) - 1);
    used = width % room || width;
  }
  return lines;
}
