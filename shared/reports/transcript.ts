import { formatDate, formatDateRange } from '../i18n/format';
import { chooseText } from '../i18n/localised-text';
import { chooseDisplayName, chooseSecondName } from '../people/display-name';
import {
  addHistory,
  assessParticipation,
  type HistoryTotals,
  type Outcome,
  type Participation,
} from '../people/history';
import type { Person } from '../people/schema';
import type { Training } from '../trainings/schema';
import type { AttendanceReportOptions, ReportVoice } from './attendance-data';
import { buildTable, type TableColumn } from './build-table';
import type { ReportCell, ReportFacts, ReportModel } from './model';

/** Everything that the transcript of one person is made of; names are in the report's language. */
export interface TranscriptData {
  readonly person: Person;
  readonly organisation: string;
  readonly history: readonly Participation[];
  /** By code. */
  readonly topicLabels: ReadonlyMap<string, string>;
}

export type TranscriptOptions = Omit<AttendanceReportOptions, 'includeContacts'>;

interface Line {
  readonly participation: Participation;
  readonly outcome: Outcome;
}

/** What one person has been trained in, from the first training to the last. It holds no contacts. */
export function buildTranscript(
  data: TranscriptData,
  { locale, digits, generatedOn }: TranscriptOptions,
  translate: ReportVoice['translate'],
): ReportModel {
  const voice: ReportVoice = { locale, digits, translate };
  const { person, history } = data;
  const names = [chooseDisplayName(person, locale), chooseSecondName(person, locale)];
  return {
    kind: 'transcript',
    locale,
    digits,
    title: translate('reports.transcript.title'),
    subtitle: names.filter(Boolean).join(' – '),
    blocks: [
      describePerson(data, voice),
      describeTotals(addHistory(history), voice),
      buildTable(
        translate('reports.transcript.trainings'),
        listColumns(data, voice),
        [...history].sort(earliestFirst).map(assess),
      ),
      { type: 'paragraph', text: translate('reports.transcript.method') },
    ],
    footer: translate('reports.transcript.footer', {
      date: formatDate(generatedOn, locale, digits),
    }),
  };
}

function assess(participation: Participation): Line {
  return { participation, outcome: assessParticipation(participation) };
}

/** Trainings without a date come last: nobody knows where they belong. */
function earliestFirst(one: Participation, other: Participation): number {
  const key = ({ training }: Participation) => training.startDate ?? '9999';
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

function describePerson(
  { person, organisation }: TranscriptData,
  { locale, translate }: ReportVoice,
): ReportFacts {
  const facts: readonly (readonly [string, ReportCell])[] = [
    [translate('people.fields.name'), chooseDisplayName(person, locale) || null],
    [translate('people.fields.certificateName'), person.certificateName || null],
    [translate('people.fields.organisation'), organisation || null],
    [translate('people.fields.position'), person.position || null],
  ];
  return {
    type: 'facts',
    title: translate('reports.transcript.person'),
    facts: facts.filter(([, value]) => value !== null).map(([label, value]) => ({ label, value })),
  };
}

function describeTotals(totals: HistoryTotals, { translate }: ReportVoice): ReportFacts {
  const label = (name: 'trainings' | 'completed' | 'hours') =>
    translate(`people.history.totals.${name}`);
  const facts = [
    { label: label('trainings'), value: totals.trainings },
    { label: label('completed'), value: totals.completed },
    { label: label('hours'), value: totals.hours },
    ...(totals.isTrainer
      ? [{ label: translate('people.history.trainer'), value: translate('common.yes') }]
      : []),
  ];
  return { type: 'facts', title: translate('reports.transcript.totals'), facts };
}

function listColumns({ topicLabels }: TranscriptData, voice: ReportVoice): TableColumn<Line>[] {
  const { locale, translate } = voice;
  const column = (
    name: 'dates' | 'training' | 'topics' | 'role' | 'hours' | 'result' | 'certificate',
  ) => translate(`reports.transcript.columns.${name}`);
  const separator = locale === 'ar' ? '، ' : ', ';
  return [
    {
      header: translate('reports.attendance.columns.number'),
      kind: 'number',
      cell: (_, index) => index + 1,
    },
    {
      header: column('dates'),
      kind: 'text',
      cell: ({ participation }) => describeDates(participation.training, voice),
    },
    {
      header: column('training'),
      kind: 'text',
      cell: ({ participation: { training } }) =>
        chooseText(training.titles, locale) || training.code || null,
    },
    {
      header: column('topics'),
      kind: 'text',
      isOptional: true,
      cell: ({ participation: { training } }) =>
        training.topicCodes.map((code) => topicLabels.get(code) ?? code).join(separator) || null,
    },
    {
      header: column('role'),
      kind: 'text',
      cell: ({ participation: { enrolment } }) => translate(`attendance.roles.${enrolment.role}`),
    },
    { header: column('hours'), kind: 'number', cell: ({ outcome }) => outcome.hours },
    {
      header: column('result'),
      kind: 'text',
      cell: ({ outcome: { state } }) =>
        state === null
          ? null
          : state === 'withdrawn'
            ? translate('attendance.statuses.withdrawn')
            : translate(`attendance.states.${state}`),
    },
    {
      header: column('certificate'),
      kind: 'text',
      isOptional: true,
      cell: ({ participation: { enrolment } }) => enrolment.certificate?.number ?? null,
    },
  ];
}

function describeDates({ startDate, endDate }: Training, { locale, digits }: ReportVoice) {
  if (startDate && endDate && endDate >= startDate) {
    return formatDateRange(startDate, endDate, locale, digits);
  }
  const only = startDate ?? endDate;
  return only && formatDate(only, locale, digits);
}
