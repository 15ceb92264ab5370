export const attendanceChecks = [
  'end-before-start',
  'too-many-days',
  'held-in-future',
  'declared-parts-above-total',
  'declared-differs',
  'session-outside-dates',
  'session-ends-before-start',
  'sessions-overlap',
  'no-sessions',
  'enrolled-twice',
  'present-twice',
  'present-elsewhere',
  'substitute-beside',
  'marks-of-withdrawn',
  'marks-in-future',
  'marks-missing',
  'completed-without-attending',
  'score-missing',
  'score-without-attending',
] as const;
export type AttendanceCheck = (typeof attendanceChecks)[number];

/** Where the user can put it right. */
export type FindingPlace =
  | { readonly kind: 'training'; readonly field: 'dates' | 'counts' | 'sessions' }
  | { readonly kind: 'session'; readonly sessionId: string }
  | {
      readonly kind: 'person';
      readonly enrolmentId: string;
      readonly field: 'status' | 'postScore' | 'completionOverride' | 'substituteForId';
    }
  | { readonly kind: 'cell'; readonly enrolmentId: string; readonly sessionId: string }
  | {
      readonly kind: 'elsewhere';
      readonly enrolmentId: string;
      readonly sessionId: string;
      readonly other: OtherPlace;
    };

/** A session of another training in which the same person is marked as present at the same time. */
export interface OtherPlace {
  readonly trainingId: string;
  readonly title: string;
  readonly enrolmentId: string;
  readonly sessionId: string;
}

/** What a careful reader would ask about before the numbers go to a funder. Text: `attendance.checks.<code>`. */
export interface Finding {
  readonly code: AttendanceCheck;
  /** How many sessions, marks or people it is about; the size of the difference for counts. */
  readonly number: number;
  readonly places: readonly FindingPlace[];
}

/** A finding that is about its places: none, no finding. */
export function findAt(code: AttendanceCheck, places: readonly FindingPlace[]): Finding {
  return { code, number: places.length, places };
}
