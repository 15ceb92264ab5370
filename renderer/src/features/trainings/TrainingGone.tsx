import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';

/** Stands at the address of a training that was deleted. */
export function TrainingGone() {
  const { t } = useI18n();
  return (
    <Page title={t('navigation.trainings')} isFilled>
      <EmptyState
        icon={IconSchool}
        title={t('trainings.page.goneTitle')}
        hint={t('trainings.page.goneHint')}
      >
        <Button component={Link} to="/trainings" variant="default" mt="xs">
          {t('trainings.page.toList')}
        </Button>
      </EmptyState>
    </Page>
  );
}
