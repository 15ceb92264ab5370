import { Button, Group, SimpleGrid } from '@mantine/core';
import { IconFileImport, IconPlus, IconSchool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { isoDateOf } from '#shared/calendar/iso-date';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Figures } from './Figures';
import { readOverview } from './overview';
import { TrainingLinks } from './TrainingLinks';

/** What needs a look today, and how the year stands. */
export function HomePage() {
  const { t, date } = useI18n();
  const today = isoDateOf(new Date());
  const overview = useLive((database) => readOverview(database, today), [today]);

  const actions = (
    <>
      <Button
        component={Link}
        to="/imports?choose"
        variant="default"
        leftSection={<IconFileImport size={15} aria-hidden />}
      >
        {t('home.importReleases')}
      </Button>
      <Button component={Link} to="/trainings/new" leftSection={<IconPlus size={15} aria-hidden />}>
        {t('home.newTraining')}
      </Button>
    </>
  );

  if (!overview) return null;
  if (overview.isEmpty) {
    return (
      <Page title={t('navigation.home')} subtitle={date(today)}>
        <EmptyState icon={IconSchool} title={t('home.emptyTitle')} hint={t('home.emptyHint')}>
          <Group gap="xs" mt="xs" justify="center">
            {actions}
            <Button component={Link} to="/settings" variant="subtle">
              {t('home.sample')}
            </Button>
          </Group>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('navigation.home')} subtitle={date(today)} actions={actions}>
      <Figures overview={overview} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" mt="md">
        <Panel title={t('home.running')}>
          <TrainingLinks trainings={overview.running} none={t('home.runningNone')} />
        </Panel>
        <Panel title={t('home.upcoming')}>
          <TrainingLinks trainings={overview.upcoming} none={t('home.upcomingNone')} />
        </Panel>
        {overview.overdue.length > 0 ? (
          <Panel title={t('home.overdue')}>
            <TrainingLinks trainings={overview.overdue} none="" />
          </Panel>
        ) : null}
      </SimpleGrid>
    </Page>
  );
}
