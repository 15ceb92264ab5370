import { makeBadgeCode } from '../../attendance/badge-code';
import { chooseDisplayName, chooseSecondName } from '../../people/display-name';
import type { AttendanceReportData, ReportVoice } from '../attendance-data';
import type { Listed } from '../sort-by-name';
import type { SheetColumn } from './model';

export interface PersonColumn extends SheetColumn {
  readonly cell: (row: Listed) => string | null;
}

export interface ColumnChoices {
  /** Sheets lie open on tables: phones are on them only where somebody wants that. */
  readonly includePhone: boolean;
  readonly includeBarcode: boolean;
}

/** What is known of each person beside the number; columns in which nobody has anything are left out. */
export function listPersonColumns(
  rows: readonly Listed[],
  { organisationNames }: Pick<AttendanceReportData, 'organisationNames'>,
  { includePhone, includeBarcode }: ColumnChoices,
  voice: ReportVoice,
): PersonColumn[] {
  const { translate } = voice;
  const column = (
    name: 'name' | 'organisation' | 'position' | 'sex' | 'phone',
    kind: SheetColumn['kind'],
    cell: PersonColumn['cell'],
  ): PersonColumn => ({ header: translate(`reports.attendance.columns.${name}`), kind, cell });
  const code: PersonColumn = {
    header: translate('participants.badge'),
    kind: 'barcode',
    cell: ({ enrolment }) => makeBadgeCode(enrolment.id),
  };
  const work = [
    column(
      'organisation',
      'text',
      ({ enrolment }) => organisationNames[enrolment.organisationId ?? ''] || null,
    ),
    column('position', 'text', ({ enrolment }) => enrolment.position || null),
  ];
  return [
    column('name', 'name', (row) => writeNames(row, voice)),
    ...work.filter(({ cell }) => rows.some((row) => cell(row))),
    column('sex', 'short', ({ person }) =>
      person && person.sex !== 'U' ? translate(`people.sex.${person.sex}`) : null,
    ),
    ...(includePhone ? [column('phone', 'contact', ({ person }) => person?.phone || null)] : []),
    ...(includeBarcode ? [code] : []),
  ];
}

/** In both scripts where they are known, since the certificate is written from what stands here. */
function writeNames({ person }: Listed, { locale }: ReportVoice): string | null {
  if (!person) return null;
  const names = [chooseDisplayName(person, locale), chooseSecondName(person, locale)];
  return names.filter((name) => name !== '').join('\n') || null;
}
