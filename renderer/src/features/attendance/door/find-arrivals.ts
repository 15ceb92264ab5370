import { makeBadgeCode, readBadgeCode } from '#shared/attendance/badge-code';
import {
  type DoorName,
  prepareDoorName,
  prepareDoorQuery,
  rankAtDoor,
} from '#shared/attendance/find-at-door';
import type { Enrolment } from '#shared/attendance/schema';
import type { Person } from '#shared/people/schema';

/** Somebody of the list, ready to be found. */
export interface Expected {
  readonly enrolment: Enrolment;
  readonly person: Person;
  readonly name: DoorName;
}

const SHOWN = 5;

export function prepareExpected(
  enrolments: readonly Enrolment[],
  people: readonly Person[],
): Expected[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return enrolments.flatMap((enrolment) => {
    const person = byId.get(enrolment.personId);
    return person ? { enrolment, person, name: prepareDoorName(person) } : [];
  });
}

/**
 * Who of the list may be meant by a typed beginning, the likeliest first. Who is here already comes after who is not, because
 * the one at the door is somebody else.
 */
export function findExpected(
  expected: readonly Expected[],
  typed: string,
  isHere: (enrolmentId: string) => boolean,
): Expected[] {
  const query = prepareDoorQuery(typed);
  if (query.words.length === 0) return [];
  return expected
    .map((one) => ({ one, rank: rankAtDoor(one.name, query) }))
    .filter(({ rank }) => rank !== null)
    .map(({ one, rank }) => ({ one, order: (rank ?? 0) + (isHere(one.enrolment.id) ? 10 : 0) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SHOWN)
    .map(({ one }) => one);
}

/**
 * The badge in what was typed, or in the digits of the keys that were pressed: a scanner presses the keys of a US keyboard,
 * which type other signs on a French or an Arabic layout.
 */
export function readScan(typed: string, pressedDigits: string): string | null {
  return readBadgeCode(typed) ?? readBadgeCode(pressedDigits);
}

export function findByBadge(expected: readonly Expected[], code: string): Expected[] {
  return expected.filter(({ enrolment }) => makeBadgeCode(enrolment.id) === code);
}
