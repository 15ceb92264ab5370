import type { Mark } from '#shared/attendance/schema';
import type { Organisation } from '#shared/organisations/schema';
import type { DistinctPairs } from '#shared/people/distinct-pairs';
import type { StoredSide } from '#shared/people/list-import/index';
import type { Person } from '#shared/people/schema';
import type { Session } from '#shared/trainings/schema';
import type { RollCall } from '../../db/repositories/attendance';
import type { KnownSide } from './reading/use-list-reading';

/** Everything that a list meets, as it was when the screen was opened. */
export interface ImportSide {
  /** `null` when the list goes into the register alone. */
  readonly training: RollCall['training'] | null;
  readonly sessions: readonly Session[];
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly stored: StoredSide;
  readonly known: KnownSide;
}

export function describeSide(
  people: readonly Person[],
  organisations: readonly Organisation[],
  rollCall: RollCall | null,
  distinct: DistinctPairs,
): ImportSide {
  const byId = new Map(people.map((person) => [person.id, person]));
  const enrolledIds = new Set(rollCall?.enrolments.map(({ personId }) => personId));
  return {
    training: rollCall?.training ?? null,
    sessions: rollCall?.sessions ?? [],
    people: byId,
    organisations: new Map(organisations.map((one) => [one.id, one])),
    stored: { people: byId, marks: groupMarks(rollCall), enrolledIds },
    known: { people, organisations, enrolledIds: [...enrolledIds], distinct },
  };
}

function groupMarks(rollCall: RollCall | null): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const personOf = new Map(rollCall?.enrolments.map(({ id, personId }) => [id, personId]));
  const marks = new Map<string, Map<string, Mark>>();
  for (const { enrolmentId, sessionId, mark } of rollCall?.attendance ?? []) {
    const personId = personOf.get(enrolmentId);
    if (personId === undefined) continue;
    const own = marks.get(personId) ?? new Map<string, Mark>();
    marks.set(personId, own.set(sessionId, mark));
  }
  return marks;
}
