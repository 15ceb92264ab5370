import type { CompletionState } from '#shared/attendance/completion';
import type { Enrolment } from '#shared/attendance/schema';
import { type EnrolmentAttendance, summariseAttendance } from '#shared/attendance/summary';
import { type DigitStyle, intlTag, type Locale } from '#shared/i18n/locales';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Sex } from '#shared/people/schema';
import type { RollCall } from '../../../db/repositories/attendance';
import type { Sorting } from '../../../ui/DataTable';

/** A line of the list of participants. */
export interface ParticipantRow {
  readonly enrolment: Enrolment;
  readonly name: string;
  readonly secondName: string;
  readonly sex: Sex;
  /** In short, or ''. */
  readonly organisation: string;
  readonly sessionsPresent: number;
  readonly state: CompletionState;
}

export function listParticipants(rollCall: RollCall, locale: Locale): ParticipantRow[] {
  const { participants, otherRoles, withdrawn } = summariseAttendance(rollCall);
  return [...participants, ...otherRoles, ...withdrawn].map((one) =>
    describe(one, rollCall.organisations, locale),
  );
}

function describe(
  { enrolment, person, sex, sessionsPresent, state }: EnrolmentAttendance,
  organisations: RollCall['organisations'],
  locale: Locale,
): ParticipantRow {
  const { organisationId } = enrolment;
  const organisation = organisationId === null ? undefined : organisations.get(organisationId);
  return {
    enrolment,
    name: person ? chooseDisplayName(person, locale) : '',
    secondName: person ? chooseSecondName(person, locale) : '',
    sex,
    organisation: organisation ? shortOrganisationName(organisation, locale) : '',
    sessionsPresent,
    state,
  };
}

const sortKeys: Readonly<Record<string, (row: ParticipantRow) => string | number>> = {
  name: ({ name }) => name,
  sex: ({ sex }) => sex,
  organisation: ({ organisation }) => organisation,
  position: ({ enrolment }) => enrolment.position,
  role: ({ enrolment }) => enrolment.role,
  presence: ({ sessionsPresent }) => sessionsPresent,
};

/** By one column, then by name; what is missing comes last whichever way the list is sorted. */
export function sortParticipants(
  rows: readonly ParticipantRow[],
  { key, isDescending }: Sorting,
  locale: Locale,
  digits: DigitStyle,
): ParticipantRow[] {
  const collator = new Intl.Collator(intlTag(locale, digits), { numeric: true });
  const value = sortKeys[key] ?? (({ name }) => name);
  const factor = isDescending ? -1 : 1;
  const compare = (left: string | number, right: string | number) =>
    typeof left === 'number' && typeof right === 'number'
      ? factor * (left - right)
      : Number(left === '') - Number(right === '') ||
        factor * collator.compare(String(left), String(right));
  return [...rows].sort((a, b) => compare(value(a), value(b)) || collator.compare(a.name, b.name));
}
