import { Text } from '@mantine/core';
import { summariseAttendance } from '#shared/attendance/summary';
import type { RollCall } from '../../../db/repositories/attendance';
import { useI18n } from '../../../i18n/use-i18n';

/** Who is registered, and how that compares with the number that was declared. */
export function DeclaredLine({ rollCall }: { readonly rollCall: RollCall }) {
  const { t } = useI18n();
  const { enrolled, declaredGap } = summariseAttendance(rollCall);
  const { declared } = rollCall.training;
  const gap = declaredGap.total;
  const sentences = [
    t('participants.registered', { count: enrolled.total }),
    t('participants.bySex', { women: enrolled.F, men: enrolled.M }),
    ...(enrolled.X > 0 ? [t('participants.other', { number: enrolled.X })] : []),
    ...(enrolled.U > 0 ? [t('participants.unstated', { number: enrolled.U })] : []),
  ];
  const compared =
    gap === null || declared.total === null
      ? null
      : t(
          gap === 0
            ? 'participants.gap.none'
            : gap < 0
              ? 'participants.gap.fewer'
              : 'participants.gap.more',
          {
            declared: declared.total,
            number: Math.abs(gap),
          },
        );
  return (
    <Text size="xs" c="dimmed" role="status">
      {sentences.join(' · ')}
      {compared ? (
        <Text span inherit c="var(--mantine-color-text)" fw={gap === 0 ? 400 : 600}>
          {' · '}
          {compared}
        </Text>
      ) : null}
    </Text>
  );
}
