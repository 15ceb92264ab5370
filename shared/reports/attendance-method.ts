import { explainRule } from '../attendance/describe-rule';
import { marks } from '../attendance/schema';
import type { CompletionRule } from '../trainings/schema';
import type { ReportVoice } from './attendance-data';
import type { ReportFacts } from './model';

/** What each number means, so that nobody has to ask the office. */
export function buildMethodFacts(rule: CompletionRule, voice: ReportVoice): ReportFacts {
  const { translate } = voice;
  const explained = ['declared', 'enrolled', 'attended'] as const;
  const measured = ['attendanceRate', 'personDays', 'empty'] as const;
  const fact = (name: (typeof explained)[number] | (typeof measured)[number]) => ({
    label: translate(`reports.attendance.labels.${name}`),
    value: translate(`reports.attendance.explained.${name}`, { zero: 0 }),
  });
  return {
    type: 'facts',
    title: translate('reports.attendance.method'),
    facts: [
      { label: translate('reports.attendance.labels.marks'), value: describeMarks(voice) },
      ...explained.map(fact),
      {
        label: translate('reports.attendance.labels.completed'),
        value: explainRule(rule, voice),
      },
      ...measured.map(fact),
    ],
  };
}

function describeMarks({ translate }: ReportVoice): string {
  const legend = marks.map(
    (mark) =>
      `${translate(`attendance.marksShort.${mark}`)} = ${translate(`attendance.marks.${mark}`)}`,
  );
  return legend.join(' · ');
}
