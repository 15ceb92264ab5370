import { Text } from '@mantine/core';
import type { SexCounts } from '#shared/attendance/count-by-sex';
import type { DeclaredGap } from '#shared/attendance/declared-gap';
import type { AttendanceSummary } from '#shared/attendance/summary';
import { joinList } from '#shared/i18n/join-list';
import type { DeclaredCounts } from '#shared/trainings/schema';
import { type I18n, useI18n } from '../../../i18n/use-i18n';

interface DeclaredLineProps {
  readonly declared: DeclaredCounts;
  readonly summary: Pick<AttendanceSummary, 'enrolled' | 'completed' | 'declaredGap'>;
}

/**
 * Who is registered, and how that compares with the numbers that were declared, by sex. Without names the declared numbers
 * stand alone.
 */
export function DeclaredLine({ declared, summary }: DeclaredLineProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { enrolled, completed, declaredGap } = summary;
  const stated = describeDeclared(declared, i18n);
  if (enrolled.total === 0) {
    return stated ? (
      <Text size="xs" role="status">
        {t('participants.headcountOnly', { counts: stated })}
      </Text>
    ) : null;
  }
  const gaps = describeGaps(declaredGap, i18n);
  return (
    <Text size="xs" c="dimmed" role="status">
      {[
        ...describeRegistered(enrolled, i18n),
        ...(completed.total > 0
          ? [t('participants.completedCount', { count: completed.total })]
          : []),
        ...(stated
          ? [t('common.labelled', { label: t('trainings.fields.declared'), value: stated })]
          : []),
      ].join(' · ')}
      {stated ? (
        <Text span inherit c="var(--mantine-color-text)" fw={gaps ? 600 : 400}>
          {' · '}
          {gaps ? t('participants.gap.title', { gaps }) : t('participants.gap.none')}
        </Text>
      ) : null}
    </Text>
  );
}

function describeRegistered({ total, F, M, X, U }: SexCounts, { t }: I18n): string[] {
  return [
    t('participants.registered', { count: total }),
    t('participants.bySex', { women: F, men: M }),
    ...(X > 0 ? [t('participants.other', { number: X })] : []),
    ...(U > 0 ? [t('participants.unstated', { number: U })] : []),
  ];
}

const parts = ['total', 'women', 'men', 'other'] as const;

function describeDeclared(declared: DeclaredCounts, { t, locale, number }: I18n): string {
  return joinList(
    parts.map((part) => {
      const count = declared[part];
      return count === null ? null : t(`participants.gapOf.${part}`, { gap: number(count) });
    }),
    locale,
  );
}

/** '' where the numbers agree. */
function describeGaps(declaredGap: DeclaredGap, { t, locale, number }: I18n): string {
  return joinList(
    parts.map((part) => {
      const gap = declaredGap[part];
      if (gap === null || gap === 0) return null;
      const signed = `\u2066${gap > 0 ? '+' : '−'}${number(Math.abs(gap))}\u2069`;
      return t(`participants.gapOf.${part}`, { gap: signed });
    }),
    locale,
  );
}
