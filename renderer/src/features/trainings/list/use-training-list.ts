import { useDeferredValue, useMemo } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import { foldText } from '#shared/i18n/fold-text';
import type { Organisation } from '#shared/organisations/schema';
import {
  filterTrainings,
  searchTextOf,
  type TrainingFilter,
  type TrainingRow,
} from '#shared/trainings/list';
import type { Training } from '#shared/trainings/schema';
import { type SortTexts, sortTrainings, type TrainingSorting } from '#shared/trainings/sort';
import { useI18n } from '../../../i18n/use-i18n';

interface ListInput {
  readonly rows: readonly TrainingRow[];
  readonly filter: TrainingFilter;
  readonly sorting: TrainingSorting;
  readonly texts: SortTexts;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly withBelow: (topicCodes: readonly string[]) => readonly string[];
}

/** The rows that the filter lets pass, in order. Typing is never held up by it. */
export function useTrainingList(input: ListInput): readonly TrainingRow[] {
  const { locale } = useI18n();
  const { rows, sorting, texts, organisations, withBelow } = input;
  const filter = useDeferredValue(input.filter);

  const searchTexts = useMemo(() => {
    const folded = new Map<string, string>();
    const ofOrganisation = (id: string) => {
      const text = folded.get(id) ?? foldText(namesOf(organisations.get(id)));
      folded.set(id, text);
      return text;
    };
    return { ofTraining, ofOrganisation };
  }, [organisations]);

  // Sorting first: typing then only filters what is in order already.
  const sorted = useMemo(
    () => sortTrainings(rows, sorting, locale, texts),
    [rows, sorting, locale, texts],
  );
  return useMemo(() => {
    const topicCodes = withBelow(filter.topicCodes);
    return filterTrainings(sorted, { ...filter, topicCodes }, isoDateOf(new Date()), searchTexts);
  }, [sorted, filter, withBelow, searchTexts]);
}

/** Outlives the screen: a training that was not changed is the same object, and folded once. */
const foldedTrainings = new WeakMap<Training, string>();

function ofTraining(training: Training): string {
  const text = foldedTrainings.get(training) ?? searchTextOf(training);
  foldedTrainings.set(training, text);
  return text;
}

function namesOf(organisation: Organisation | undefined): string {
  if (!organisation) return '';
  const { acronym, names, aliases } = organisation;
  return [acronym, ...Object.values(names), ...aliases].join(' ');
}
