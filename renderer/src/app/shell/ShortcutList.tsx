import { Group, Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useI18n } from '../../i18n/use-i18n';
import { places } from './places';
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
      size="lg"
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {[...shortcutGroups, listRollCallKeys(locale)].map(({ title, shortcuts }) => (
          <ShortcutGroup
            key={title}
            title={t(title)}
            shortcuts={shortcuts.map(([keys, text]) => [keys, t(text)])}
          />
        ))}
        <ShortcutGroup title={t('navigation.label')} shortcuts={goTo} />
      </SimpleGrid>
    </Modal>
  );
}

interface ShortcutGroupProps {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

function ShortcutGroup({ title, shortcuts }: ShortcutGroupProps) {
  return (
    <Stack gap={6} w="100%">
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
