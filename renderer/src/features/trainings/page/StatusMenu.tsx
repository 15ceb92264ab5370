import { Menu, UnstyledButton } from '@mantine/core';
import { type Training, type TrainingStatus, trainingStatuses } from '#shared/trainings/schema';
import { updateTraining } from '../../../db/repositories/trainings';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { StatusBadge } from '../StatusBadge';
import classes from './TrainingPage.module.css';

/** The status, and the way to the next one without opening the form. */
export function StatusMenu({ training }: { readonly training: Training }) {
  const { t } = useI18n();
  const database = useDatabase();
  const { done, failed } = useNotices();

  const change = async (status: TrainingStatus) => {
    const commit = await updateTraining(database, training.id, { status });
    const name = t(`trainings.status.${status}`);
    done(t('trainings.page.statusChanged', { status: name }), () =>
      undoCommit(database, commit.id),
    );
  };

  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.status ?? ''}
          aria-label={t('trainings.page.changeStatus', {
            status: t(`trainings.status.${training.status}`),
          })}
        >
          <StatusBadge status={training.status} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {trainingStatuses
          .filter((status) => status !== training.status)
          .map((status) => (
            <Menu.Item key={status} onClick={() => void change(status).catch(failed)}>
              {t(`trainings.status.${status}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
