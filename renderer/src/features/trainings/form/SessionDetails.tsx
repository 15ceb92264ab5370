import { SimpleGrid, TagsInput } from '@mantine/core';
import type { SessionLine } from '#shared/trainings/form-values';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import { useTopics } from '../pick/use-topics';
import classes from './SessionsSection.module.css';

interface SessionDetailsProps {
  readonly line: SessionLine;
  readonly onChange: (fields: Partial<SessionLine>) => void;
}

export function SessionDetails({ line, onChange }: SessionDetailsProps) {
  const { t } = useI18n();
  const topics = useTopics();
  return (
    <SimpleGrid
      cols={{ base: 1, sm: 2 }}
      spacing="md"
      verticalSpacing="xs"
      className={classes.details ?? ''}
    >
      <MultiplePicker
        label={t('trainings.sessions.topics')}
        options={topics.options}
        value={line.topicCodes}
        onChange={(codes) => onChange({ topicCodes: [...codes] })}
        onCreate={topics.create}
      />
      <TagsInput
        label={t('trainings.sessions.facilitators')}
        placeholder={line.facilitators.length === 0 ? t('trainings.form.tagsHint') : ''}
        acceptValueOnBlur
        value={line.facilitators}
        onChange={(facilitators) => onChange({ facilitators })}
      />
    </SimpleGrid>
  );
}
