import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useI18n } from '../../i18n/use-i18n';
import { FormSection } from '../../ui/FormSection';

/** The way to the backups, for those who look for it in the settings. */
export function SafetySection() {
  const { t } = useI18n();
  return (
    <FormSection title={t('safety.title')} columns={1}>
      <Text size="xs">{t('safety.openHint')}</Text>
      <Group>
        <Button variant="default" component={Link} to="/settings/safety">
          {t('safety.open')}
        </Button>
      </Group>
    </FormSection>
  );
}
