import { TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Programme } from '#shared/funding/schema';
import { chooseText } from '#shared/i18n/localised-text';
import type { Organisation } from '#shared/organisations/schema';
import { createOrganisation, emptyOrganisation } from '../../db/repositories/organisations';
import {
  countProgrammeUses,
  createProgramme,
  emptyProgramme,
  type ProgrammeFields,
  removeProgramme,
  updateProgramme,
} from '../../db/repositories/programmes';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EditDrawer } from '../../ui/EditDrawer';
import { MultiplePicker } from '../../ui/EntityPicker';
import { LocalisedFields } from '../../ui/LocalisedFields';
import { useEntryActions } from '../../ui/use-entry-actions';

interface ProgrammeFormProps {
  /** `null` for a new one. */
  readonly programme: Programme | null;
  readonly organisations: readonly Organisation[];
  readonly onClose: () => void;
}

const fieldsOf = ({ acronym, names, aliases, funderIds }: ProgrammeFields): ProgrammeFields => ({
  acronym,
  names,
  aliases,
  funderIds,
});

export function ProgrammeForm({ programme, organisations, onClose }: ProgrammeFormProps) {
  const { t, locale } = useI18n();
  const database = useDatabase();
  const form = useForm<ProgrammeFields>({
    initialValues: fieldsOf(programme ?? emptyProgramme),
    validate: {
      names: ({ en, fr, ar }, { acronym }) =>
        [en, fr, ar, acronym].every((text) => text.trim() === '')
          ? t('programmes.nameMissing')
          : null,
    },
  });

  const texts = {
    saved: t('programmes.saved'),
    deleted: t('programmes.deleted'),
    deleteTitle: t('programmes.deleteTitle'),
    deleteText: (count: number) => t('programmes.deleteText', { count }),
  };
  const actions = useEntryActions(texts, (commitId) => undoCommit(database, commitId), onClose);

  const save = form.onSubmit((fields) =>
    actions.save(async () =>
      programme
        ? updateProgramme(database, programme.id, fields)
        : (await createProgramme(database, fields)).commit,
    ),
  );

  const removeThis = ({ id }: Programme) =>
    actions.remove(
      () => countProgrammeUses(database, id),
      () => removeProgramme(database, id),
    );

  const addFunder = async (name: string) => {
    const fields = {
      ...emptyOrganisation,
      names: { ...emptyOrganisation.names, [locale]: name },
      isFunder: true,
    };
    return (await createOrganisation(database, fields)).id;
  };

  return (
    <EditDrawer
      title={t(programme ? 'programmes.edit' : 'programmes.add')}
      isDirty={form.isDirty()}
      onClose={onClose}
      onSave={() => save()}
      onDelete={programme ? () => void removeThis(programme) : undefined}
    >
      <TextInput label={t('programmes.acronym')} {...form.getInputProps('acronym')} />
      <LocalisedFields
        label={t('programmes.name')}
        value={form.values.names}
        onChange={(names) => form.setFieldValue('names', names)}
        error={form.errors.names}
      />
      <TagsInput
        label={t('programmes.aliases')}
        description={t('programmes.aliasesHint')}
        {...form.getInputProps('aliases')}
      />
      <MultiplePicker
        label={t('programmes.funders')}
        options={organisations.map(({ id, acronym, names }) => ({
          id,
          label: acronym || chooseText(names, locale),
          detail: acronym ? chooseText(names, locale) : '',
        }))}
        value={form.values.funderIds}
        onChange={(ids) => form.setFieldValue('funderIds', [...ids])}
        onCreate={addFunder}
      />
    </EditDrawer>
  );
}
