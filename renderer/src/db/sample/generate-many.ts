/**
 * Rows by the thousand for benchmarks and for tests of long lists: plausible, valid, and the same at each run.
 * They go in by `bulkAdd`, as if they had been written long ago; nothing of the product itself uses this.
 */
import { generateSessions } from '#shared/attendance/session-plan';
import { addIsoDays } from '#shared/calendar/iso-date';
import { trainingKinds, trainingStatuses } from '#shared/trainings/schema';
import type { RowOf, TableName } from '../record-schemas';
import { emptyOrganisation } from '../repositories/organisations';
import { emptyPerson } from '../repositories/people';
import { emptyTraining } from '../repositories/trainings';

export interface WorkspaceSize {
  readonly trainings: number;
  readonly people: number;
  /** 12 unless told. */
  readonly participantsPerTraining?: number;
  /** 2 unless told. */
  readonly daysPerTraining?: number;
  /** Trainings with a mark in each session, counted from the first: marks are by far the most rows. 1 unless told. */
  readonly markedTrainings?: number;
}

export type ManyRows = { readonly [Name in TableName]?: readonly RowOf<Name>[] };

const given = pair('Amal:أمل Nabil:نبيل Salma:سلمى Karim:كريم Houda:هدى Samir:سمير Rania:رانيا');
const middle = pair('Adel:عادل Hassan:حسن Fouad:فؤاد Ismail:إسماعيل Mounir:منير Saleh:صالح');
const family = pair('Haddad:حداد Mansouri:المنصوري Diallo:ديالو Bakr:بكر Zidan:زيدان Amri:العمري');
const cities = ['Cairo:EG', 'Tunis:TN', 'Rabat:MA', 'Khartoum:SD', 'Niamey:NE'].map((line) => {
  const [city = '', country = ''] = line.split(':');
  return { city, country };
});
const subjects = ['Case management', 'Fair recruitment', 'First aid', 'Border management', 'Data'];
const topicCodes = ['PRO-case', 'LHD-recruitment', 'MHPSS-pfa', 'IBG-humanitarian', 'DATA'];

function pair(list: string): { latin: string; arabic: string }[] {
  return list.split(' ').map((entry) => {
    const [latin = '', arabic = ''] = entry.split(':');
    return { latin, arabic };
  });
}

/** The entry for a number, from the start again behind the last. */
function at<T>(list: readonly T[], number: number): T {
  const item = list[Math.abs(Math.trunc(number)) % list.length];
  if (item === undefined) throw new Error('an empty list has no entries');
  return item;
}

function makeRecord(number: number) {
  const createdAt = '2026-01-05T08:00:00.000Z';
  const id = `01BENCH0${String(number).padStart(18, '0')}`;
  return { id, createdAt, updatedAt: createdAt, deletedAt: null };
}

const ORGANISATIONS = 40;

export function generateMany(size: WorkspaceSize): ManyRows {
  const trainings = count(size.trainings, (number) =>
    makeTraining(number, size.daysPerTraining ?? 2),
  );
  const sessions = trainings.flatMap(makeSessions);
  const enrolments = trainings.flatMap((training, number) =>
    makeEnrolments(training, number, size),
  );
  const marked = new Set(trainings.slice(0, size.markedTrainings ?? 1).map(({ id }) => id));
  return {
    organisations: count(ORGANISATIONS, makeOrganisation),
    people: count(size.people, makePerson),
    trainings,
    trainingOrganisations: trainings.map(({ id }, number) => {
      const organisationId = makeRecord(number % ORGANISATIONS).id;
      return { ...makeRecord(number), trainingId: id, organisationId, role: 'organiser' as const };
    }),
    trainingFunding: trainings.map(({ id }, number) => {
      const line = { programmeId: null, grantReference: '', sharePercent: 100, wording: '' };
      const funderId = makeRecord(number % 10).id;
      return { ...makeRecord(number), trainingId: id, funderId, ...line };
    }),
    sessions,
    enrolments,
    attendance: makeMarks(
      sessions.filter((session) => marked.has(session.trainingId)),
      enrolments.filter((enrolment) => marked.has(enrolment.trainingId)),
    ),
  };
}

