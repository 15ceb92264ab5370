import { Button, Group } from '@mantine/core';
import { useMemo } from 'react';
import { countFilters, type TrainingFilter, type TrainingRow } from '#shared/trainings/list';
import { trainingKinds, trainingStatuses } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { PickerOption } from '../../../ui/EntityPicker';
import { SearchField } from '../../../ui/SearchField';
import { countryOptions } from '../pick/reference-options';
import type { Topics } from '../pick/use-topics';
import { FilterPicker } from './FilterPicker';
import { PeriodFilter } from './PeriodFilter';

interface FilterBarProps {
  readonly rows: readonly TrainingRow[];
  readonly filter: TrainingFilter;
  readonly onChange: (change: Partial<TrainingFilter>) => void;
  readonly onClear: () => void;
  readonly organisations: readonly PickerOption[];
  readonly topics: Topics;
}

/** Search and filters of the list; only countries, funders and topics that occur in it are offered. */
export function FilterBar({ rows, filter, onChange, onClear, ...lists }: FilterBarProps) {
  const { t, locale } = useI18n();
  const active = countFilters(filter);
  const used = useMemo(() => collectUsed(rows), [rows]);
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const { topics } = lists;
  // A topic lets those below it pass as well, so it is offered when one of them occurs.
  const usedTopics = useMemo(
    () => topics.options.filter(({ id }) => topics.withBelow([id]).some((code) => used.has(code))),
    [topics, used],
  );
  const pick = (label: string, field: ListField, options: readonly PickerOption[]) => (
    <FilterPicker
      label={label}
      options={options}
      value={filter[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <Group gap={6} role="search">
      <SearchField
        label={t('trainings.list.search')}
        value={filter.query}
        onChange={(query) => onChange({ query })}
      />
      <PeriodFilter value={filter.period} onChange={(period) => onChange({ period })} />
      {pick(
        t('trainings.fields.kind'),
        'kinds',
        trainingKinds.map((kind) => ({ id: kind, label: t(`trainings.kind.${kind}`) })),
      )}
      {pick(
        t('trainings.fields.status'),
        'statuses',
        trainingStatuses.map((status) => ({ id: status, label: t(`trainings.status.${status}`) })),
      )}
      {pick(
        t('trainings.fields.country'),
        'countries',
        countries.filter(({ id }) => used.has(id)),
      )}
      {pick(
        t('trainings.list.funder'),
        'funderIds',
        lists.organisations.filter(({ id }) => used.has(id)),
      )}
      {pick(t('trainings.list.topic'), 'topicCodes', usedTopics)}
      {active > 0 ? (
        <Button variant="subtle" onClick={onClear}>
          {t('trainings.list.clearFilters', { count: active })}
        </Button>
      ) : null}
    </Group>
  );
}

type ListField = 'kinds' | 'statuses' | 'countries' | 'funderIds' | 'topicCodes';

function collectUsed(rows: readonly TrainingRow[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { training, funderIds } of rows) {
    if (training.country) used.add(training.country);
    for (const id of funderIds) used.add(id);
    for (const code of training.topicCodes) used.add(code);
  }
  return used;
}
