import type { AttendanceSummary, EnrolmentAttendance } from '../attendance/summary';
import { formatShortDay } from '../i18n/format';
import { chooseDisplayName, chooseSecondName } from '../people/display-name';
import type { Session } from '../trainings/schema';
import type { AttendanceReportData, ReportVoice } from './attendance-data';
import { buildTable, type TableColumn } from './build-table';
import type { ReportTable } from './model';
import { sortByName } from './sort-by-name';

type Column = TableColumn<EnrolmentAttendance>;
type Names = AttendanceReportData['organisationNames'];

/** One line for each participant with a mark for each session, by name; the totals are those of the summary. */
export function buildAttendanceList(
  summary: AttendanceSummary,
  organisationNames: Names,
  voice: ReportVoice,
): ReportTable {
  const { translate } = voice;
  const columns: Column[] = [
    describeNumber(voice),
    ...describePerson(organisationNames, voice, translate('reports.attendance.columns.total')),
    ...summary.sessions.map(({ session, present }, index) =>
      describeSession(session, index, present.total, voice),
    ),
    {
      header: translate('reports.attendance.columns.sessionsPresent'),
      kind: 'number',
      cell: ({ sessionsPresent }) => sessionsPresent,
      total: summary.attendedSlots,
    },
    {
      header: translate('reports.attendance.columns.rate'),
      kind: 'percent',
      cell: ({ rate }) => rate,
      total: summary.attendanceRate,
    },
    {
      header: translate('reports.attendance.columns.completed'),
      kind: 'text',
      cell: ({ state }) => translate(state === 'completed' ? 'common.yes' : 'common.no'),
      total: summary.completed.total,
    },
  ];
  const list = buildTable(
    translate('reports.attendance.list'),
    columns,
    sortByName(summary.participants, voice),
  );
  return { ...list, usualMark: translate('attendance.marksShort.present') };
}

/** Phones and e-mails stand apart from the list, so that the list can be shared without them. */
export function buildContactsTable(summary: AttendanceSummary, voice: ReportVoice): ReportTable {
  const { locale, translate } = voice;
  const name: Column = {
    header: translate('reports.attendance.columns.name'),
    kind: 'text',
    cell: ({ person }) => (person ? chooseDisplayName(person, locale) : null),
  };
  const contacts = (['phone', 'email'] as const).map(
    (field): Column => ({
      header: translate(`reports.attendance.columns.${field}`),
      kind: 'text',
      cell: ({ person }) => person?.[field] || null,
    }),
  );
  return buildTable(
    translate('reports.attendance.contacts'),
    [describeNumber(voice), name, ...contacts],
    sortByName(summary.participants, voice),
  );
}

/** Everybody who was there in another role than participant; they are in no count. */
export function buildOtherRolesTable(
  summary: AttendanceSummary,
  organisationNames: Names,
  voice: ReportVoice,
): ReportTable {
  const { translate } = voice;
  const role: Column = {
    header: translate('reports.attendance.columns.role'),
    kind: 'text',
    cell: ({ enrolment }) => translate(`attendance.roles.${enrolment.role}`),
  };
  return buildTable(
    translate('reports.attendance.otherRoles'),
    [...describePerson(organisationNames, voice), role],
    sortByName(summary.otherRoles, voice),
  );
}

export function buildWithdrawnTable(
  summary: AttendanceSummary,
  organisationNames: Names,
  voice: ReportVoice,
): ReportTable {
  const sessionsPresent: Column = {
    header: voice.translate('reports.attendance.columns.sessionsPresent'),
    kind: 'number',
    cell: (row) => row.sessionsPresent,
  };
  return buildTable(
    voice.translate('reports.attendance.withdrawn'),
    [...describePerson(organisationNames, voice), sessionsPresent],
    sortByName(summary.withdrawn, voice),
  );
}

function describePerson(names: Names, voice: ReportVoice, nameTotal?: string): Column[] {
  const { locale, translate } = voice;
  const text = (
    name: 'name' | 'secondName' | 'sex' | 'organisation' | 'position',
    cell: Column['cell'],
  ): Column => ({ header: translate(`reports.attendance.columns.${name}`), kind: 'text', cell });
  const name = text('name', ({ person }) => (person ? chooseDisplayName(person, locale) : null));

  return [
    nameTotal === undefined ? name : { ...name, total: nameTotal },
    {
      ...text('secondName', ({ person }) => (person && chooseSecondName(person, locale)) || null),
      isOptional: true,
    },
    text('sex', ({ sex }) => translate(`people.sex.${sex}`)),
    {
      ...text('organisation', ({ enrolment }) => names[enrolment.organisationId ?? ''] || null),
      isOptional: true,
    },
    { ...text('position', ({ enrolment }) => enrolment.position || null), isOptional: true },
  ];
}

/** The same person has the same number in every table. */
function describeNumber({ translate }: ReportVoice): Column {
  return {
    header: translate('reports.attendance.columns.number'),
    kind: 'number',
    cell: (_, index) => index + 1,
  };
}

function describeSession(
  session: Session,
  index: number,
  present: number,
  { locale, digits, translate }: ReportVoice,
): Column {
  const day = formatShortDay(session.date, locale, digits);
  return {
    header: `${day} ${translate(`attendance.halfDaysShort.${session.half}`)}`,
    kind: 'mark',
    cell: ({ marks }) => {
      const mark = marks[index];
      return mark ? translate(`attendance.marksShort.${mark}`) : null;
    },
    total: present,
  };
}
