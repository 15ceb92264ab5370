/** An invented training with as many people and days as a test wants, in two scripts. */

import type { Mark } from '../../attendance/schema';
import { generateSessions } from '../../attendance/session-plan';
import {
  id,
  makeEnrolment,
  makeMark,
  makePerson,
  makeSession,
  makeTraining,
} from '../../attendance/testing/rows';
import { addIsoDays } from '../../calendar/iso-date';
import type { Locale } from '../../i18n/locales';
import type { Sex } from '../../people/schema';
import type { AttendanceReportData } from '../attendance-data';

const firstNames: readonly (readonly [latin: string, arabic: string, sex: Sex])[] = [
  ['Salma', 'سلمى', 'F'],
  ['Karim', 'كريم', 'M'],
  ['Dalia', 'داليا', 'F'],
  ['Tarek', 'طارق', 'M'],
  ['Nour', 'نور', 'U'],
  ['Hanan', 'حنان', 'F'],
  ['Youssef', 'يوسف', 'M'],
];
const lastNames: readonly (readonly [latin: string, arabic: string])[] = [
  ['Abdel Rahman', 'عبد الرحمن'],
  ['El Gohary', 'الجوهري'],
  ['Mansour', 'منصور'],
  ['Haddad', 'حداد'],
  ['Ben Youssef', 'بن يوسف'],
];
const organisations: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Egyptian Red Crescent (ERC)',
    'Public Prosecution Office',
    'Nile Delta Community Association',
  ],
  fr: ['Croissant-Rouge égyptien (CRE)', 'Ministère public', 'Association communautaire du Delta'],
  ar: ['الهلال الأحمر المصري (ERC)', 'النيابة العامة', 'جمعية دلتا النيل لتنمية المجتمع'],
};
const positions: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Social worker', 'Public prosecutor', 'Programme officer'],
  fr: ['Assistante sociale', 'Procureur', 'Chargé de programme'],
  ar: ['أخصائية اجتماعية', 'وكيل نيابة', 'مسؤول برامج'],
};
const funders: Readonly<Record<Locale, readonly string[]>> = {
  en: ['European Union', 'Kingdom of the Netherlands'],
  fr: ['Union européenne', 'Royaume des Pays-Bas'],
  ar: ['الاتحاد الأوروبي', 'مملكة هولندا'],
};

/** A pattern of marks with every kind in it, and a gap now and then. */
function markOf(person: number, session: number): Mark | null {
  const turn = (person * 7 + session * 3) % 23;
  if (turn === 0) return null;
  if (turn === 1) return 'late';
  if (turn === 2) return 'excused';
  if (turn === 3 || turn === 4) return 'absent';
  return turn === 5 ? 'left-early' : 'present';
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('an empty list has nothing to pick');
  return item;
}

export function makeExampleReport(
  locale: Locale,
  size: { readonly people: number; readonly days: number },
): AttendanceReportData {
  const startDate = '2026-03-05';
  const endDate = addIsoDays(startDate, size.days - 1);
  const sessions = generateSessions(startDate, endDate).map((session, index) =>
    makeSession(index + 1, session),
  );
  const facilitator = size.people + 1;
  return {
    training: makeTraining({
      titles: {
        en: 'Identifying and protecting victims of trafficking in persons',
        fr: 'Identification et protection des victimes de la traite des personnes',
        ar: 'تحديد ضحايا الاتجار بالأشخاص وحمايتهم ضمن برنامج RDPP',
      },
      startDate,
      endDate,
      venue: locale === 'ar' ? 'فندق النيل، قاعة المؤتمرات' : 'Nile Hotel, conference room',
      city: locale === 'ar' ? 'القاهرة' : 'Cairo',
      country: 'EG',
      declared: { total: size.people + 1, women: null, men: null, other: null, source: 'release' },
    }),
    organisers: ['IOM', 'NCCPIM&TIP'],
    hosts: [],
    partners: organisations[locale].slice(0, 1),
    funding: [
      { funder: pick(funders[locale], 0), programme: 'RDPP' },
      { funder: pick(funders[locale], 1), programme: 'COMPASS' },
    ],
    sessions,
    people: range(facilitator).map((number) => {
      const [first, firstArabic, sex] = pick(firstNames, number);
      const [last, lastArabic] = pick(lastNames, number);
      return makePerson(number, {
        nameLatin: `${first} ${last}`,
        nameArabic: `${firstArabic} ${lastArabic}`,
        sex,
        phone: `+20 100 555 ${String(number).padStart(4, '0')}`,
        email: `${first.toLowerCase()}.${number}@example.org`,
      });
    }),
    enrolments: range(facilitator).map((number) =>
      makeEnrolment(number, {
        role: number === facilitator ? 'facilitator' : 'participant',
        organisationId: id('R', number % 3),
        position: pick(positions[locale], number),
      }),
    ),
    attendance: range(size.people).flatMap((person) =>
      range(sessions.length).flatMap((session) => {
        const mark = markOf(person, session);
        return mark ? [makeMark(person, session, mark)] : [];
      }),
    ),
    organisationNames: Object.fromEntries(
      organisations[locale].map((name, index) => [id('R', index), name]),
    ),
  };
}
