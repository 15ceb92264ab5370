/** Consistency between fields that were read one by one. */
import { type Field, isProposed } from './schema';

/** A dateline without a year takes that of the event, when both lie within a few months. */
export function completeReleaseDate(release: Field<string>, start: Field<string>): Field<string> {
  if (!isProposed(release) || !isProposed(start)) return release;
  if (!release.value.startsWith('XXXX') || start.value.startsWith('XXXX')) return release;
  const eventYear = Number(start.value.slice(0, 4));
  const isNextYear =
    release.value.slice(5) < start.value.slice(5) &&
    Number(release.value.slice(5, 7)) + 6 < Number(start.value.slice(5, 7));
  const value = release.value.replace('XXXX', String(isNextYear ? eventYear + 1 : eventYear));
  return {
    ...release,
    value,
    evidence: [...release.evidence, ...start.evidence],
    rule: 'dateline-with-year-of-event',
    doubts: [],
    confidence: Math.min(release.confidence, start.confidence),
  };
}
