import { Badge, Group } from '@mantine/core';
import type { HistoryTotals as Totals } from '#shared/people/history';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './PersonHistory.module.css';

/** What all trainings come to, and the roles that somebody has had. */
export function HistoryTotals({ totals }: { readonly totals: Totals }) {
  const { t, number } = useI18n();
  const figures = [
    [t('people.history.totals.trainings'), totals.trainings],
    [t('people.history.totals.completed'), totals.completed],
    [t('people.history.totals.hours'), totals.hours],
  ] as const;
  return (
    <>
      <dl className={classes.totals}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <Group gap={4} mb="xs">
        {totals.isTrainer ? (
          <Badge size="sm" variant="filled">
            {t('people.history.trainer')}
          </Badge>
        ) : null}
        {[...totals.roles].map(([role, count]) => (
          <Badge key={role} size="sm" color="gray">
            {t(`attendance.roles.${role}`)} {number(count)}
          </Badge>
        ))}
      </Group>
    </>
  );
}
