import { isIsoDate } from '../calendar/iso-date';
import { noFilter, type TrainingFilter } from './list';
import { type PeriodChoice, periodPresets } from './period';
import { trainingKinds, trainingStatuses } from './schema';
import { latestFirst, type TrainingSorting, trainingSortKeys } from './sort';

/** What the address of the list says, so that Back and reopening bring the same list. */
export interface TrainingListState {
  readonly filter: TrainingFilter;
  readonly sorting: TrainingSorting;
}

const listNames = {
  kinds: 'kind',
  statuses: 'status',
  countries: 'country',
  funderIds: 'funder',
  topicCodes: 'topic',
} as const;
const listFields = Object.keys(listNames) as readonly (keyof typeof listNames)[];

/** Leaves out whatever is not possible, so that a mistyped address still shows a list. */
export function readListAddress(address: URLSearchParams): TrainingListState {
  const values = (field: keyof typeof listNames) => address.getAll(listNames[field]);
  const key = trainingSortKeys.find((candidate) => candidate === address.get('sort'));
  return {
    filter: {
      ...noFilter,
      query: address.get('search') ?? '',
      period: readPeriod(address),
      kinds: trainingKinds.filter((kind) => values('kinds').includes(kind)),
      statuses: trainingStatuses.filter((status) => values('statuses').includes(status)),
      countries: values('countries'),
      funderIds: values('funderIds'),
      topicCodes: values('topicCodes'),
    },
    sorting: key ? { key, isDescending: address.has('descending') } : latestFirst,
  };
}

function readPeriod(address: URLSearchParams): PeriodChoice {
  const preset = periodPresets.find((candidate) => candidate === address.get('period'));
  if (preset) return preset;
  const [from, to] = [readDay(address.get('from')), readDay(address.get('to'))];
  return from || to ? { from, to } : null;
}

function readDay(text: string | null): string | null {
  return text !== null && isIsoDate(text) ? text : null;
}

/** Only what differs from the plain list is written. */
export function writeListAddress({ filter, sorting }: TrainingListState): URLSearchParams {
  const address = new URLSearchParams();
  if (filter.query) address.set('search', filter.query);
  const { period } = filter;
  if (typeof period === 'string') address.set('period', period);
  else if (period) {
    if (period.from) address.set('from', period.from);
    if (period.to) address.set('to', period.to);
  }
  for (const field of listFields) {
    for (const value of filter[field]) address.append(listNames[field], value);
  }
  if (sorting.key !== latestFirst.key || sorting.isDescending !== latestFirst.isDescending) {
    address.set('sort', sorting.key);
    if (sorting.isDescending) address.set('descending', '');
  }
  return address;
}
