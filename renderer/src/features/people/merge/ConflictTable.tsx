import { Text, Title } from '@mantine/core';
import { chooseText } from '#shared/i18n/localised-text';
import type { Conflict, Side } from '#shared/people/merging/combine-enrolments';
import type { Session, Training } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { ChoiceRow } from './ChoiceRow';
import { describeConflictValue } from './describe-conflict';
import type { PartWords } from './describe-part';
import classes from './Merge.module.css';
import type { MergeState } from './use-merge';

interface ConflictTableProps {
  readonly merge: MergeState;
  readonly conflicts: readonly Conflict[];
  readonly trainings: ReadonlyMap<string, Training>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly words: PartWords;
}

/** Where both stood on one list and something else was noted for each. */
export function ConflictTable(props: ConflictTableProps) {
  const { merge, conflicts, trainings, sessions, words } = props;
  const { t, locale, shortDay } = useI18n();
  const trainingIds = [...new Set(conflicts.map(({ trainingId }) => trainingId))];
  const labelOf = ({ field, sessionId }: Conflict) => {
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (field) return t(`people.merge.fields.${field}`);
    if (!session) return t('common.notKnown');
    return `${shortDay(session.date)} ${t(`attendance.halfDays.${session.half}`)}`;
  };
  return trainingIds.map((trainingId) => {
    const training = trainings.get(trainingId);
    const title = training ? chooseText(training.titles, locale) || training.code : '';
    return (
      <section key={trainingId} aria-label={title}>
        <Title order={2} size="sm" mt="lg">
          <bdi>{title || t('common.notKnown')}</bdi>
        </Title>
        <Text size="xs" c="dimmed" mb="xs">
          {t('people.merge.twiceOnList')}
        </Text>
        <div className={classes.table}>
          {conflicts
            .filter((conflict) => conflict.trainingId === trainingId)
            .map((conflict) => (
              <ChoiceRow<Side>
                key={conflict.key}
                label={labelOf(conflict)}
                options={[
                  { value: 'kept', text: describeConflictValue(conflict, conflict.kept, words) },
                  { value: 'other', text: describeConflictValue(conflict, conflict.other, words) },
                  null,
                ]}
                value={merge.conflictChoices.get(conflict.key) ?? conflict.proposal}
                onChange={(side) => merge.chooseConflict(conflict.key, side)}
              />
            ))}
        </div>
      </section>
    );
  });
}
