import { summariseAttendance } from '../attendance/summary';
import { formatDate } from '../i18n/format';
import type { Translate } from '../i18n/translator';
import {
  buildParticipantsTable,
  buildSessionsTable,
  describeGap,
  describeMissingMarks,
} from './attendance-counts';
import type { AttendanceReportData, AttendanceReportOptions } from './attendance-data';
import { buildAboutFacts, buildFigures, describeTitle } from './attendance-facts';
import {
  buildAttendanceList,
  buildContactsTable,
  buildOtherRolesTable,
  buildWithdrawnTable,
} from './attendance-list';
import { buildMethodFacts } from './attendance-method';
import { buildDecisionsTable, buildScoresTable, describeScores } from './attendance-results';
import type { ReportBlock, ReportModel, ReportTable } from './model';

/** The attendance report of one training; a head-count-only training gets one without lists. */
export function buildAttendanceReport(
  data: AttendanceReportData,
  options: AttendanceReportOptions,
  translate: Translate,
): ReportModel {
  const { locale, digits, generatedOn, includeContacts } = options;
  const voice = { locale, digits, translate };
  const { training, organisationNames } = data;
  const summary = summariseAttendance(data);

  const sessions = buildSessionsTable(summary, voice);
  const lists: readonly ReportBlock[] = [
    ...keepFilled(buildAttendanceList(summary, organisationNames, voice)),
    ...keepFilled(buildDecisionsTable(summary, voice)),
    ...keepFilled(buildScoresTable(summary, voice)),
    ...describeScores(summary, training.completionRule, voice),
    ...(includeContacts ? keepFilled(buildContactsTable(summary, voice)) : []),
    ...keepFilled(buildOtherRolesTable(summary, organisationNames, voice)),
    ...keepFilled(buildWithdrawnTable(summary, organisationNames, voice)),
  ];

  return {
    kind: 'attendance',
    locale,
    digits,
    title: translate('reports.attendance.title'),
    subtitle: describeTitle(training, voice),
    blocks: [
      buildAboutFacts(data, summary, voice),
      buildFigures(summary, voice),
      buildParticipantsTable(training.declared, summary, voice),
      ...describeGap(training.declared, summary, voice),
      ...keepFilled(sessions),
      ...describeMissingMarks(summary, voice),
      ...lists,
      buildMethodFacts(training.completionRule, voice),
    ],
    footer: translate('reports.attendance.footer', {
      date: formatDate(generatedOn, locale, digits),
    }),
  };
}

function keepFilled(table: ReportTable): ReportTable[] {
  return table.rows.length > 0 ? [table] : [];
}
