import { Button, Group, Kbd, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { type Sex, sexes } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './Door.module.css';
import { sexKeys, sexOfKey } from './sex-keys';

interface SexPromptProps {
  readonly name: string;
  readonly onChoose: (sex: Sex) => void;
  readonly onCancel: () => void;
}

/** The one thing that is asked of a walk-in; one key answers. */
export function SexPrompt({ name, onChoose, onCancel }: SexPromptProps) {
  const { t, locale } = useI18n();
  const onKeyDown = (event: KeyboardEvent) => {
    const sex = event.ctrlKey || event.altKey ? undefined : sexOfKey(event.key, locale);
    if (sex) onChoose(sex);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={classes.prompt}
      role="group"
      aria-label={t('people.fields.sex')}
      onKeyDown={onKeyDown}
    >
      <Text fz="lg" fw={600}>
        <bdi>{t('door.sexOf', { name: `\u2068${name}\u2069` })}</bdi>
      </Text>
      <Group gap="sm" my="sm">
        {sexes.map((sex, index) => (
          <Button
            key={sex}
            size="md"
            variant="default"
            autoFocus={index === 0}
            rightSection={<Kbd>{sexKeys[locale][sex].toUpperCase()}</Kbd>}
            onClick={() => onChoose(sex)}
          >
            {t(`people.sex.${sex}`)}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('door.sexHint')}
      </Text>
    </div>
  );
}
