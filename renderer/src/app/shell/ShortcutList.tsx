import { Group, Kbd, Modal, Stack, Text, Title } from '@mantine/core';
import { useI18n } from '../../i18n/use-i18n';
import { places } from './places';
import classes from './ShortcutList.module.css';
import { listRollCallKeys, shortcutGroups } from './shortcuts';

interface ShortcutListProps {
  readonly isShown: boolean;
  readonly onClose: () => void;
}

type Shortcut = readonly [keys: string, text: string];

/** All keys of the program, on `?`. */
export function ShortcutList({ isShown, onClose }: ShortcutListProps) {
  const { t, locale } = useI18n();
  const goTo = places.map(
    ({ name, keys }): Shortcut => [keys, t('shortcuts.goTo', { place: t(`navigation.${name}`) })],
  );
  return (
    <Modal
      opened={isShown}
      onClose={onClose}
      size={900}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.groups}>
        {[...shortcutGroups, listRollCallKeys(locale)].map(({ title, shortcuts }) => (
          <ShortcutGroup
            key={title}
            title={t(title)}
            shortcuts={shortcuts.map(([keys, text]) => [keys, t(text)])}
          />
        ))}
        <ShortcutGroup title={t('navigation.label')} shortcuts={goTo} />
      </div>
    </Modal>
  );
}

interface ShortcutGroupProps {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

function ShortcutGroup({ title, shortcuts }: ShortcutGroupProps) {
  return (
    <Stack gap={6} className={classes.group ?? ''}>
      <Title order={3} size="xs">
        {title}
      </Title>
      {shortcuts.map(([keys, text]) => (
        <Group key={keys} justify="space-between" wrap="nowrap">
          <Text size="xs">{text}</Text>
          <Group gap={4} wrap="nowrap" dir="ltr">
            {keys.split(' ').map((key) => (
              <Kbd key={key} size="xs">
                {key}
              </Kbd>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
