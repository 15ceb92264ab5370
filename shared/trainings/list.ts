import type { IsoDate } from '../calendar/iso-date';
import { foldText } from '../i18n/fold-text';
import { isInPeriod, type PeriodChoice, resolvePeriod } from './period';
import type { Training, TrainingFunding, TrainingOrganisation } from './schema';

/** A training with what a list shows and filters by. */
export interface TrainingRow {
  readonly training: Training;
  readonly organisationIds: readonly string[];
  /** Each funder once, in the order of the lines. */
  readonly funderIds: readonly string[];
}

/** An empty list of a filter lets everything pass; within one filter any value will do. */
export interface TrainingFilter {
  readonly query: string;
  readonly period: PeriodChoice;
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly countries: readonly string[];
  readonly funderIds: readonly string[];
  readonly topicCodes: readonly string[];
}

export const noFilter: TrainingFilter = {
  query: '',
  period: null,
  kinds: [],
  statuses: [],
  countries: [],
  funderIds: [],
  topicCodes: [],
};

export function buildTrainingRows(
  trainings: readonly Training[],
  organisations: readonly TrainingOrganisation[],
  funding: readonly TrainingFunding[],
): TrainingRow[] {
  const organisationIds = collect(organisations, (line) => line.organisationId);
  const funderIds = collect(funding, (line) => line.funderId);
  return trainings.map((training) => ({
    training,
    organisationIds: [...(organisationIds.get(training.id) ?? [])],
    funderIds: [...(funderIds.get(training.id) ?? [])],
  }));
}

function collect<Line extends { readonly trainingId: string }>(
  lines: readonly Line[],
  pick: (line: Line) => string | null,
): Map<string, Set<string>> {
  const collected = new Map<string, Set<string>>();
  for (const line of lines) {
    const value = pick(line);
    if (value === null) continue;
    const known = collected.get(line.trainingId);
    if (known) known.add(value);
    else collected.set(line.trainingId, new Set([value]));
  }
  return collected;
}

/**
 * What a search looks at, folded. Asked only when there is a query; whoever answers keeps the answers, since
 * folding 10,000 titles at each letter would be felt.
 */
export interface SearchTexts {
  readonly ofTraining: (training: Training) => string;
  readonly ofOrganisation: (id: string) => string;
}

export function searchTextOf({ titles, code, city, venue, series }: Training): string {
  return foldText([titles.en, titles.fr, titles.ar, code, city, venue, series].join(' '));
}

function containsWord(row: TrainingRow, word: string, texts: SearchTexts): boolean {
  const inOrganisation = (id: string) => texts.ofOrganisation(id).includes(word);
  return (
    texts.ofTraining(row.training).includes(word) ||
    row.organisationIds.some(inOrganisation) ||
    row.funderIds.some(inOrganisation)
  );
}

/** How many filters are set; the search text is none of them. */
export function countFilters(filter: TrainingFilter): number {
  const { kinds, statuses, countries, funderIds, topicCodes } = filter;
  const lists = [kinds, statuses, countries, funderIds, topicCodes];
  return lists.filter((list) => list.length > 0).length + (filter.period === null ? 0 : 1);
}

/** Every word of the query must be found. */
export function filterTrainings(
  rows: readonly TrainingRow[],
  filter: TrainingFilter,
  today: IsoDate,
  texts: SearchTexts,
): TrainingRow[] {
  const period = resolvePeriod(filter.period, today);
  const words = foldText(filter.query).split(' ').filter(Boolean);
  const isChosen = (chosen: readonly string[], values: readonly (string | null)[]) =>
    chosen.length === 0 || values.some((value) => value !== null && chosen.includes(value));
  return rows.filter((row) => {
    const { kind, status, country, topicCodes } = row.training;
    if (!isChosen(filter.kinds, [kind]) || !isChosen(filter.statuses, [status])) return false;
    if (!isChosen(filter.countries, [country])) return false;
    if (!isChosen(filter.funderIds, row.funderIds)) return false;
    if (!isChosen(filter.topicCodes, topicCodes)) return false;
    if (!isInPeriod(row.training, period)) return false;
    return words.every((word) => containsWord(row, word, texts));
  });
}
