import { describeShortfall } from '../attendance/describe-shortfall';
import { measureGain, summariseScores } from '../attendance/score-summary';
import type { AttendanceSummary, EnrolmentAttendance } from '../attendance/summary';
import { formatNumber } from '../i18n/format';
import { chooseDisplayName } from '../people/display-name';
import type { CompletionRule } from '../trainings/schema';
import type { ReportVoice } from './attendance-data';
import { buildTable, type TableColumn } from './build-table';
import type { ReportParagraph, ReportTable } from './model';
import { sortByName } from './sort-by-name';

/** A participant with the number under which they stand in the attendance list. */
interface Numbered {
  readonly number: number;
  readonly row: EnrolmentAttendance;
}

/** The scores of those who took a test; the means are of those with both, since others compare different people. */
export function buildScoresTable(summary: AttendanceSummary, voice: ReportVoice): ReportTable {
  const { translate } = voice;
  const { meanPre, meanPost } = summariseScores(
    summary.participants.map(({ enrolment }) => enrolment),
  );
  const score = (
    name: 'preScore' | 'postScore' | 'gain',
    cell: (row: EnrolmentAttendance) => number | null,
    mean: number | null,
  ): TableColumn<Numbered> => ({
    header: translate(`reports.attendance.columns.${name}`),
    kind: 'number',
    cell: ({ row }) => cell(row),
    ...(mean === null ? {} : { total: mean }),
  });
  const meanScores = { preScore: round(meanPre), postScore: round(meanPost) };
  return buildTable(
    translate('reports.attendance.scores'),
    [
      ...describePerson(voice, meanPre === null ? undefined : translate('reports.attendance.mean')),
      score('preScore', ({ enrolment }) => enrolment.preScore, meanScores.preScore),
      score('postScore', ({ enrolment }) => enrolment.postScore, meanScores.postScore),
      score('gain', ({ enrolment }) => measureGain(enrolment), measureGain(meanScores)),
    ],
    numberByName(summary, voice).filter(
      ({ row: { enrolment } }) => enrolment.preScore !== null || enrolment.postScore !== null,
    ),
  );
}

/** How many gained, and how many reach the pass mark; nothing without a test. */
export function describeScores(
  { participants }: AttendanceSummary,
  { postTestPassScore }: CompletionRule,
  { translate, locale, digits }: ReportVoice,
): ReportParagraph[] {
  const enrolments = participants.map(({ enrolment }) => enrolment);
  const { pairs, higher } = summariseScores(enrolments);
  const tested = enrolments.flatMap(({ postScore }) => postScore ?? []);
  const sentences = [
    ...(pairs === 0 ? [] : [translate('reports.attendance.gained', { pairs, higher })]),
    ...(postTestPassScore === null || tested.length === 0
      ? []
      : [
          translate('reports.attendance.passed', {
            passed: tested.filter((score) => score >= postTestPassScore).length,
            tested: tested.length,
            score: formatNumber(postTestPassScore, locale, digits),
          }),
        ]),
  ];
  return sentences.length === 0 ? [] : [{ type: 'paragraph', text: sentences.join(' ') }];
}

/** Who has completed, or not, by somebody's decision against the rule: by whose, why, and what the rule says. */
export function buildDecisionsTable(summary: AttendanceSummary, voice: ReportVoice): ReportTable {
  const { translate } = voice;
  const text = (
    name: 'decision' | 'reason' | 'decidedBy' | 'byRule',
    cell: (row: EnrolmentAttendance) => string | null,
  ): TableColumn<Numbered> => ({
    header: translate(`reports.attendance.columns.${name}`),
    kind: 'text',
    cell: ({ row }) => cell(row),
  });
  return buildTable(
    translate('reports.attendance.decisions'),
    [
      ...describePerson(voice),
      text('decision', ({ enrolment: { completionOverride } }) =>
        translate(
          `reports.attendance.${completionOverride?.isCompleted ? 'isCompleted' : 'isNotCompleted'}`,
        ),
      ),
      text('reason', ({ enrolment }) => enrolment.completionOverride?.reason || null),
      text('decidedBy', ({ enrolment }) => enrolment.completionOverride?.decidedBy || null),
      text(
        'byRule',
        ({ shortfall }) =>
          describeShortfall(shortfall, null, voice) || translate('reports.attendance.ruleMet'),
      ),
    ],
    numberByName(summary, voice).filter(
      ({ row: { enrolment } }) => enrolment.completionOverride !== null,
    ),
  );
}

function numberByName({ participants }: AttendanceSummary, voice: ReportVoice): Numbered[] {
  return sortByName(participants, voice).map((row, index) => ({ number: index + 1, row }));
}

function describePerson(
  { locale, translate }: ReportVoice,
  nameTotal?: string,
): TableColumn<Numbered>[] {
  return [
    {
      header: translate('reports.attendance.columns.number'),
      kind: 'number',
      cell: ({ number }) => number,
    },
    {
      header: translate('reports.attendance.columns.name'),
      kind: 'text',
      cell: ({ row: { person } }) => (person ? chooseDisplayName(person, locale) : null),
      ...(nameTotal === undefined ? {} : { total: nameTotal }),
    },
  ];
}

function round(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 10) / 10;
}
