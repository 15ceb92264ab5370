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
import type { ReportBlock, ReportModel } from './model';

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

  const lists: readonly ReportBlock[] = [
    buildAttendanceList(summary, organisationNames, voice),
    ...(includeContacts ? [buildContactsTable(summary, voice)] : []),
    buildOtherRolesTable(summary, organisationNames, voice),
    buildWithdrawnTable(summary, organisationNames, voice),
  ].filter(({ rows }) => rows.length > 0);
  const sessions = buildSessionsTable(summary, voice);

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
      ...(sessions.rows.length > 0 ? [sessions] : []),
      ...describeMissingMarks(summary, voice),
      ...lists,
      buildMethodFacts(training.completionRule, voice),
    ],
    footer: translate('reports.attendance.footer', {
      date: formatDate(generatedOn, locale, digits),
    }),
  };
}
