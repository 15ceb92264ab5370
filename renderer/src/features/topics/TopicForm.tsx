import { Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Topic } from '#shared/topics/schema';
import {
  countTopicUses,
  createTopic,
  emptyTopic,
  removeTopic,
  type TopicFields,
  updateTopic,
} from '../../db/repositories/topics';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EditDrawer } from '../../ui/EditDrawer';
import { LocalisedFields } from '../../ui/LocalisedFields';
import { useEntryActions } from '../../ui/use-entry-actions';
import type { TopicLine } from './topic-lines';

interface TopicFormProps {
  /** `null` for a new one. */
  readonly topic: Topic | null;
  readonly lines: readonly TopicLine[];
  readonly onClose: () => void;
}

const fieldsOf = ({ code, parentCode, labels, aliases }: TopicFields): TopicFields => ({
  code,
  parentCode,
  labels,
  aliases,
});

export function TopicForm({ topic, lines, onClose }: TopicFormProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const isTaken = (code: string) =>
    lines.some((line) => line.code === code.trim() && line.own?.id !== topic?.id);
  const form = useForm<TopicFields>({
    initialValues: fieldsOf(topic ?? emptyTopic),
    validate: {
      code: (code) => {
        if (code.trim() === '') return t('topics.codeMissing');
        return isTaken(code) && (topic === null || topic.code !== code.trim())
          ? t('topics.codeTaken')
          : null;
      },
      labels: ({ en, fr, ar }) =>
        [en, fr, ar].every((text) => text.trim() === '') ? t('topics.labelMissing') : null,
    },
  });

  const texts = {
    saved: t('topics.saved'),
    deleted: t('topics.deleted'),
    deleteTitle: t('topics.deleteTitle'),
    deleteText: (count: number) => t('topics.deleteText', { count }),
  };
  const actions = useEntryActions(texts, (commitId) => undoCommit(database, commitId), onClose);

  const save = form.onSubmit((fields) =>
    actions.save(async () =>
      topic
        ? updateTopic(database, topic.id, fields)
        : (await createTopic(database, fields)).commit,
    ),
  );

  const removeThis = ({ id, code }: Topic) =>
    actions.remove(
      () => countTopicUses(database, code),
      () => removeTopic(database, id),
    );

  return (
    <EditDrawer
      title={t(topic ? 'topics.edit' : 'topics.add')}
      isDirty={form.isDirty()}
      onClose={onClose}
      onSave={() => save()}
      onDelete={topic ? () => void removeThis(topic) : undefined}
    >
      {/* Trainings refer to the code, so it stays as it was given. */}
      <TextInput
        label={t('topics.code')}
        required
        disabled={topic !== null}
        {...form.getInputProps('code')}
      />
      <LocalisedFields
        label={t('topics.label')}
        value={form.values.labels}
        onChange={(labels) => form.setFieldValue('labels', labels)}
        error={form.errors.labels}
      />
      <Select
        label={t('topics.parent')}
        clearable
        searchable
        data={lines
          .filter((line) => line.parentLabel === '' && line.own === null)
          .map(({ code, label }) => ({ value: code, label }))}
        {...form.getInputProps('parentCode')}
      />
      <TagsInput
        label={t('topics.aliases')}
        description={t('topics.aliasesHint')}
        {...form.getInputProps('aliases')}
      />
    </EditDrawer>
  );
}
