import { findDateGap, formatPartialDate } from '#shared/press-releases/partial-date';
import type { ItemValue, ReviewItem } from '#shared/press-releases/review-items';
import { countryName } from '#shared/reference/countries';
import { gcmObjectives } from '#shared/reference/gcm';
import { sdgGoals, sdgTargets } from '#shared/reference/sdg';
import { trainingKinds } from '#shared/trainings/schema';
import type { I18n } from '../../../i18n/use-i18n';

/** A value as it is read on the screen. */
export function writeValue(
  { kind, field }: Pick<ReviewItem, 'kind' | 'field'>,
  value: ItemValue,
  { t, locale, digits, date, number }: I18n,
): string {
  const text = String(value);
  switch (kind) {
    case 'date':
      return findDateGap(text) ? formatPartialDate(text, locale, digits) : date(text);
    case 'count':
      return number(Number(value));
    case 'kind': {
      const known = trainingKinds.find((one) => one === value);
      return known ? t(`trainings.kind.${known}`) : text;
    }
    case 'country':
      return countryName(text, locale);
    case 'goal': {
      const goals = field === 'gcmObjectives' ? gcmObjectives : sdgGoals;
      const label = goals.find((goal) => goal.number === value)?.labels[locale] ?? '';
      return `${number(Number(value))}. ${label}`;
    }
    case 'target':
      return `${text} ${sdgTargets.find(({ code }) => code === text)?.labels[locale] ?? ''}`.trim();
    default:
      return text;
  }
}
