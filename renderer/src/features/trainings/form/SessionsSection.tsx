import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, useCallback } from 'react';
import type { SessionLine } from '#shared/trainings/form-values';
import { nextSession } from '#shared/trainings/session-lines';
import { useI18n } from '../../../i18n/use-i18n';
import { useConfirm } from '../../../ui/confirm';
import { FormSection } from '../../../ui/FormSection';
import { SessionFields } from './SessionFields';
import { SessionProposal } from './SessionProposal';
import classes from './SessionsSection.module.css';
import type { SessionArrangement } from './use-session-arrangement';
import type { TrainingForm } from './use-training-form';

interface SessionsSectionProps {
  readonly lines: readonly SessionLine[];
  readonly arrangement: SessionArrangement;
  /** How many sessions of a copied training wait for dates. */
  readonly patternLength: number;
  readonly markCounts: ReadonlyMap<string, number>;
  readonly onChange: TrainingForm['changeSessions'];
  readonly errorOf: (field: string) => string | undefined;
  readonly newId: () => string;
}

export function SessionsSection(props: SessionsSectionProps) {
  const { t, date, number } = useI18n();
  const confirm = useConfirm();
  const { lines, arrangement, markCounts, onChange, newId } = props;
  const { dates, proposal } = arrangement;

  const change = useCallback(
    (id: string, fields: Partial<SessionLine>) =>
      onChange((before) => before.map((line) => (line.id === id ? { ...line, ...fields } : line))),
    [onChange],
  );
  const remove = useCallback(
    async (id: string) => {
      const question = {
        title: t('trainings.sessions.removeTitle'),
        text: t('trainings.sessions.removeText'),
        confirm: t('common.remove'),
        isDangerous: true,
      };
      if (markCounts.has(id) && !(await confirm(question))) return;
      onChange((before) => before.filter((line) => line.id !== id));
    },
    [confirm, markCounts, onChange, t],
  );

  return (
    <FormSection
      title={t('trainings.sessions.title')}
      hint={t('trainings.sessions.hint')}
      columns={1}
      part="sessions"
    >
      {proposal ? <SessionProposal plan={proposal} onAdapt={arrangement.adapt} /> : null}
      {lines.length === 0 ? (
        <NoSessions arrangement={arrangement} patternLength={props.patternLength} />
      ) : (
        <div className={classes.lines}>
          <div className={classes.head} aria-hidden>
            <span>{t('trainings.sessions.half')}</span>
            <span>{t('trainings.sessions.start')}</span>
            <span>{t('trainings.sessions.end')}</span>
            <span>{t('trainings.sessions.name')}</span>
          </div>
          {lines.map((line, index) => (
            <Fragment key={line.id}>
              {line.date === lines[index - 1]?.date ? null : (
                <Text size="xs" fw={500} className={classes.day}>
                  <bdi>{t('trainings.sessions.day', { number: number(line.day) })}</bdi>
                  <Text span size="xs" c="dimmed" ms={8}>
                    <bdi>{date(line.date)}</bdi>
                  </Text>
                </Text>
              )}
              <SessionFields
                line={line}
                markCount={markCounts.get(line.id) ?? 0}
                error={props.errorOf(`sessions.${line.id}.endTime`)}
                onChange={change}
                onRemove={remove}
              />
            </Fragment>
          ))}
        </div>
      )}
      {dates && lines.length > 0 ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => onChange((before) => [...before, nextSession(before, dates, newId)])}
          >
            {t('trainings.sessions.add')}
          </Button>
        </Group>
      ) : null}
    </FormSection>
  );
}

interface NoSessionsProps {
  readonly arrangement: SessionArrangement;
  readonly patternLength: number;
}

function NoSessions({ arrangement, patternLength }: NoSessionsProps) {
  const { t } = useI18n();
  if (arrangement.dates) {
    return (
      <Group gap="sm">
        <Text size="xs" c="dimmed">
          {t('trainings.sessions.none')}
        </Text>
        <Button variant="default" onClick={arrangement.generate}>
          {t('trainings.sessions.generate')}
        </Button>
      </Group>
    );
  }
  return (
    <Text size="xs" c="dimmed">
      {t('trainings.sessions.needDates')}{' '}
      {patternLength > 0 ? t('trainings.sessions.pattern', { count: patternLength }) : null}
    </Text>
  );
}