function count<Row>(length: number, make: (number: number) => Row): Row[] {
  return Array.from({ length }, (_, number) => make(number));
}

function makeOrganisation(number: number): RowOf<'organisations'> {
  const names = { en: `Institute ${number + 1}`, fr: '', ar: `المعهد ${number + 1}` };
  return { ...makeRecord(number), ...emptyOrganisation, names, isFunder: number < 10 };
}

function makePerson(number: number): RowOf<'people'> {
  const parts = [
    at(given, number),
    at(middle, number / given.length),
    at(family, number / given.length / middle.length),
  ];
  const hasArabic = number % 3 !== 0;
  return {
    ...makeRecord(number),
    ...emptyPerson,
    nameLatin: parts.map((part) => part.latin).join(' '),
    nameArabic: hasArabic ? parts.map((part) => part.arabic).join(' ') : '',
    sex: number % 2 === 0 ? 'F' : 'M',
    birthYear: 1960 + (number % 45),
    nationality: at(cities, number).country,
    phone: `+20 100 ${String(1_000_000 + number)}`,
    organisationId: makeRecord(number % ORGANISATIONS).id,
    position: 'Officer',
  };
}

/** Spread over ten years, a few days each. */
function makeTraining(number: number, days: number): RowOf<'trainings'> {
  const startDate = addIsoDays('2017-01-02', (number * 37) % 3650);
  return {
    ...makeRecord(number),
    ...emptyTraining,
    ...at(cities, number),
    code: `T-${number + 1}`,
    titles: { en: `${at(subjects, number)} ${number + 1}`, fr: '', ar: '' },
    kind: at(trainingKinds, number),
    status: at(trainingStatuses, number / 3),
    startDate,
    endDate: addIsoDays(startDate, days - 1),
    topicCodes: [at(topicCodes, number)],
  };
}

function makeSessions(training: RowOf<'trainings'>, number: number): RowOf<'sessions'>[] {
  const { id: trainingId, startDate, endDate } = training;
  if (startDate === null || endDate === null) return [];
  const fields = { trainingId, title: '', topicCodes: [], facilitators: [] };
  return generateSessions(startDate, endDate).map((session, index) => ({
    ...makeRecord(number * 1000 + index),
    ...fields,
    ...session,
  }));
}

function makeEnrolments(
  training: RowOf<'trainings'>,
  number: number,
  { people, participantsPerTraining = 12 }: WorkspaceSize,
): RowOf<'enrolments'>[] {
  return count(Math.min(participantsPerTraining, people), (place) => {
    const person = (number * participantsPerTraining + place) % people;
    return {
      ...makeRecord(number * 10_000 + place),
      trainingId: training.id,
      personId: makeRecord(person).id,
      role: 'participant',
      status: 'enrolled',
      organisationId: makeRecord(person % ORGANISATIONS).id,
      position: 'Officer',
      stakeholderType: null,
      populationGroup: null,
      isWalkIn: false,
      substituteForId: null,
      preScore: null,
      postScore: null,
      completionOverride: null,
      certificate: null,
    };
  });
}

function makeMarks(
  sessions: readonly RowOf<'sessions'>[],
  enrolments: readonly RowOf<'enrolments'>[],
): RowOf<'attendance'>[] {
  const marks: RowOf<'attendance'>[] = [];
  for (const { id: enrolmentId, trainingId } of enrolments) {
    for (const session of sessions) {
      if (session.trainingId !== trainingId) continue;
      const record = makeRecord(marks.length);
      const mark = marks.length % 7 === 3 ? 'absent' : 'present';
      const slot = { trainingId, enrolmentId, sessionId: session.id };
      marks.push({ ...record, ...slot, mark, capturedBy: 'typed' });
    }
  }
  return marks;
}
