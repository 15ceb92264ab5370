import { isPresent } from '../../attendance/completion';
import type { Attendance, Enrolment } from '../../attendance/schema';
import type { RecordFields } from '../../record';

/** Which of two records a value is taken from: the one that stays, or the one that goes into it. */
export type Side = 'kept' | 'other';

/** What one person has in a training, with the marks that are set. */
export interface ListedTwice {
  readonly enrolment: Enrolment;
  readonly marks: readonly Attendance[];
}

type OwnFields = 'trainingId' | 'personId';
export type EnrolmentFields = Omit<Enrolment, keyof RecordFields | OwnFields>;
export type EnrolmentField = keyof EnrolmentFields;

/** Both records say something about one thing, and not the same. The key names it among all of a merge. */
export interface Conflict {
  readonly key: string;
  readonly trainingId: string;
  /** A field of the enrolment, or a session in which both were marked. */
  readonly field: EnrolmentField | null;
  readonly sessionId: string | null;
  readonly kept: unknown;
  readonly other: unknown;
  readonly proposal: Side;
}

export type Choices = ReadonlyMap<string, Side>;

export interface Combined {
  readonly conflicts: readonly Conflict[];
  /** What the enrolment that stays gets. */
  readonly fields: Partial<EnrolmentFields>;
  /** By session: the mark row of the other record whose content the one that stays gets. */
  readonly marks: ReadonlyMap<string, Attendance>;
}

const bookkeeping = new Set<string>([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['trainingId', 'personId'],
]);

/**
 * One person stood on the list of a training twice. Whatever only one of the two enrolments says is kept; where
 * both differ the choice decides, else the proposal. No mark is lost: a session that only one has goes over.
 */
export function combineEnrolments(
  kept: ListedTwice,
  other: ListedTwice,
  choices: Choices = new Map(),
): Combined {
  const conflicts: Conflict[] = [];
  const fields: Record<string, unknown> = {};
  const isTaken = (conflict: Conflict) => {
    conflicts.push(conflict);
    return (choices.get(conflict.key) ?? conflict.proposal) === 'other';
  };
  for (const [name, theirs] of Object.entries(other.enrolment)) {
    if (bookkeeping.has(name)) continue;
    const field = name as EnrolmentField;
    const own = kept.enrolment[field];
    if (isSame(own, theirs) || isEmpty(theirs)) continue;
    if (isEmpty(own) || isTaken(describeField(kept, other, field))) fields[field] = theirs;
  }
  const marks = new Map<string, Attendance>();
  const own = new Map(kept.marks.map((mark) => [mark.sessionId, mark]));
  for (const theirs of other.marks) {
    const mine = own.get(theirs.sessionId);
    if (mine?.mark === theirs.mark) continue;
    if (!mine || isTaken(describeMark(mine, theirs))) marks.set(theirs.sessionId, theirs);
  }
  return { conflicts, fields, marks };
}

function describeField(kept: ListedTwice, other: ListedTwice, field: EnrolmentField): Conflict {
  const { trainingId, status } = kept.enrolment;
  return {
    key: `${trainingId}/${field}`,
    trainingId,
    field,
    sessionId: null,
    kept: kept.enrolment[field],
    other: other.enrolment[field],
    // Whoever withdrew under one name may have come under the other.
    proposal: field === 'status' && status === 'withdrawn' ? 'other' : 'kept',
  };
}

/** Who was there under one name was marked absent under the other: presence is the likelier truth. */
function describeMark(mine: Attendance, theirs: Attendance): Conflict {
  const { trainingId, sessionId } = mine;
  return {
    key: `${trainingId}/${sessionId}`,
    trainingId,
    field: null,
    sessionId,
    kept: mine.mark,
    other: theirs.mark,
    proposal: !isPresent(mine.mark) && isPresent(theirs.mark) ? 'other' : 'kept',
  };
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}
