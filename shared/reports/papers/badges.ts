import { formatBadgeCode, makeBadgeCode } from '../../attendance/badge-code';
import { chooseDisplayName, chooseSecondName } from '../../people/display-name';
import type { AttendanceReportData, PaperOptions, ReportVoice } from '../attendance-data';
import { describeDates, describeTitle } from '../attendance-facts';
import { listByName } from '../sort-by-name';
import type { BadgesModel } from './model';

interface BadgeOptions extends PaperOptions {
  /** The enrolments that get a badge; everybody on the list where it is left out. */
  readonly only?: ReadonlySet<string>;
}

/** Badges of everybody on the list who has not withdrawn, whatever their role, by name. */
export function buildBadges(
  data: AttendanceReportData,
  { locale, digits, only }: BadgeOptions,
  translate: ReportVoice['translate'],
): BadgesModel {
  const voice: ReportVoice = { locale, digits, translate };
  const training = describeTitle(data.training, voice);
  const dates = describeDates(data.training, voice) ?? '';
  const wearers = listByName(data, voice).filter(
    ({ enrolment }) => enrolment.status !== 'withdrawn' && (only?.has(enrolment.id) ?? true),
  );
  return {
    kind: 'badges',
    locale,
    digits,
    title: translate('papers.badges.title'),
    subtitle: training,
    footer: '',
    badges: wearers.map(({ enrolment, person }) => {
      const code = makeBadgeCode(enrolment.id);
      return {
        name: person ? chooseDisplayName(person, locale) : '',
        secondName: person ? chooseSecondName(person, locale) : '',
        organisation: data.organisationNames[enrolment.organisationId ?? ''] ?? '',
        role: translate(`attendance.roles.${enrolment.role}`),
        training,
        dates,
        code,
        writtenCode: formatBadgeCode(code),
      };
    }),
  };
}
