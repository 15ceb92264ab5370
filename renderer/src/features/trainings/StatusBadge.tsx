import { Badge } from '@mantine/core';
import type { TrainingStatus } from '#shared/trainings/schema';
import { useI18n } from '../../i18n/use-i18n';

/** What still asks for work is in colour, what is done or off is grey. */
const colours: Readonly<Record<TrainingStatus, string>> = {
  planned: 'blue',
  confirmed: 'cyan',
  running: 'orange',
  completed: 'sea',
  reported: 'gray',
  closed: 'gray',
  postponed: 'yellow',
  cancelled: 'gray',
};

export function StatusBadge({ status }: { readonly status: TrainingStatus }) {
  const { t } = useI18n();
  return (
    <Badge variant="dot" color={colours[status]}>
      {t(`trainings.status.${status}`)}
    </Badge>
  );
}
