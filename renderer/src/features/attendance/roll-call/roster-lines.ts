import { isSeat } from '#shared/attendance/seats';
import { type DigitStyle, intlTag, type Locale } from '#shared/i18n/locales';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Sex } from '#shared/people/schema';
import type { Roster } from '../../../db/repositories/attendance';

/** A row of the grid. */
export interface RosterLine {
  readonly enrolmentId: string;
  readonly name: string;
  /** The name in the other script, or ''. */
  readonly secondName: string;
  readonly sex: Sex;
  /** False for other roles and for who has withdrawn: they are in no count. */
  readonly isCounted: boolean;
}

/** By name, as in the report; those who are in no count come last, and only when they are asked for. */
export function listRoster(
  { enrolments, people }: Pick<Roster, 'enrolments' | 'people'>,
  isEverybodyShown: boolean,
  locale: Locale,
  digits: DigitStyle,
): RosterLine[] {
  const collator = new Intl.Collator(intlTag(locale, digits));
  const byId = new Map(people.map((person) => [person.id, person]));
  return enrolments
    .map((enrolment) => {
      const person = byId.get(enrolment.personId);
      return {
        enrolmentId: enrolment.id,
        name: person ? chooseDisplayName(person, locale) : '',
        secondName: person ? chooseSecondName(person, locale) : '',
        sex: person?.sex ?? 'U',
        isCounted: isSeat(enrolment),
      } as const;
    })
    .filter((line) => line.isCounted || isEverybodyShown)
    .sort((a, b) => Number(b.isCounted) - Number(a.isCounted) || collator.compare(a.name, b.name));
}
