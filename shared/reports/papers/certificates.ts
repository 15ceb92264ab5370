import { measureHours } from '../../attendance/session-hours';
import { formatDate, formatNumber } from '../../i18n/format';
import { chooseDisplayName, chooseSecondName } from '../../people/display-name';
import type { Person } from '../../people/schema';
import { countryName } from '../../reference/countries';
import type { AttendanceReportData, PaperOptions, ReportVoice } from '../attendance-data';
import { describeDates, describeFunding, describeTitle, joinNames } from '../attendance-facts';
import { listByName } from '../sort-by-name';
import type { CertificatesModel } from './model';

interface CertificateOptions extends PaperOptions {
  /** The enrolments whose certificate is printed; those without a number are passed over. */
  readonly only: ReadonlySet<string>;
  readonly signatories: readonly string[];
}

/** A line to sign on, where nobody is named. */
const usualSignatories = ['', ''];

export function buildCertificates(
  data: AttendanceReportData,
  { locale, digits, only, signatories }: CertificateOptions,
  translate: ReportVoice['translate'],
): CertificatesModel {
  const voice: ReportVoice = { locale, digits, translate };
  return {
    kind: 'certificates',
    locale,
    digits,
    title: translate('papers.certificates.title'),
    subtitle: describeTitle(data.training, voice),
    footer: '',
    lead: translate('papers.certificates.lead'),
    completed: translate('papers.certificates.completed'),
    numberLabel: translate('papers.certificates.number'),
    details: describeTraining(data, voice),
    signatories: signatories.length > 0 ? [...signatories] : usualSignatories,
    certificates: listByName(data, voice).flatMap(({ enrolment: { id, certificate }, person }) => {
      if (!certificate || !only.has(id)) return [];
      const issued = formatDate(certificate.issuedOn, locale, digits);
      return {
        ...writeNames(person, voice),
        number: certificate.number,
        issued: translate('papers.certificates.issued', { date: issued }),
      };
    }),
  };
}

/** As the person wants to be spelt on a certificate; the other script beside it, where that spelling leaves it open. */
function writeNames(person: Person | undefined, { locale }: ReportVoice) {
  if (!person) return { name: '', secondName: '' };
  const wanted = person.certificateName;
  const isArabic = /\p{Script=Arabic}/u.test(wanted);
  if (wanted === '' || isArabic !== (locale === 'ar')) {
    const secondName = wanted || chooseSecondName(person, locale);
    const name = chooseDisplayName(person, locale);
    return { name, secondName: secondName === name ? '' : secondName };
  }
  return { name: wanted, secondName: isArabic ? person.nameLatin : person.nameArabic };
}

function describeTraining(data: AttendanceReportData, voice: ReportVoice): string[] {
  const { training, sessions, organisers, partners, funding } = data;
  const { locale, digits, translate } = voice;
  const hours = training.hours ?? (sessions.length > 0 ? measureHours(sessions, sessions) : null);
  const country = training.country ? countryName(training.country, locale) : '';
  const when = [
    describeDates(training, voice),
    joinNames([training.venue, training.city, country], voice),
    hours === null
      ? null
      : translate('papers.certificates.hours', { hours: formatNumber(hours, locale, digits) }),
  ];
  const label = (name: 'organisers' | 'partners' | 'funding', names: readonly string[]) => {
    const value = joinNames(names, voice);
    return value && `${translate(`reports.attendance.labels.${name}`)} ${value}`;
  };
  return [
    when.filter(Boolean).join(' · '),
    label('organisers', organisers),
    label('partners', partners),
    label('funding', funding.map(describeFunding)),
  ].flatMap((line) => line || []);
}
