/** Rows for tests: whole and valid, with only what a test cares about given. */
import { emptyText } from '../../i18n/localised-text';
import type { Person } from '../../people/schema';
import type { Id, RecordFields } from '../../record';
import {
  defaultCompletionRule,
  type Session,
  type Training,
  USUAL_LATE_MINUTES,
} from '../../trainings/schema';
import type { Attendance, Enrolment, Mark } from '../schema';

/** A well-formed id that can be told apart: `id('P', 7)`. */
export function id(letter: string, number: number): Id {
  return `01${letter}${String(number).padStart(23, '0')}`;
}

function record(rowId: Id): RecordFields {
  const at = '2026-03-01T08:00:00.000Z';
  return { id: rowId, createdAt: at, updatedAt: at, deletedAt: null };
}

export function makeTraining(given: Partial<Training> = {}): Training {
  return {
    ...record(id('T', 1)),
    code: 'EGY-2026-0007',
    titles: { ...emptyText, en: 'Identification of victims of trafficking' },
    kind: 'training',
    series: '',
    round: null,
    status: 'completed',
    startDate: '2026-03-05',
    endDate: '2026-03-07',
    hours: null,
    mode: 'in-person',
    venue: '',
    city: '',
    admin1: '',
    country: null,
    languages: [],
    targetGroups: [],
    objectives: '',
    declared: { total: null, women: null, men: null, other: null, source: null },
    topicCodes: [],
    completionRule: defaultCompletionRule,
    lateAfterMinutes: USUAL_LATE_MINUTES,
    sdgGoals: [],
    sdgTargets: [],
    gcmObjectives: [],
    pillars: [],
    otherAlignments: [],
    links: [],
    notes: '',
    sourceDocumentId: null,
    evidence: [],
    ...given,
  };
}

export function makeSession(number: number, given: Partial<Session> = {}): Session {
  return {
    ...record(id('S', number)),
    trainingId: id('T', 1),
    day: number,
    date: `2026-03-${String(number + 4).padStart(2, '0')}`,
    half: 'morning',
    startTime: '09:00',
    endTime: '12:30',
    title: '',
    topicCodes: [],
    facilitators: [],
    ...given,
  };
}

export function makePerson(number: number, given: Partial<Person> = {}): Person {
  return {
    ...record(id('P', number)),
    nameLatin: `Person ${number}`,
    nameArabic: '',
    certificateName: '',
    aliases: [],
    sex: 'U',
    birthYear: null,
    ageBand: null,
    nationality: null,
    phone: '',
    email: '',
    organisationId: null,
    position: '',
    workSince: null,
    earlierWork: [],
    languages: [],
    needs: '',
    notes: '',
    flags: [],
    consents: { list: null, contact: null, image: null },
    mergedIntoId: null,
    ...given,
  };
}

/** Enrolment `number` is of person `number`. */
export function makeEnrolment(number: number, given: Partial<Enrolment> = {}): Enrolment {
  return {
    ...record(id('E', number)),
    trainingId: id('T', 1),
    personId: id('P', number),
    role: 'participant',
    status: 'enrolled',
    organisationId: null,
    position: '',
    stakeholderType: null,
    populationGroup: null,
    isWalkIn: false,
    substituteForId: null,
    preScore: null,
    postScore: null,
    completionOverride: null,
    certificate: null,
    ...given,
  };
}

export function makeMark(enrolment: number, session: number, mark: Mark): Attendance {
  return {
    ...record(id('A', enrolment * 1000 + session)),
    trainingId: id('T', 1),
    enrolmentId: id('E', enrolment),
    sessionId: id('S', session),
    mark,
    capturedBy: 'typed',
  };
}
