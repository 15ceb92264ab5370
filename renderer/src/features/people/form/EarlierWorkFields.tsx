import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { EarlierWork } from '#shared/people/schema';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { SinglePicker } from '../../../ui/EntityPicker';
import classes from './EarlierWorkFields.module.css';
import type { PersonFormPart } from './form-type';
import { readWorkDate } from './person-form';

const nothing: EarlierWork = { organisationId: null, position: '', from: null, to: null };

/** A line for each place where the person worked before. */
export function EarlierWorkFields({ form }: PersonFormPart) {
  const { t, locale } = useI18n();
  const organisations = useOrganisationList(locale);
  const { earlierWork } = form.values;
  const set = (list: readonly EarlierWork[]) => form.setFieldValue('earlierWork', [...list]);
  const change = (index: number, values: Partial<EarlierWork>) =>
    set(earlierWork.map((entry, at) => (at === index ? { ...entry, ...values } : entry)));
  return (
    <Stack gap="xs" role="group" aria-label={t('people.work.earlier')}>
      <Group justify="space-between">
        <Text size="xs" fw={500}>
          {t('people.work.earlier')}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => set([...earlierWork, nothing])}
        >
          {t('people.work.add')}
        </Button>
      </Group>
      {earlierWork.map((entry, index) => (
        <div key={index} className={classes.line}>
          <SinglePicker
            label={t('people.fields.organisation')}
            options={organisations.options}
            onCreate={organisations.create}
            value={entry.organisationId}
            onChange={(organisationId) => change(index, { organisationId })}
          />
          <TextInput
            label={t('people.fields.position')}
            dir="auto"
            value={entry.position}
            onChange={(event) => change(index, { position: event.target.value })}
            error={form.errors[`earlierWork.${index}.position`]}
          />
          {(['from', 'to'] as const).map((name) => (
            <TextInput
              key={name}
              label={t(`people.fields.${name}`)}
              placeholder="2024-03"
              value={entry[name] ?? ''}
              onChange={(event) => change(index, { [name]: readWorkDate(event.target.value) })}
              error={form.errors[`earlierWork.${index}.${name}`]}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={22}
            aria-label={t('common.remove')}
            onClick={() => set(earlierWork.filter((_, at) => at !== index))}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </Stack>
  );
}
