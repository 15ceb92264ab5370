import { compareNames, type NameReason } from '#shared/people/name-matching/index';

/** Two names, and whether they are of one person where the file says it. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean | null;
  readonly why: string;
}

export interface ScoredPair extends NamePair {
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** From here on two names are offered as one person. */
const THRESHOLD = 0.5;

/** Reads tab-separated pairs; without a header the columns are a, b, same, why. */
export function readPairs(text: string): NamePair[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows = lines.filter((line) => line !== '').map((line) => line.split('\t'));
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const isHeaded = header.includes('a') && header.includes('b');
  const columns = isHeaded ? header : ['a', 'b', 'same', 'why'];
  return rows.slice(isHeaded ? 1 : 0).map((cells) => {
    const read = (column: string) => cells[columns.indexOf(column)] ?? '';
    const same = read('same').trim();
    return {
      a: read('a'),
      b: read('b'),
      same: same === '' ? null : same === 'yes',
      why: read('why'),
    };
  });
}

export function scorePairs(pairs: readonly NamePair[]): ScoredPair[] {
  return pairs.map((pair) => ({ ...pair, ...compareNames(pair.a, pair.b) }));
}

export interface PairCounts {
  readonly precision: number;
  readonly recall: number;
}

/** Of the pairs that were taken for one person how many are, and of those that are how many were found. */
export function countPairs(pairs: readonly ScoredPair[]): PairCounts {
  const joined = pairs.filter(({ score }) => score >= THRESHOLD);
  const same = pairs.filter((pair) => pair.same === true);
  const right = joined.filter((pair) => pair.same === true).length;
  return {
    precision: joined.length === 0 ? 1 : right / joined.length,
    recall: same.length === 0 ? 1 : right / same.length,
  };
}

/** The counts in words: over all pairs, by kind, and what went wrong. */
export function describePairs(pairs: readonly ScoredPair[], isVerbose: boolean): string {
  const labelled = pairs.filter(({ same }) => same !== null);
  const { precision, recall } = countPairs(labelled);
  const lines = [
    `${labelled.length} pairs: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    '',
  ];
  const kinds = new Map<string, ScoredPair[]>();
  for (const pair of labelled) {
    const kind = `${pair.same === true ? 'yes' : 'no '} ${pair.why.split(':')[0]?.trim() ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
  }
  for (const [kind, members] of [...kinds].sort(([x], [y]) => (x < y ? 1 : -1))) {
    const right = members.filter(isRight).length;
    lines.push(`${kind.padEnd(22)} ${right} of ${members.length}`);
  }
  if (isVerbose) lines.push('', ...labelled.filter((pair) => !isRight(pair)).map(describeMistake));
  return lines.join('\n');
}

function isRight({ score, same }: ScoredPair): boolean {
  return score >= THRESHOLD === same;
}

function describeMistake({ a, b, same, score, reasons, why }: ScoredPair): string {
  const fault = same === true ? 'kept apart' : 'joined    ';
  return `${fault} ${score.toFixed(2)} ${a} | ${b} [${reasons.join(', ')}] (${why})`;
}
