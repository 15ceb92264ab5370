import { describeRule } from '#shared/attendance/describe-rule';
import { joinList } from '#shared/i18n/join-list';
import type { Locale } from '#shared/i18n/locales';
import { countryName } from '#shared/reference/countries';
import { languageName } from '#shared/reference/languages';
import {
  completionRuleSchema,
  declaredCountsSchema,
  trainingSchema,
} from '#shared/trainings/schema';
import type { I18n } from '../../../i18n/use-i18n';

export interface ValueWords {
  readonly i18n: I18n;
  readonly topicLabel: (code: string) => string;
}

const shape = trainingSchema.shape;

/** Fields that a history passes over: they follow from others. */
export const silentFields: ReadonlySet<string> = new Set(['evidence', 'sourceDocumentId']);

/** A stored value of a training's field as its reader would write it; '' for none. Stored means: read with its schema. */
export function describeValue(field: string, value: unknown, words: ValueWords): string {
  const { t, locale, date, number } = words.i18n;
  if (value === null || value === undefined) return '';
  switch (field) {
    case 'titles':
      return Object.values(shape.titles.parse(value)).filter(Boolean).join(' / ');
    case 'kind':
      return t(`trainings.kind.${shape.kind.parse(value)}`);
    case 'status':
      return t(`trainings.status.${shape.status.parse(value)}`);
    case 'mode':
      return t(`trainings.mode.${shape.mode.parse(value)}`);
    case 'startDate':
    case 'endDate':
      return date(String(value));
    case 'country':
      return countryName(String(value), locale);
    case 'languages':
      return listOf(value, locale, (code) => languageName(code, locale));
    case 'topicCodes':
      return listOf(value, locale, words.topicLabel);
    case 'pillars':
      return joinList(
        shape.pillars.parse(value).map((pillar) => t(`trainings.pillar.${pillar}`)),
        locale,
      );
    case 'declared':
      return describeCounts(value, words.i18n);
    case 'completionRule':
      return describeRule(completionRuleSchema.parse(value), {
        ...words.i18n,
        translate: words.i18n.t,
      });
    default:
      if (Array.isArray(value)) return listOf(value, locale, (text) => text);
      return typeof value === 'number' ? number(value) : String(value);
  }
}

function listOf(value: unknown, locale: Locale, write: (text: string) => string): string {
  return Array.isArray(value)
    ? joinList(
        value.map((one) => write(String(one))),
        locale,
      )
    : '';
}

function describeCounts(value: unknown, { t, locale, number }: I18n): string {
  const declared = declaredCountsSchema.parse(value);
  const parts = (['total', 'women', 'men', 'other'] as const).map((part) => {
    const count = declared[part];
    return count === null
      ? null
      : t('common.labelled', { label: t(`trainings.counts.${part}`), value: number(count) });
  });
  return joinList(parts, locale);
}
