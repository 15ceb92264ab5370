import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { isIsoDate, isoDateOf } from '#shared/calendar/iso-date';
import { toLatinDigits } from '#shared/i18n/latin-digits';
import { useI18n } from '../i18n/use-i18n';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null for no date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
  readonly minDate?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** Reads `5/3/2026`, `5.3.26`, `05-03-2026` (day first, as all the offices write) and `2026-03-05`. */
export function readTypedDate(text: string, today: string): string | null {
  const latin = toLatinDigits(text).trim();
  if (isIsoDate(latin)) return latin;
  const match = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{2}|\d{4}))?$/.exec(latin);
  if (!match) return null;
  const [, day = '', month = '', year = today.slice(0, 4)] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const typed = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(typed) ? typed : null;
}

/** While somebody types, `5/3/20` may still become 2026: only a whole year makes a day before the field is left. */
function readWholeDate(text: string): string | null {
  return /[\d٠-٩]{4}/.test(text) ? readTypedDate(text, '') : null;
}

/** A day, typed or picked. */
export function DateField({ value, onChange, minDate, error, ...rest }: DateFieldProps) {
  const { date } = useI18n();
  const leave = (text: string) => {
    const typed = readTypedDate(text, isoDateOf(new Date()));
    const isAllowed = typed !== null && (!minDate || typed >= minDate);
    if (isAllowed && typed !== value) onChange(typed);
  };
  return (
    <DateInput
      {...rest}
      {...(minDate ? { minDate } : {})}
      error={error}
      value={value}
      onChange={onChange}
      clearable
      valueFormat={date}
      dateParser={readWholeDate}
      onBlur={(event) => leave(event.currentTarget.value)}
      leftSection={<IconCalendar size={16} stroke={1.5} aria-hidden />}
      popoverProps={{ withinPortal: true }}
    />
  );
}
