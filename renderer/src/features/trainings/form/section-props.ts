import type { TrainingFields } from '../../../db/repositories/trainings';

/** What every section gets that edits fields of the training itself. */
export interface SectionProps {
  readonly training: TrainingFields;
  readonly setTraining: (fields: Partial<TrainingFields>) => void;
  /** The sentence for what is wrong with a field, by the name that `findProblems` gives it. */
  readonly errorOf: (field: string) => string | undefined;
}
