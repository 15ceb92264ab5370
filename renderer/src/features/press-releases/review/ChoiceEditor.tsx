import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { countries } from '#shared/reference/countries';
import { gcmObjectives } from '#shared/reference/gcm';
import { sdgGoals, sdgTargets } from '#shared/reference/sdg';
import { trainingKinds } from '#shared/trainings/schema';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import classes from './ChoiceEditor.module.css';
import { insidePage } from './inside-page';
import type { ValueEditorProps } from './value-editor';
import { writeValue } from './value-text';

/** A value out of a fixed list. */
export function ChoiceEditor({ item, initial, label, onChoose }: ValueEditorProps) {
  const i18n = useI18n();
  const options = useMemo(() => listOptions(item, i18n), [item, i18n]);
  return (
    <Select
      autoFocus
      searchable
      defaultDropdownOpened
      aria-label={label}
      data={options}
      defaultValue={initial === null ? null : String(initial)}
      allowDeselect={false}
      // The list itself scrolls, which screen readers know of a list of options.
      withScrollArea={false}
      comboboxProps={insidePage}
      classNames={{ options: classes.options ?? '' }}
      onFocus={(event) => event.currentTarget.select()}
      onOptionSubmit={(value) => onChoose(item.kind === 'goal' ? Number(value) : value)}
    />
  );
}

function listOptions(item: ReviewItem, i18n: I18n) {
  const options = listValues(item).map((value) => ({
    value: String(value),
    label: writeValue(item, value, i18n),
  }));
  if (item.kind !== 'country') return options;
  const collator = new Intl.Collator(i18n.locale);
  return options.sort((a, b) => collator.compare(a.label, b.label));
}

function listValues({ kind, field }: ReviewItem): readonly (string | number)[] {
  if (kind === 'kind') return trainingKinds;
  if (kind === 'country') return countries.map(({ code }) => code);
  if (kind === 'target') return sdgTargets.map(({ code }) => code);
  return (field === 'gcmObjectives' ? gcmObjectives : sdgGoals).map((goal) => goal.number);
}
