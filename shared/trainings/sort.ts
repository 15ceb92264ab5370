import type { Locale } from '../i18n/locales';
import { chooseText } from '../i18n/localised-text';
import type { TrainingRow } from './list';
import { trainingStatuses } from './schema';

export const trainingSortKeys = [
  'startDate',
  'title',
  'kind',
  'place',
  'status',
  'declared',
  'funders',
] as const;
export type TrainingSortKey = (typeof trainingSortKeys)[number];

export interface TrainingSorting {
  readonly key: TrainingSortKey;
  readonly isDescending: boolean;
}

export const latestFirst: TrainingSorting = { key: 'startDate', isDescending: true };

/** The texts that a user sees in a column, so that sorting agrees with the screen. */
export interface SortTexts {
  readonly kind: (row: TrainingRow) => string;
  readonly place: (row: TrainingRow) => string;
  readonly funders: (row: TrainingRow) => string;
}

/** Rows without a value come last in both directions; equal ones stand latest first. */
export function sortTrainings(
  rows: readonly TrainingRow[],
  { key, isDescending }: TrainingSorting,
  locale: Locale,
  texts: SortTexts,
): TrainingRow[] {
  const readValue = sortValue(key, locale, texts);
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: readValue(row), start: row.training.startDate ?? '' }))
    .sort(
      (a, b) =>
        Number(a.value === NO_VALUE) - Number(b.value === NO_VALUE) ||
        compareValues(a.value, b.value, compare) * sign ||
        (a.start < b.start ? 1 : a.start > b.start ? -1 : 0),
    )
    .map(({ row }) => row);
}

const NO_VALUE = '';

function compareValues(
  a: string | number,
  b: string | number,
  compareTexts: (a: string, b: string) => number,
): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function sortValue(
  key: TrainingSortKey,
  locale: Locale,
  texts: SortTexts,
): (row: TrainingRow) => string | number {
  switch (key) {
    case 'startDate':
      return ({ training }) => (training.startDate ? Date.parse(training.startDate) : NO_VALUE);
    case 'title':
      return ({ training }) => chooseText(training.titles, locale);
    case 'status':
      return ({ training }) => trainingStatuses.indexOf(training.status);
    case 'declared':
      return ({ training }) => training.declared.total ?? NO_VALUE;
    default:
      return texts[key];
  }
}
