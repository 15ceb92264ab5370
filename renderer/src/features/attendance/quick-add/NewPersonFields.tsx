import { Button, Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { sexes } from '#shared/people/schema';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { emptyPerson, type PersonFields } from '../../../db/repositories/people';
import { useI18n } from '../../../i18n/use-i18n';
import { SinglePicker } from '../../../ui/EntityPicker';
import { splitScripts } from './propose-people';
import classes from './QuickAdd.module.css';

interface NewPersonFieldsProps {
  readonly name: string;
  readonly onSave: (person: PersonFields) => void;
  readonly onCancel: () => void;
}

/** The few facts that an attendance sheet asks of somebody new. Enter adds, Escape goes back. */
export function NewPersonFields({ name, onSave, onCancel }: NewPersonFieldsProps) {
  const { t, locale } = useI18n();
  const organisations = useOrganisationList(locale);
  const sexLabel = useId();
  const form = useForm<PersonFields>({
    initialValues: { ...emptyPerson, ...splitScripts(name) },
    validate: {
      nameLatin: (value, { nameArabic }) =>
        value.trim() || nameArabic.trim() ? null : t('people.errors.name'),
    },
  });
  const sexChoice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sexChoice.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      noValidate
      className={classes.newPerson}
      aria-label={t('participants.quickAdd.newTitle')}
      onSubmit={form.onSubmit((person) => onSave(person))}
      onKeyDown={onKeyDown}
    >
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <TextInput
            label={t('people.fields.nameLatin')}
            dir="ltr"
            {...form.getInputProps('nameLatin')}
          />
          <TextInput
            label={t('people.fields.nameArabic')}
            dir="rtl"
            {...form.getInputProps('nameArabic')}
          />
          <div>
            <Text size="xs" fw={500} id={sexLabel}>
              {t('people.fields.sex')}
            </Text>
            <SegmentedControl
              ref={sexChoice}
              fullWidth
              aria-labelledby={sexLabel}
              data={sexes.map((sex) => ({ value: sex, label: t(`people.sex.${sex}`) }))}
              {...form.getInputProps('sex')}
            />
          </div>
          <SinglePicker
            label={t('people.fields.organisation')}
            options={organisations.options}
            onCreate={organisations.create}
            value={form.values.organisationId}
            onChange={(id) => form.setFieldValue('organisationId', id)}
          />
          <TextInput label={t('people.fields.position')} {...form.getInputProps('position')} />
          <TextInput
            label={t('people.fields.phone')}
            type="tel"
            dir="ltr"
            {...form.getInputProps('phone')}
          />
        </SimpleGrid>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('participants.quickAdd.add')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
