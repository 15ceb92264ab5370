import { Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { isIsoDate } from '#shared/calendar/iso-date';
import { completeYear, findDateGap, formatPartialDate } from '#shared/press-releases/partial-date';
import { useI18n } from '../../../i18n/use-i18n';
import { DateField } from '../../../ui/DateField';
import type { ValueEditorProps } from './value-editor';

/** A day; of one whose year the text leaves out, the year is enough. */
export function DateEditor({ initial, label, onChange }: ValueEditorProps) {
  const { t, locale, digits } = useI18n();
  const given = String(initial ?? '');
  const [day, setDay] = useState(isIsoDate(given) ? given : null);
  const hasDayOnly = findDateGap(given) === 'year';
  const change = (next: string | null) => {
    setDay(next);
    onChange(next);
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      {hasDayOnly ? (
        <NumberInput
          autoFocus
          w={130}
          label={t('pressReleases.review.yearOf', {
            date: formatPartialDate(given, locale, digits),
          })}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=""
          onChange={(year) => change(completeYear(given, Number(year)))}
        />
      ) : null}
      <DateField label={label} value={day} onChange={change} autoFocus={!hasDayOnly} />
    </Group>
  );
}
