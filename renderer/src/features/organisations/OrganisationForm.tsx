import { Checkbox, Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { iatiOrganisationTypes, type Organisation } from '#shared/organisations/schema';
import { countries } from '#shared/reference/countries';
import {
  countOrganisationUses,
  createOrganisation,
  emptyOrganisation,
  type OrganisationFields,
  removeOrganisation,
  updateOrganisation,
} from '../../db/repositories/organisations';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EditDrawer } from '../../ui/EditDrawer';
import { LocalisedFields } from '../../ui/LocalisedFields';
import { useEntryActions } from '../../ui/use-entry-actions';

interface OrganisationFormProps {
  /** `null` for a new one. */
  readonly organisation: Organisation | null;
  readonly onClose: () => void;
}

const fieldsOf = ({
  acronym,
  names,
  aliases,
  iatiType,
  country,
  isFunder,
}: OrganisationFields): OrganisationFields => ({
  acronym,
  names,
  aliases,
  iatiType,
  country,
  isFunder,
});

export function OrganisationForm({ organisation, onClose }: OrganisationFormProps) {
  const { t, locale } = useI18n();
  const database = useDatabase();
  const form = useForm<OrganisationFields>({
    initialValues: fieldsOf(organisation ?? emptyOrganisation),
    validate: {
      names: ({ en, fr, ar }, { acronym }) =>
        [en, fr, ar, acronym].every((text) => text.trim() === '')
          ? t('organisations.nameMissing')
          : null,
    },
  });

  const texts = {
    saved: t('organisations.saved'),
    deleted: t('organisations.deleted'),
    deleteTitle: t('organisations.deleteTitle'),
    deleteText: (count: number) => t('organisations.deleteText', { count }),
  };
  const actions = useEntryActions(texts, (commitId) => undoCommit(database, commitId), onClose);

  const save = form.onSubmit((fields) =>
    actions.save(async () =>
      organisation
        ? updateOrganisation(database, organisation.id, fields)
        : (await createOrganisation(database, fields)).commit,
    ),
  );

  const removeThis = ({ id }: Organisation) =>
    actions.remove(
      () => countOrganisationUses(database, id),
      () => removeOrganisation(database, id),
    );

  return (
    <EditDrawer
      title={t(organisation ? 'organisations.edit' : 'organisations.add')}
      isDirty={form.isDirty()}
      onClose={onClose}
      onSave={() => save()}
      onDelete={organisation ? () => void removeThis(organisation) : undefined}
    >
      <TextInput label={t('organisations.acronym')} {...form.getInputProps('acronym')} />
      <LocalisedFields
        label={t('organisations.name')}
        value={form.values.names}
        onChange={(names) => form.setFieldValue('names', names)}
        error={form.errors.names}
      />
      <TagsInput
        label={t('organisations.aliases')}
        description={t('organisations.aliasesHint')}
        {...form.getInputProps('aliases')}
      />
      <Select
        label={t('organisations.type')}
        clearable
        data={iatiOrganisationTypes.map((code) => ({
          value: code,
          label: t(`organisations.iatiType.${code}`),
        }))}
        {...form.getInputProps('iatiType')}
      />
      <Select
        label={t('organisations.country')}
        clearable
        searchable
        data={countries.map(({ code, names }) => ({ value: code, label: names[locale] }))}
        {...form.getInputProps('country')}
      />
      <Checkbox
        label={t('organisations.isFunder')}
        {...form.getInputProps('isFunder', { type: 'checkbox' })}
      />
    </EditDrawer>
  );
}
