import { SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useI18n } from '../../i18n/use-i18n';
import classes from './Figures.module.css';
import type { Overview } from './overview';

export function Figures({ overview }: { readonly overview: Overview }) {
  const { t, number } = useI18n();
  const figures = [
    { to: '/trainings', label: t('home.trainingsThisYear'), value: overview.trainingsThisYear },
    { to: '/people', label: t('home.registeredPeople'), value: overview.registeredPeople },
    { to: '/imports', label: t('home.waitingDrafts'), value: overview.waitingDrafts },
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="md">
      {figures.map(({ to, label, value }) => (
        <Link key={to} to={to} className={classes.figure ?? ''}>
          <Text span fz={24} fw={600} lh={1.2}>
            {number(value)}
          </Text>
          <Text span size="xs" c="dimmed">
            {label}
          </Text>
        </Link>
      ))}
    </SimpleGrid>
  );
}
