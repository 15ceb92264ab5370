import { describeShortfall } from '#shared/attendance/describe-shortfall';
import type { Enrolment } from '#shared/attendance/schema';
import { determineStage, type EnrolmentStage } from '#shared/attendance/stage';
import type { AttendanceSummary, EnrolmentAttendance } from '#shared/attendance/summary';
import { type DigitStyle, intlTag, type Locale } from '#shared/i18n/locales';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Sex } from '#shared/people/schema';
import type { RollCall } from '../../../db/repositories/attendance';
import type { I18n } from '../../../i18n/use-i18n';
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
  readonly stage: EnrolmentStage;
  /** What is missing for the completion, or who decided against the rule; '' for nothing and before somebody came. */
  readonly missing: string;
}

export function listParticipants(
  { participants, otherRoles, withdrawn }: AttendanceSummary,
  organisations: RollCall['organisations'],
  i18n: I18n,
): ParticipantRow[] {
  return [...participants, ...otherRoles, ...withdrawn].map((one) =>
    describe(one, organisations, i18n),
  );
}

function describe(
  { enrolment, person, sex, sessionsPresent, state, shortfall }: EnrolmentAttendance,
  organisations: RollCall['organisations'],
  i18n: I18n,
): ParticipantRow {
  const { locale } = i18n;
  const { organisationId, completionOverride } = enrolment;
  const organisation = organisationId === null ? undefined : organisations.get(organisationId);
  const stage = determineStage(enrolment, state);
  const voice = { ...i18n, translate: i18n.t };
  const isAsked = stage === 'attended' || completionOverride !== null;
  return {
    enrolment,
    name: person ? chooseDisplayName(person, locale) : '',
    secondName: person ? chooseSecondName(person, locale) : '',
    sex,
    organisation: organisation ? shortOrganisationName(organisation, locale) : '',
    sessionsPresent,
    stage,
    missing: isAsked ? describeShortfall(shortfall, completionOverride, voice) : '',
  };
}

const stageOrder: Readonly<Record<EnrolmentStage, number>> = {
  completed: 0,
  attended: 1,
  enrolled: 2,
  confirmed: 3,
  invited: 4,
  withdrawn: 5,
};

const sortKeys: Readonly<Record<string, (row: ParticipantRow) => string | number>> = {
  name: ({ name }) => name,
  sex: ({ sex }) => sex,
  organisation: ({ organisation }) => organisation,
  position: ({ enrolment }) => enrolment.position,
  role: ({ enrolment }) => enrolment.role,
  presence: ({ sessionsPresent }) => sessionsPresent,
  stage: ({ stage }) => stageOrder[stage],
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
