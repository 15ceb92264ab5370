import { median } from '../bench/summary';
import { formatTable } from '../text-table';
import type { Trial } from './fault';

/** What all trials of one fault came to. */
export interface FaultResult {
  readonly name: string;
  readonly title: string;
  readonly trials: readonly Trial[];
  /** Why it was not tried; null when it was. */
  readonly skipped: string | null;
}

export interface FaultSummary {
  readonly tried: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly silentLosses: number;
  readonly falseSaved: number;
  readonly failures: number;
  readonly medianBackMs: number | null;
  readonly worstBackMs: number | null;
}

export function summariseTrials(trials: readonly Trial[]): FaultSummary {
  const sum = (count: (trial: Trial) => number) =>
    trials.reduce((total, trial) => total + count(trial), 0);
  const times = trials.flatMap(({ backMs }) => (backMs === null ? [] : [backMs]));
  return {
    tried: trials.length,
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    silentLosses: sum(({ isSilent }) => Number(isSilent)),
    falseSaved: sum(({ falseSaved }) => falseSaved),
    failures: sum(({ failure }) => Number(failure !== null)),
    medianBackMs: times.length === 0 ? null : median(times),
    worstBackMs: times.length === 0 ? null : Math.max(...times),
  };
}

/** The targets: nothing lost, nothing lost in silence, nothing called saved that is not, and always a way back. */
export function meetsTargets({ trials, skipped }: FaultResult): boolean {
  const { tried, lost, silentLosses, falseSaved, failures } = summariseTrials(trials);
  return (skipped !== null || tried > 0) && lost + silentLosses + falseSaved + failures === 0;
}

const headers = [
  'Fault',
  'tried',
  'acknowledged',
  'lost',
  'silent losses',
  'false "saved"',
  'failed',
  'back, median',
  'worst',
] as const;

/** One line for each fault, then what was skipped and what went wrong. */
export function formatResults(results: readonly FaultResult[]): string[] {
  const done = results.filter(({ skipped }) => skipped === null);
  const lines = formatTable(
    headers,
    done.map(({ title, trials }) => [title, ...formatSummary(summariseTrials(trials))]),
  );
  const skipped = results.flatMap(({ title, skipped: reason }) =>
    reason === null ? [] : [`Skipped: ${title} (${reason})`],
  );
  const failures = done.flatMap(({ name, trials }) =>
    trials.flatMap(({ failure }, index) =>
      failure === null ? [] : [`${name}, trial ${index + 1}: ${failure}`],
    ),
  );
  return [...lines, ...section(skipped), ...section(failures)];
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function formatSummary(summary: FaultSummary): string[] {
  const { tried, acknowledged, lost, silentLosses, falseSaved, failures } = summary;
  return [
    ...[tried, acknowledged, lost, silentLosses, falseSaved, failures].map(String),
    formatSeconds(summary.medianBackMs),
    formatSeconds(summary.worstBackMs),
  ];
}

function formatSeconds(milliseconds: number | null): string {
  return milliseconds === null ? '' : `${(milliseconds / 1_000).toFixed(1)} s`;
}
