import { formatTable } from '../text-table';
import type { BenchmarkResult, Measure, Ratio } from './benchmark';

export interface Summary {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle one, or the mean of the middle two; NaN without any. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The least value below or at which so many percent of all lie; NaN without any. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

export function summarise({ name, samples }: Measure): Summary {
  return {
    name,
    runs: samples.length,
    median: median(samples),
    min: Math.min(...samples),
    max: Math.max(...samples),
  };
}

/** How much longer one measure takes than another. */
export function compare(name: string, measured: Measure, base: Measure, aim?: number): Ratio {
  const value = median(measured.samples) / median(base.samples);
  return aim === undefined ? { name, value } : { name, value, aim };
}

/** A benchmark's table and its ratios, line by line. */
export function formatResult({ measures, ratios }: BenchmarkResult): string[] {
  const rows = measures
    .map(summarise)
    .map(({ name, ...figures }) => [
      name,
      String(figures.runs),
      ...[figures.median, figures.min, figures.max].map(formatMilliseconds),
    ]);
  const width = Math.max(0, ...ratios.map(({ name }) => name.length));
  return [
    ...formatTable(['milliseconds', 'runs', 'median', 'min', 'max'], rows),
    '',
    ...ratios.map((ratio) => `${ratio.name.padEnd(width)}   ${formatRatio(ratio)}`),
  ];
}

function formatMilliseconds(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

function formatRatio({ value, aim }: Ratio): string {
  const written = `x${value.toFixed(2)}`;
  if (aim === undefined) return written;
  return `${written}   ${value <= aim ? 'within' : 'above'} the aim of x${aim.toFixed(1)}`;
}
