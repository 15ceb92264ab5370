import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { removeTraining } from '../../../db/repositories/trainings';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useConfirm } from '../../../ui/confirm';
import { useNotices } from '../../../ui/notices';

interface TrainingActionsProps {
  readonly trainingId: string;
  /** People on the list: with them, deleting asks first. */
  readonly enrolledCount: number;
}

export function TrainingActions({ trainingId, enrolledCount }: TrainingActionsProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const { done, failed } = useNotices();

  const removeThis = async () => {
    const question = {
      title: t('trainings.page.deleteTitle'),
      text: t('trainings.page.deleteText', { count: enrolledCount }),
      confirm: t('common.delete'),
      isDangerous: true,
    };
    if (enrolledCount > 0 && !(await confirm(question))) return;
    const commit = await removeTraining(database, trainingId);
    await navigate('/trainings');
    done(t('trainings.page.deleted'), () => undoCommit(database, commit.id));
  };

  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('common.more')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={`/trainings/new?from=${trainingId}`}
            leftSection={<IconCopy size={15} aria-hidden />}
          >
            {t('common.duplicate')}
          </Menu.Item>
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => void removeThis().catch(failed)}
          >
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        component={Link}
        to={`/trainings/${trainingId}/edit`}
        variant="default"
        leftSection={<IconPencil size={15} aria-hidden />}
      >
        {t('common.edit')}
      </Button>
    </>
  );
}
