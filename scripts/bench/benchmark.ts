/** What one thing took, in milliseconds, over several runs. */
export interface Measure {
  readonly name: string;
  readonly samples: readonly number[];
}

/** Two medians divided, or whatever else sums up a benchmark in a number; `aim` is the largest that is good. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly aim?: number;
}

export interface BenchmarkResult {
  readonly measures: readonly Measure[];
  readonly ratios: readonly Ratio[];
}

export interface BenchmarkContext {
  readonly project: string;
  /** The environment with a display. */
  readonly env: NodeJS.ProcessEnv;
  /** A new folder that is gone after the benchmark. */
  readonly makeFolder: (name: string) => string;
  /** Tells what goes on, for the one who waits. */
  readonly say: (activity: string) => void;
}

export interface Benchmark {
  readonly name: string;
  readonly description: string;
  readonly run: (context: BenchmarkContext) => Promise<BenchmarkResult>;
}
