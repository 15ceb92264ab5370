import { addSexCounts, type SexCounts } from '../attendance/count-by-sex';
import { countDeclaredWithoutSex } from '../attendance/declared-gap';
import type { AttendanceSummary, SessionAttendance } from '../attendance/summary';
import { formatDate } from '../i18n/format';
import { type Sex, sexes } from '../people/schema';
import type { DeclaredCounts } from '../trainings/schema';
import type { ReportVoice } from './attendance-data';
import { buildTable, type TableColumn } from './build-table';
import type { ReportCell, ReportParagraph, ReportTable } from './model';

/** Counts in which a part may be unknown: what somebody declared. */
type StatedCounts = Readonly<Record<Sex | 'total', number | null>>;

/** Who was declared, enrolled, present and through, by sex; "not stated" is always a column of its own. */
export function buildParticipantsTable(
  declared: DeclaredCounts,
  summary: AttendanceSummary,
  { translate }: ReportVoice,
): ReportTable {
  const rows: readonly { name: 'declared' | CountedGroup; counts: StatedCounts }[] = [
    { name: 'declared', counts: readDeclared(declared) },
    { name: 'enrolled', counts: summary.enrolled },
    { name: 'attended', counts: summary.attended },
    { name: 'completed', counts: summary.completed },
  ];
  return buildTable(
    translate('reports.attendance.participants'),
    [
      {
        header: translate('reports.attendance.columns.group'),
        kind: 'text',
        cell: ({ name }) => translate(`reports.attendance.labels.${name}`),
      },
      ...sexes.map(
        (sex): TableColumn<(typeof rows)[number]> => ({
          header: translate(`people.sexGroup.${sex}`),
          kind: 'number',
          cell: ({ counts }) => counts[sex],
        }),
      ),
      {
        header: translate('reports.attendance.columns.total'),
        kind: 'number',
        cell: ({ counts }) => counts.total,
      },
    ],
    rows,
  );
}

type CountedGroup = 'enrolled' | 'attended' | 'completed';

function readDeclared(declared: DeclaredCounts): StatedCounts {
  return {
    F: declared.women,
    M: declared.men,
    X: declared.other,
    U: countDeclaredWithoutSex(declared),
    total: declared.total,
  };
}

/** One line on declared against registered people; none when nothing was declared. */
export function describeGap(
  declared: DeclaredCounts,
  summary: AttendanceSummary,
  { translate }: ReportVoice,
): ReportParagraph[] {
  const registered = summary.enrolled.total;
  if (registered === 0) return [paragraph(translate('reports.attendance.headCountOnly'))];
  const { total: gap, ...parts } = summary.declaredGap;
  if (gap === null || declared.total === null) return [];
  if (gap === 0) {
    const agrees = Object.values(parts).every((part) => part === null || part === 0);
    return [paragraph(translate(`reports.attendance.${agrees ? 'gapNone' : 'gapParts'}`))];
  }
  const values = { registered, declared: declared.total, number: Math.abs(gap) };
  return [paragraph(translate(`reports.attendance.${gap < 0 ? 'gapFewer' : 'gapMore'}`, values))];
}

/** Who was there in each session; the line of totals adds up presences, not people. */
export function buildSessionsTable(summary: AttendanceSummary, voice: ReportVoice): ReportTable {
  const { locale, digits, translate } = voice;
  const heading = (name: 'day' | 'date' | 'half' | 'session' | 'missing' | 'present') =>
    translate(`reports.attendance.columns.${name}`);
  const totals: SexCounts = addSexCounts(summary.sessions.map(({ present }) => present));
  const text = (
    header: string,
    cell: (session: SessionAttendance['session']) => ReportCell,
  ): TableColumn<SessionAttendance> => ({ header, kind: 'text', cell: (row) => cell(row.session) });

  return buildTable(
    translate('reports.attendance.bySession'),
    [
      {
        header: heading('day'),
        kind: 'number',
        cell: ({ session }) => session.day,
        total: translate('reports.attendance.columns.total'),
      },
      text(heading('date'), (session) => formatDate(session.date, locale, digits)),
      text(heading('half'), (session) => translate(`attendance.halfDays.${session.half}`)),
      { ...text(heading('session'), (session) => session.title || null), isOptional: true },
      ...sexes.map(
        (sex): TableColumn<SessionAttendance> => ({
          header: translate(`people.sexGroup.${sex}`),
          kind: 'number',
          cell: ({ present }) => present[sex],
          total: totals[sex],
        }),
      ),
      {
        header: heading('present'),
        kind: 'number',
        cell: ({ present }) => present.total,
        total: totals.total,
      },
      {
        header: heading('missing'),
        kind: 'number',
        cell: ({ missingMarks }) => missingMarks,
        total: summary.missingMarks,
      },
    ],
    summary.sessions,
  );
}

/** Says that marks are missing, since every rate in the report is lower for it. */
export function describeMissingMarks(
  { missingMarks }: AttendanceSummary,
  { translate }: ReportVoice,
): ReportParagraph[] {
  if (missingMarks === 0) return [];
  return [paragraph(translate('reports.attendance.missing', { number: missingMarks }))];
}

function paragraph(text: string): ReportParagraph {
  return { type: 'paragraph', text };
}
