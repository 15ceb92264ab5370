/** How often values of a certain confidence are right, told by the scorer's list of wrong ones. */
import type { ExtractedRelease, Field, Proposal } from '#shared/press-releases/index';
import { isProposed, sureConfidence } from '#shared/press-releases/index';

export interface ScoredValue {
  readonly field: string;
  readonly confidence: number;
  readonly isWrong: boolean;
}

type Listed = readonly (readonly [field: string, written: string, confidence: number])[];

function fromField<T>(name: string, field: Field<T>): Listed {
  return isProposed(field) ? [[name, String(field.value), field.confidence]] : [];
}

function fromList<T>(
  name: string,
  list: readonly Proposal<T>[],
  write: (value: T) => string = String,
): Listed {
  return list.map((proposal) => [name, write(proposal.value), proposal.confidence]);
}

/** Every proposed value under the field name that the scorer uses. */
function listValues(release: ExtractedRelease): Listed {
  const { contact, participants } = release;
  return [
    ...fromField('title', release.title),
    ...fromField('kind', release.kind),
    ...fromField('releaseDate', release.releaseDate),
    ...fromField('startDate', release.startDate),
    ...fromField('endDate', release.endDate),
    ...fromField('durationDays', release.durationDays),
    ...fromField('city', release.city),
    ...fromField('country', release.country),
    ...fromField('venue', release.venue),
    ...fromList('organisations', [...release.organisers, ...release.partners]),
    ...fromField('participants.total', participants.total),
    ...fromField('participants.women', participants.women),
    ...fromField('participants.men', participants.men),
    ...fromList('participants.groups', participants.groups),
    ...fromList('countriesRepresented', release.countriesRepresented),
    ...fromList('topics', release.topics),
    ...fromList('funders', release.funders),
    ...fromList('programmes', release.programmes),
    ...fromList('sdgGoals', release.sdgGoals),
    ...fromList('sdgTargets', release.sdgTargets),
    ...fromList('gcmObjectives', release.gcmObjectives),
    ...fromList('people', release.people, (person) => person.name),
    ...fromList('quotes', release.quotes, (quote) => quote.text.split(/\s+/).slice(0, 8).join(' ')),
    ...fromField('contact.name', contact.name),
    ...fromField('contact.email', contact.email),
    ...fromField('contact.phone', contact.phone),
  ];
}

/** `wrong` holds `field: value` as the scorer prints them for this document. */
export function scoreValues(release: ExtractedRelease, wrong: ReadonlySet<string>): ScoredValue[] {
  return listValues(release).map(([field, written, confidence]) => ({
    field,
    confidence,
    isWrong: wrong.has(`${field}: ${written}`),
  }));
}

export function describeCalibration(values: readonly ScoredValue[]): string {
  const bands = [0, 0.6, 0.7, 0.8, sureConfidence, 0.95, 1.01];
  const rows = bands.slice(0, -1).map((from, index) => {
    const to = bands[index + 1] ?? 1.01;
    return describeBand(
      `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
      values.filter((value) => value.confidence >= from && value.confidence < to),
    );
  });
  const sure = describeBand(
    `sure (${sureConfidence} and up)`,
    values.filter((value) => value.confidence >= sureConfidence),
  );
  return ['confidence              values   right', ...rows, sure].join('\n');
}

function describeBand(name: string, values: readonly ScoredValue[]): string {
  const right = values.filter((value) => !value.isWrong).length;
  const share = values.length === 0 ? '' : `${((100 * right) / values.length).toFixed(1)} %`;
  return `${name.padEnd(22)} ${String(values.length).padStart(7)} ${share.padStart(7)}`;
}
