import type { AttendanceSummary } from '../attendance/summary';
import { formatDate, formatDateRange, formatNumber, formatPercent } from '../i18n/format';
import { chooseText } from '../i18n/localised-text';
import { chooseDisplayName } from '../people/display-name';
import { countryName } from '../reference/countries';
import type { Training } from '../trainings/schema';
import type { AttendanceReportData, FundingLine, ReportVoice } from './attendance-data';
import type { ReportCell, ReportFacts } from './model';

/** The head of the sheet: what, when, where, by whom and with whose money. */
export function buildAboutFacts(
  data: AttendanceReportData,
  summary: AttendanceSummary,
  voice: ReportVoice,
): ReportFacts {
  const { training } = data;
  const { locale, digits, translate } = voice;
  const t = (name: FactName) => translate(`reports.attendance.labels.${name}`);
  const country = training.country ? countryName(training.country, locale) : null;
  const city = joinNames([training.city, training.admin1], voice);
  const hours = training.hours === null ? null : formatNumber(training.hours, locale, digits);
  const always: readonly (readonly [FactName, ReportCell])[] = [
    ['code', training.code || null],
    ['kind', translate(`trainings.kind.${training.kind}`)],
    ['dates', describeDates(training, voice)],
    ['status', translate(`trainings.status.${training.status}`)],
    ['venue', training.venue || null],
    ['city', city],
    ['country', country],
    ['mode', translate(`trainings.mode.${training.mode}`)],
    ['organisers', joinNames(data.organisers, voice)],
    ['funding', data.funding.map(describeFunding).join('\n') || null],
  ];
  const whenKnown: readonly (readonly [FactName, ReportCell])[] = [
    ['partners', joinNames(data.partners, voice)],
    ['hosts', joinNames(data.hosts, voice)],
    ['facilitators', joinNames(listFacilitators(data, summary, voice), voice)],
    ['series', describeSeries(training, voice)],
    ['hours', hours],
  ];
  const facts = [...always, ...whenKnown.filter(([, value]) => value !== null)];
  return {
    type: 'facts',
    title: translate('reports.attendance.about'),
    facts: facts.map(([name, value]) => ({ label: t(name), value })),
  };
}

type FactName =
  | 'code'
  | 'kind'
  | 'series'
  | 'dates'
  | 'status'
  | 'mode'
  | 'venue'
  | 'city'
  | 'country'
  | 'hours'
  | 'organisers'
  | 'hosts'
  | 'partners'
  | 'funding'
  | 'facilitators';

export function buildFigures(summary: AttendanceSummary, voice: ReportVoice): ReportFacts {
  const { locale, digits, translate } = voice;
  const percent = (rate: number | null) =>
    rate === null ? null : formatPercent(rate, locale, digits);
  const { attended } = summary;
  const known = attended.total - attended.U;
  const womenShare = known === 0 ? null : attended.F / known;
  const days = new Set(summary.sessions.map(({ session }) => session.date)).size;
  const facts = [
    ['attendanceRate', percent(summary.attendanceRate)],
    ['womenShare', percent(womenShare)],
    ['personDays', summary.personDays],
    ['days', days],
    ['sessions', summary.sessions.length],
    ['missingMarks', summary.missingMarks],
  ] as const;
  return {
    type: 'facts',
    title: translate('reports.attendance.figures'),
    facts: facts.map(([name, value]) => ({
      label: translate(`reports.attendance.labels.${name}`),
      value,
    })),
  };
}

/** The title in the language of the report, else in one that it has. */
export function describeTitle(training: Training, { locale }: ReportVoice): string {
  return chooseText(training.titles, locale);
}

export function describeDates({ startDate, endDate }: Training, voice: ReportVoice): string | null {
  const { locale, digits } = voice;
  if (startDate && endDate && endDate >= startDate) {
    return formatDateRange(startDate, endDate, locale, digits);
  }
  const known = [startDate, endDate].filter((date) => date !== null);
  return known.map((date) => formatDate(date, locale, digits)).join(' / ') || null;
}

function describeSeries({ series, round }: Training, { locale, digits }: ReportVoice) {
  const number = round === null ? '' : formatNumber(round, locale, digits);
  return [series, number].filter((part) => part !== '').join(' – ') || null;
}

export function describeFunding({ funder, programme }: FundingLine): string {
  return [funder, programme].filter((name) => name !== '').join(' – ');
}

/** Those enrolled as facilitators, then names that are only noted at a session. */
function listFacilitators(
  { sessions }: AttendanceReportData,
  summary: AttendanceSummary,
  { locale }: ReportVoice,
): string[] {
  const enrolled = summary.otherRoles
    .filter(({ enrolment }) => enrolment.role === 'facilitator')
    .flatMap(({ person }) => (person ? [chooseDisplayName(person, locale)] : []));
  return [...new Set([...enrolled, ...sessions.flatMap((session) => session.facilitators)])];
}

export function joinNames(names: readonly string[], { locale }: ReportVoice): string | null {
  const separator = locale === 'ar' ? '، ' : ', ';
  return names.filter((name) => name !== '').join(separator) || null;
}
