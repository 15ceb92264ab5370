import { ActionIcon, Collapse, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { SessionLine } from '#shared/trainings/form-values';
import { halfDays } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { SessionDetails } from './SessionDetails';
import classes from './SessionsSection.module.css';
import { TimeField } from './TimeField';

interface SessionFieldsProps {
  readonly line: SessionLine;
  readonly markCount: number;
  readonly error: string | undefined;
  readonly onChange: (id: string, fields: Partial<SessionLine>) => void;
  readonly onRemove: (id: string) => Promise<void>;
}

/** One session on one line; topics and facilitators unfold below it. */
export const SessionFields = memo(function SessionFields(props: SessionFieldsProps) {
  const { t, date, number } = useI18n();
  const [isOpen, { toggle }] = useDisclosure(false);
  const { line, error, markCount } = props;
  const change = (fields: Partial<SessionLine>) => props.onChange(line.id, fields);
  const name = `${date(line.date)}, ${t(`attendance.halfDays.${line.half}`)}`;
  const details = line.topicCodes.length + line.facilitators.length;
  const label = (field: 'half' | 'start' | 'end' | 'name' | 'details' | 'remove') =>
    `${t(`trainings.sessions.${field}`)} (${name})`;
  return (
    <div role="group" aria-label={name}>
      <div className={classes.line}>
        <NativeSelect
          size="xs"
          aria-label={label('half')}
          data={halfDays.map((half) => ({ value: half, label: t(`attendance.halfDays.${half}`) }))}
          value={line.half}
          onChange={(event) => {
            const half = halfDays.find((one) => one === event.currentTarget.value);
            if (half) change({ half });
          }}
        />
        <TimeField
          label={label('start')}
          value={line.startTime}
          onChange={(startTime) => change({ startTime })}
        />
        <TimeField
          label={label('end')}
          value={line.endTime}
          error={error}
          onChange={(endTime) => change({ endTime })}
        />
        <TextInput
          aria-label={label('name')}
          dir="auto"
          maxLength={300}
          value={line.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <ActionIcon
          color="gray"
          aria-label={label('details')}
          title={t('trainings.sessions.details')}
          aria-expanded={isOpen}
          data-filled={details > 0 || undefined}
          className={classes.toggle ?? ''}
          onClick={toggle}
        >
          <IconChevronDown size={16} aria-hidden data-open={isOpen || undefined} />
          {details > 0 ? <span className={classes.dot}>{number(details)}</span> : null}
        </ActionIcon>
        <ActionIcon
          color="gray"
          aria-label={label('remove')}
          onClick={() => void props.onRemove(line.id)}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
      {error ? (
        <Text size="xs" c="red" mt={2}>
          {error}
        </Text>
      ) : null}
      {markCount > 0 ? (
        <Text size="xs" c="dimmed" mt={2}>
          {t('trainings.sessions.marks', { count: markCount })}
        </Text>
      ) : null}
      <Collapse expanded={isOpen} keepMounted={false}>
        {isOpen ? <SessionDetails line={line} onChange={change} /> : null}
      </Collapse>
    </div>
  );
});
