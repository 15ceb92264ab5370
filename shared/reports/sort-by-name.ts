import type { Enrolment } from '../attendance/schema';
import { intlTag } from '../i18n/locales';
import { chooseDisplayName } from '../people/display-name';
import type { Person } from '../people/schema';
import type { AttendanceReportData, ReportVoice } from './attendance-data';

export interface Listed {
  readonly enrolment: Enrolment;
  /** Missing when the row of the person is not there. */
  readonly person: Person | undefined;
}

/** In the order of the report's alphabet; namesakes keep the order in which they were enrolled. */
export function sortByName<Row extends Pick<Listed, 'person'>>(
  list: readonly Row[],
  { locale, digits }: Pick<ReportVoice, 'locale' | 'digits'>,
): Row[] {
  const collator = new Intl.Collator(intlTag(locale, digits));
  const name = ({ person }: Row) => (person ? chooseDisplayName(person, locale) : '');
  return list
    .map((row) => ({ row, name: name(row) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ row }) => row);
}

/** Everybody on the list of a training, those who withdrew as well. */
export function listByName(
  { enrolments, people }: Pick<AttendanceReportData, 'enrolments' | 'people'>,
  voice: Pick<ReportVoice, 'locale' | 'digits'>,
): Listed[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed = enrolments.map((enrolment) => ({
    enrolment,
    person: byId.get(enrolment.personId),
  }));
  return sortByName(listed, voice);
}
