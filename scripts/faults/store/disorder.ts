import type { AcknowledgedCommit } from './content';

/** The stamps must say in which order things happened, whatever the clock said. Null when they do. */
export function explainDisorder(commits: readonly AcknowledgedCommit[]): string | null {
  const stamps = commits.flatMap(({ changes }) => changes.map(({ at }) => at));
  const wrong = stamps.findIndex((at, index) => index > 0 && at <= (stamps[index - 1] ?? ''));
  return wrong < 0 ? null : `the stamp ${stamps[wrong]} comes after ${stamps[wrong - 1]}`;
}
