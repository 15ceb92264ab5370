import { graphemeCosts, graphemeCount, IMPOSSIBLE, OTHER_LETTER } from './grapheme-costs';
import type { Lattice } from './lattice';

/** Sums from here on are not followed: the two are different words, however different. */
export const FAR_APART = 1.6;

/** The cheapest way to read two words as one: the sum of what their graphemes cost, at most `FAR_APART`. */
export function alignLattices(one: Lattice, other: Lattice, isAcross: boolean): number {
  const width = other.length + 1;
  const sums = new Float32Array((one.length + 1) * width).fill(FAR_APART);
  const improve = (at: number, sum: number) => {
    if (sum < (sums[at] ?? 0)) sums[at] = sum;
  };
  sums[0] = 0;
  for (let row = 0; row <= one.length; row += 1) {
    const left = one[row] ?? [];
    for (let column = 0; column <= other.length; column += 1) {
      const at = row * width + column;
      const sum = sums[at] ?? FAR_APART;
      if (sum >= FAR_APART) continue;
      const right = other[column] ?? [];
      for (const edge of left) {
        const below = at + edge.length * width;
        improve(below, sum + (isAcross ? edge.gapAcross : edge.gap));
        for (const across of right) {
          improve(below + across.length, sum + weigh(edge.grapheme, across.grapheme));
        }
      }
      for (const edge of right) {
        improve(at + edge.length, sum + (isAcross ? edge.gapAcross : edge.gap));
      }
    }
  }
  return sums[one.length * width + other.length] ?? FAR_APART;
}

function weigh(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return OTHER_LETTER;
  return graphemeCosts[one * graphemeCount + other] ?? IMPOSSIBLE;
}
