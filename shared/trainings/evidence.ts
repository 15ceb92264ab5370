import type { ReviewField } from '../press-releases/review-items';
import type { TrainingFormValues } from './form-values';
import type { Training } from './schema';

type SingleField = Extract<
  ReviewField,
  | 'title'
  | 'kind'
  | 'startDate'
  | 'endDate'
  | 'venue'
  | 'city'
  | 'country'
  | 'participantsTotal'
  | 'participantsWomen'
  | 'participantsMen'
>;

/** What a training says for the fields of a release that have one value. */
const readers: Readonly<
  Record<SingleField, (training: TrainingFormValues['training']) => unknown>
> = {
  title: ({ titles }) => `${titles.en}\n${titles.fr}\n${titles.ar}`,
  kind: ({ kind }) => kind,
  startDate: ({ startDate }) => startDate,
  endDate: ({ endDate }) => endDate,
  venue: ({ venue }) => venue,
  city: ({ city }) => city,
  country: ({ country }) => country,
  participantsTotal: ({ declared }) => declared.total,
  participantsWomen: ({ declared }) => declared.women,
  participantsMen: ({ declared }) => declared.men,
};

/**
 * The evidence that still holds after an edit: a sentence does not prove a value that somebody has put in
 * place of the one that was read from it. Lists keep theirs, since some of their entries may stand.
 */
export function keepEvidence(
  before: TrainingFormValues['training'],
  after: TrainingFormValues['training'],
): Training['evidence'] {
  return before.evidence.filter(({ field }) => {
    const read = Object.entries(readers).find(([name]) => name === field)?.[1];
    return !read || read(before) === read(after);
  });
}
