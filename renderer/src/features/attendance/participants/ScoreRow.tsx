// biome-ignore-all lint/a11y/useFocusableInteractive: the fields take the focus, not their cells
import { Text } from '@mantine/core';
import { memo } from 'react';
import { measureGain } from '#shared/attendance/score-summary';
import type { ScoreChoice } from '../../../db/repositories/enrolments';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import type { ParticipantRow } from './participant-rows';
import { ScoreInput } from './ScoreInput';
import classes from './ScoreSheet.module.css';

interface ScoreRowProps {
  readonly row: ParticipantRow;
  readonly index: number;
  /** From the top of the sheet, in pixels. */
  readonly start: number;
  readonly passScore: number | null;
  readonly onSave: (choice: ScoreChoice) => void;
}

/** One person's two scores, and what lies between them. */
export const ScoreRow = memo(function ScoreRow(props: ScoreRowProps) {
  const { row, index, start, passScore, onSave } = props;
  const { t, number } = useI18n();
  const { postScore } = row.enrolment;
  const change = measureGain(row.enrolment);
  const hasFailed = passScore !== null && postScore !== null && postScore < passScore;
  const isDone = row.stage === 'attended' || row.stage === 'completed';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span role="rowheader" className={classes.name}>
        <PersonName name={row.name} secondName={row.secondName} />
      </span>
      {(['preScore', 'postScore'] as const).map((test) => (
        <span role="cell" key={test}>
          <ScoreInput
            label={t(`participants.scores.${test === 'preScore' ? 'preOf' : 'postOf'}`, {
              name: row.name,
            })}
            index={index}
            test={test}
            score={row.enrolment[test]}
            onSave={(score) => onSave({ enrolmentId: row.enrolment.id, test, score })}
          />
        </span>
      ))}
      <Text role="cell" size="xs" dir="ltr" c={change !== null && change < 0 ? 'red' : 'dimmed'}>
        {change === null ? '–' : `${change > 0 ? '+' : ''}${number(change)}`}
      </Text>
      <Text role="cell" size="xs" c={hasFailed ? 'var(--mantine-color-text)' : 'dimmed'} truncate>
        {isDone ? t(`attendance.states.${row.stage}`) : t(`attendance.statuses.${row.stage}`)}
        {row.missing ? ` · ${row.missing}` : ''}
      </Text>
    </div>
  );
});
