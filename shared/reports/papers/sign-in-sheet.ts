import { makeBadgeCode } from '../../attendance/badge-code';
import { isSeat } from '../../attendance/seats';
import { formatDate, formatDateRange, formatNumber, formatShortDay } from '../../i18n/format';
import { chooseDisplayName, chooseSecondName } from '../../people/display-name';
import { countryName } from '../../reference/countries';
import type { AttendanceReportData, PaperOptions, ReportVoice } from '../attendance-data';
import { describeFunding, describeTitle, joinNames } from '../attendance-facts';
import { type Listed, listByName } from '../sort-by-name';
import type { SheetColumn, SignInModel, SignInSheet } from './model';
import { countBoxes } from './sheet-columns';
import { groupDays, listSheetDays, type SheetDay } from './sign-in-days';

interface SignInOptions extends PaperOptions {
  /** The days that are signed for. */
  readonly dates: readonly string[];
  /** Sheets lie open on tables: phones are on them only where somebody wants that. */
  readonly includePhone: boolean;
  readonly includeBarcode: boolean;
  /** Numbered lines without a name, for those who come unannounced. */
  readonly emptyRows: number;
}

interface PersonColumn extends SheetColumn {
  readonly cell: (row: Listed) => string | null;
  /** The column is left out when no row has anything in it. */
  readonly isOptional?: boolean;
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
  const columns = listColumns(data, options, voice).filter(
    ({ isOptional, cell }) => !isOptional || rows.some((row) => cell(row)),
  );
  const lead = [{ header: heading('number', voice), kind: 'number' as const }, ...columns];
  const days = listSheetDays(data.sessions).filter(({ date }) => dates.includes(date));
  const lines = [
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...Array.from({ length: options.emptyRows }, () => columns.map(() => null)),
  ].map((cells, index) => [formatNumber(index + 1, locale, digits), ...cells]);

  const makeSheet = (group: readonly SheetDay[]): SignInSheet => {
    const boxes = listBoxes(group, voice);
    return {
      heading: describeDays(group, voice),
      facts: describePlace(data, voice),
      columns: [...lead.map(({ header, kind }) => ({ header, kind })), ...boxes],
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

type Heading = 'number' | 'name' | 'organisation' | 'position' | 'sex' | 'phone';

function heading(name: Heading, { translate }: ReportVoice): string {
  return translate(`reports.attendance.columns.${name}`);
}

function listColumns(
  { organisationNames }: AttendanceReportData,
  { includePhone, includeBarcode }: SignInOptions,
  voice: ReportVoice,
): PersonColumn[] {
  const { translate } = voice;
  return [
    { header: heading('name', voice), kind: 'name', cell: (row) => writeNames(row, voice) },
    {
      header: heading('organisation', voice),
      kind: 'text',
      isOptional: true,
      cell: ({ enrolment }) => organisationNames[enrolment.organisationId ?? ''] || null,
    },
    {
      header: heading('position', voice),
      kind: 'text',
      isOptional: true,
      cell: ({ enrolment }) => enrolment.position || null,
    },
    {
      header: heading('sex', voice),
      kind: 'short',
      cell: ({ person }) =>
        person && person.sex !== 'U' ? translate(`people.sex.${person.sex}`) : null,
    },
    ...(includePhone
      ? [
          {
            header: heading('phone', voice),
            kind: 'contact' as const,
            cell: ({ person }: Listed) => person?.phone || null,
          },
        ]
      : []),
    ...(includeBarcode
      ? [
          {
            header: translate('participants.badge'),
            kind: 'barcode' as const,
            cell: ({ enrolment }: Listed) => makeBadgeCode(enrolment.id),
          },
        ]
      : []),
  ];
}

/** In both scripts where they are known, since the certificate is written from what stands here. */
function writeNames({ person }: Listed, { locale }: ReportVoice): string | null {
  if (!person) return null;
  const names = [chooseDisplayName(person, locale), chooseSecondName(person, locale)];
  return names.filter((name) => name !== '').join('\n') || null;
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

/** What ties the sheet to its training: where, by whom, with whose money. What is not known is not there. */
function describePlace(data: AttendanceReportData, voice: ReportVoice): SignInSheet['facts'] {
  const { training, organisers, partners, funding } = data;
  const { translate, locale } = voice;
  const country = training.country ? countryName(training.country, locale) : '';
  const facts = [
    ['code', training.code],
    ['venue', joinNames([training.venue, training.city, country], voice)],
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
