import { Group, Text } from '@mantine/core';
import { formatBadgeCode, makeBadgeCode } from '#shared/attendance/badge-code';
import { useI18n } from '../../../i18n/use-i18n';
import { Barcode } from '../badges/Barcode';

/** The code of this person's badge, as the door takes it. */
export function BadgeCode({ enrolmentId }: { readonly enrolmentId: string }) {
  const { t } = useI18n();
  const code = makeBadgeCode(enrolmentId);
  return (
    <div>
      <Text size="xs" fw={500}>
        {t('participants.badge')}
      </Text>
      <Group gap="md" mt={4}>
        <Barcode code={code} />
        <Text size="sm" ff="monospace" dir="ltr">
          {formatBadgeCode(code)}
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {t('participants.badgeHint')}
      </Text>
    </div>
  );
}
