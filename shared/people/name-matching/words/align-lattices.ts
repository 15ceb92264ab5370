import { graphemeCosts, graphemeCount, IMPOSSIBLE, OTHER_LETTER } from './grapheme-costs';
import type { Lattice } from './lattice';

/** The cheapest way to read two words as one: the sum of what their graphemes cost, cut at `limit`. */
export function alignLattices(one: Lattice, other: Lattice, isAcross: boolean): number {
  const width = other.length + 1;
  const sums = new Float64Array((one.length + 1) * width).fill(IMPOSSIBLE);
  sums[0] = 0;
  const improve = (at: number, sum: number) => {
    if (sum < (sums[at] ?? 0)) sums[at] = sum;
  };
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column <= other.length; column += 1) {
      const at = row * width + column;
      const sum = sums[at] ?? IMPOSSIBLE;
      if (sum >= IMPOSSIBLE) continue;
      const [left, right] = [one[row], other[column]];
      for (const edge of left ?? []) {
        improve(at + edge.length * width, sum + (isAcross ? edge.gapAcross : edge.gap));
        for (const across of right ?? []) {
          const cost = weigh(edge.grapheme, across.grapheme);
          improve(at + edge.length * width + across.length, sum + cost);
        }
      }
      for (const edge of right ?? []) {
        improve(at + edge.length, sum + (isAcross ? edge.gapAcross : edge.gap));
      }
    }
  }
  return sums[one.length * width + other.length] ?? IMPOSSIBLE;
}

function weigh(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return OTHER_LETTER;
  return graphemeCosts[one * graphemeCount + other] ?? IMPOSSIBLE;
}
