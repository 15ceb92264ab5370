import { type ListedPerson, readCellText } from '../list-reading/index';
import { ageBands } from '../schema';
import type { ListedValues, ListProblem } from './types';

const longest = { name: 200, organisation: 300, position: 300, phone: 60, email: 200 } as const;
const arabicLetter = /\p{Script=Arabic}/u;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const noProblems: readonly ListProblem[] = [];

interface ReadValues {
  readonly values: ListedValues;
  readonly problems: readonly ListProblem[];
}

/** Cells that hold something of which nothing could be read, by what they should have held. */
export interface UnreadCells {
  readonly sex: boolean;
  readonly phone: boolean;
  readonly email: boolean;
  readonly nationality: boolean;
  readonly birthYear: boolean;
  readonly age: boolean;
}

/** A person of the list in the form of the store; what does not fit it is left out and named. */
export function readValues(
  person: ListedPerson,
  unread: UnreadCells,
  findOrganisation: (name: string) => string | null,
): ReadValues {
  const problems = new Set<ListProblem>();
  const fit = (text: string | null, length: number) => {
    if (text === null || text.length <= length) return text ?? '';
    problems.add('text-too-long');
    return '';
  };
  const [nameLatin, nameArabic] = sortByScript(
    fit(person.name, longest.name),
    fit(person.nameOther, longest.name),
  );
  const organisation = fit(person.organisation, longest.organisation);
  const email = fit(person.email, longest.email);
  const isAddress = email === '' || address.test(email);
  const ageBand = person.ageBand === null ? null : readAgeBand(person.ageBand);
  if (nameLatin === '' && nameArabic === '') problems.add('name-missing');
  if (unread.sex) problems.add('sex-unknown');
  if (unread.phone) problems.add('phone-wrong');
  if (unread.email || !isAddress) problems.add('email-wrong');
  if (unread.nationality) problems.add('nationality-unknown');
  if (unread.birthYear) problems.add('birth-year-unknown');
  if (unread.age || ageBand === undefined) problems.add('age-unknown');
  const values: ListedValues = {
    nameLatin,
    nameArabic,
    sex: person.sex,
    organisation,
    organisationId: organisation === '' ? null : findOrganisation(organisation),
    position: fit(person.position, longest.position),
    phone: fit(person.phone, longest.phone),
    email: isAddress ? email : '',
    nationality: person.nationality,
    birthYear: person.birthYear,
    ageBand: ageBand ?? null,
  };
  return { values, problems: problems.size === 0 ? noProblems : [...problems] };
}

/** A name goes where its letters belong, whatever its column is called. */
function sortByScript(name: string, other: string): readonly [latin: string, arabic: string] {
  return arabicLetter.test(name) ? ['', name] : [name, other];
}

/** The band of the store in which the list's band lies as a whole; `undefined` where it lies in several. */
function readAgeBand(text: string): ListedValues['ageBand'] | undefined {
  const [first, last] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return undefined;
  const isUnder = /^(?:[<≤-]|under|moins|أقل|اقل|تحت|دون)/i.test(text.trim());
  const [from, to] = isUnder
    ? [0, first - 1]
    : [first, last ?? (/\+|>|≥/.test(text) ? 150 : first)];
  return ageBands.find((band) => {
    const [least = 0, most = 150] = (band.match(/\d+/g) ?? []).map(Number);
    return from >= least && to <= most;
  });
}

/** Whether a cell says something: not empty, and more than a dash or "n/a" once cleaned. */
export function saysSomething(cell: Parameters<typeof readCellText>[0]): boolean {
  const text = readCellText(cell);
  return text !== '' && /[\p{L}\p{N}]/u.test(text);
}
