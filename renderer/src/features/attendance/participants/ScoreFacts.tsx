import { Text } from '@mantine/core';
import { summariseScores } from '#shared/attendance/score-summary';
import { useI18n } from '../../../i18n/use-i18n';
import type { ParticipantRow } from './participant-rows';

interface ScoreFactsProps {
  readonly rows: readonly ParticipantRow[];
  readonly passScore: number | null;
}

/** The progress of those with both tests, and how many reach the pass mark. */
export function ScoreFacts({ rows, passScore }: ScoreFactsProps) {
  const { t, number } = useI18n();
  const enrolments = rows.map(({ enrolment }) => enrolment);
  const { pairs, higher, meanPre, meanPost } = summariseScores(enrolments);
  const tested = enrolments.flatMap(({ postScore }) => postScore ?? []);
  if (tested.length === 0) return null;
  const progress = t('participants.scores.summary', {
    pairs: number(pairs),
    higher: number(higher),
    pre: meanPre === null ? '–' : number(meanPre),
    post: meanPost === null ? '–' : number(meanPost),
  });
  const passed =
    passScore === null
      ? null
      : t('participants.scores.passed', {
          passed: number(tested.filter((score) => score >= passScore).length),
          tested: number(tested.length),
          score: number(passScore),
        });
  return <Text size="xs">{[progress, passed].filter(Boolean).join(' · ')}</Text>;
}
