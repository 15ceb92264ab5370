import { Button, Divider, Group, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { type PeriodChoice, periodPresets } from '#shared/trainings/period';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import { DateField } from '../../../ui/DateField';
import classes from './FilterPicker.module.css';

interface PeriodFilterProps {
  readonly value: PeriodChoice;
  readonly onChange: (value: PeriodChoice) => void;
}

/** When: a period that moves with the calendar, or two days of one's own. */
export function PeriodFilter({ value, onChange }: PeriodFilterProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(false);
  const ownDays = typeof value === 'object' && value !== null ? value : { from: null, to: null };
  const setDays = (days: typeof ownDays) => onChange(days.from || days.to ? days : null);
  const choose = (choice: PeriodChoice) => {
    onChange(choice);
    setOpen(false);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      width={260}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          className={classes.button ?? ''}
          data-active={value !== null || undefined}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {value === null ? t('trainings.list.period') : describePeriod(value, i18n)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('trainings.list.period')}>
        <Stack gap={4}>
          {([null, ...periodPresets] as const).map((choice) => (
            <Button
              key={choice}
              variant={choice === value ? 'light' : 'subtle'}
              justify="start"
              aria-pressed={choice === value}
              onClick={() => choose(choice)}
            >
              {t(`trainings.list.${choice ?? 'allTime'}`)}
            </Button>
          ))}
          <Divider my={4} />
          <Group gap="xs" grow align="start">
            <DateField
              label={t('trainings.list.from')}
              value={ownDays.from}
              onChange={(from) => setDays({ ...ownDays, from })}
            />
            <DateField
              label={t('trainings.list.to')}
              value={ownDays.to}
              minDate={ownDays.from ?? undefined}
              onChange={(to) => setDays({ ...ownDays, to })}
            />
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function describePeriod(choice: NonNullable<PeriodChoice>, { t, date, dateRange }: I18n): string {
  if (typeof choice === 'string') return t(`trainings.list.${choice}`);
  const { from, to } = choice;
  if (from && to) return dateRange(from, to);
  return from
    ? t('trainings.list.fromDay', { day: date(from) })
    : t('trainings.list.toDay', { day: to ? date(to) : '' });
}
