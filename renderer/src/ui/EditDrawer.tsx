import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/use-i18n';
import { useConfirm } from './confirm';

interface EditDrawerProps {
  readonly title: string;
  readonly isDirty: boolean;
  readonly onClose: () => void;
  /** Validates and saves; the drawer's owner closes it when that went well. */
  readonly onSave: () => void;
  /** Left out for an entry that does not exist yet. */
  readonly onDelete?: (() => void) | undefined;
  /** What deleting means here, where "Delete" would say too much. */
  readonly deleteLabel?: string;
  readonly children: ReactNode;
}

/** A short form beside its list. Closing it with changes asks first. */
export function EditDrawer(props: EditDrawerProps) {
  const { t, direction } = useI18n();
  const confirm = useConfirm();
  const { isDirty, onClose, onSave } = props;
  useHotkeys([['mod+S', onSave]], []);

  const close = async () => {
    const question = {
      title: t('unsaved.title'),
      text: t('unsaved.text'),
      confirm: t('unsaved.leave'),
      isDangerous: true,
    };
    if (!isDirty || (await confirm(question))) onClose();
  };

  return (
    <Drawer
      opened
      onClose={() => void close()}
      position={direction === 'rtl' ? 'left' : 'right'}
      size={440}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <Stack gap="sm">
          {props.children}
          <Group justify="space-between" mt="xs">
            {props.onDelete ? (
              <Button variant="subtle" color="red" onClick={props.onDelete}>
                {props.deleteLabel ?? t('common.delete')}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={() => void close()}>
                {t('common.cancel')}
              </Button>
              <Button type="submit">{t('common.save')}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
