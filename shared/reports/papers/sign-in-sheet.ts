import { isSeat } from '../../attendance/seats';
import { formatDate, formatDateRange, formatNumber, formatShortDay } from '../../i18n/format';
import { chooseDisplayName } from '../../people/display-name';
import { countryName } from '../../reference/countries';
import type { AttendanceReportData, PaperOptions, ReportVoice } from '../attendance-data';
import { describeFunding, describeTitle, joinNames } from '../attendance-facts';
import { listByName } from '../sort-by-name';
import type { SheetColumn, SignInModel, SignInSheet } from './model';
import { countBoxes } from './sheet-columns';
import { type ColumnChoices, listPersonColumns } from './sign-in-columns';
import { groupDays, listSheetDays, type SheetDay } from './sign-in-days';

interface SignInOptions extends PaperOptions, ColumnChoices {
  /** The days that are signed for. */
  readonly dates: readonly string[];
  /** Numbered lines without a name, for those who come unannounced. */
  readonly emptyRows: number;
}

/** Lists to be signed by the participants of a training, one for as many of the chosen days as fit on a page. */
export function buildSignInSheets(
  data: AttendanceReportData,
  options: SignInOptions,
  translate: ReportVoice['translate'],
): SignInModel {
  const { locale, digits, dates } = options;
  const voice: ReportVoice = { locale, digits, translate };
  const rows = listByName(data, voice).filter(({ enrolment }) => isSeat(enrolment));
  const columns = listPersonColumns(rows, data, options, voice);
  const number: SheetColumn = {
    header: translate('reports.attendance.columns.number'),
    kind: 'number',
  };
  const lead = [number, ...columns.map(({ header, kind }) => ({ header, kind }))];
  const days = listSheetDays(data.sessions).filter(({ date }) => dates.includes(date));
  const lines = [
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...Array.from({ length: options.emptyRows }, () => columns.map(() => null)),
  ].map((cells, index) => [formatNumber(index + 1, locale, digits), ...cells]);

  const makeSheet = (group: readonly SheetDay[]): SignInSheet => {
    const boxes = listBoxes(group, voice);
    return {
      heading: describeDays(group, voice),
      facts: listFacts(data, voice),
      columns: [...lead, ...boxes],
      rows: lines.map((cells) => [...cells, ...boxes.map(() => null)]),
      counted: [
        ...(['F', 'M'] as const).map((sex) => translate(`people.sexGroup.${sex}`)),
        translate('reports.attendance.columns.total'),
      ],
      signers: listSigners(data, voice),
    };
  };
  return {
    kind: 'sign-in',
    locale,
    digits,
    title: translate('papers.signIn.title'),
    place: describePlace(data, voice),
    subtitle: describeTitle(data.training, voice),
    certified: translate('papers.signIn.certified'),
    present: translate('papers.signIn.present'),
    signature: translate('papers.signIn.signature'),
    date: translate('reports.attendance.columns.date'),
    footer: translate('papers.signIn.footer'),
    // Without days there is one box: somebody signs that they were there.
    sheets: days.length === 0 ? [makeSheet([])] : groupDays(days, countBoxes(lead)).map(makeSheet),
  };
}

function listBoxes(days: readonly SheetDay[], voice: ReportVoice): SheetColumn[] {
  const { locale, digits, translate } = voice;
  if (days.length === 0)
    return [{ header: translate('papers.signIn.signature'), kind: 'signature' }];
  return days.flatMap(({ date, halves }) =>
    halves.map((half): SheetColumn => {
      const day = formatShortDay(date, locale, digits);
      return { header: `${day}\n${translate(`attendance.halfDays.${half}`)}`, kind: 'signature' };
    }),
  );
}

/** `Day 1 · 5 Mar 2026`, `Days 1 to 3 · 5–7 Mar 2026`; '' without days. */
function describeDays(
  days: readonly SheetDay[],
  { locale, digits, translate }: ReportVoice,
): string {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return '';
  if (first === last) {
    const day = translate('papers.signIn.day', { number: first.day });
    return `${day} · ${formatDate(first.date, locale, digits)}`;
  }
  const range = translate('papers.signIn.days', { first: first.day, last: last.day });
  return `${range} · ${formatDateRange(first.date, last.date, locale, digits)}`;
}

function describePlace({ training }: AttendanceReportData, voice: ReportVoice): string {
  const country = training.country ? countryName(training.country, voice.locale) : '';
  return joinNames([training.venue, training.city, country], voice) ?? '';
}

/** What ties the sheet to its training: where, by whom, with whose money. What is not known is not there. */
function listFacts(data: AttendanceReportData, voice: ReportVoice): SignInSheet['facts'] {
  const { training, organisers, partners, funding } = data;
  const { translate } = voice;
  const facts = [
    ['code', training.code],
    ['venue', describePlace(data, voice)],
    ['organisers', joinNames(organisers, voice)],
    ['partners', joinNames(partners, voice)],
    ['funding', joinNames(funding.map(describeFunding), voice)],
    ['facilitators', joinNames(listFacilitators(data, voice), voice)],
  ] as const;
  return facts.flatMap(([name, value]) =>
    value ? [{ label: translate(`reports.attendance.labels.${name}`), value }] : [],
  );
}

/** Each facilitator signs for the sheet, and somebody of the organiser. */
function listSigners(data: AttendanceReportData, voice: ReportVoice): string[] {
  const { translate } = voice;
  const MOST = 3;
  const names = listFacilitators(data, voice);
  const facilitator = translate('attendance.roles.facilitator');
  const facilitators = names.length === 0 ? [facilitator] : names.slice(0, MOST);
  return [...facilitators, translate('papers.signIn.focalPoint')];
}

function listFacilitators(data: AttendanceReportData, voice: ReportVoice): string[] {
  const enrolled = listByName(data, voice)
    .filter(({ enrolment }) => enrolment.role === 'facilitator' && enrolment.status !== 'withdrawn')
    .flatMap(({ person }) => (person ? [chooseDisplayName(person, voice.locale)] : []));
  return [...new Set([...enrolled, ...data.sessions.flatMap((session) => session.facilitators)])];
}
