import type { Cell } from '../documents/schema';
import type { Organisation } from '../organisations/schema';
import {
  createMatcher,
  createOrganisationFinder,
  listContactKeys,
  listNameKeys,
  type Matcher,
} from './match-participant';
import { findHeader, type HeaderProblem, type ParticipantColumn } from './participant-columns';
import { readBirthYear, readEmail, readNationality, readSex, readText } from './participant-values';
import type { Person } from './schema';

export const participantProblems = [
  'name-missing',
  'text-too-long',
  'sex-unknown',
  'birth-year-unknown',
  'nationality-unknown',
  'email-wrong',
  'line-repeated',
] as const;
export type ParticipantProblem = (typeof participantProblems)[number];

/** Why nothing at all could be read; shown through `people.import.problems.<code>` like the others. */
export type ParticipantListProblem = HeaderProblem | 'no-lines';

/** What a line says of a person. The organisation has an id when it is in the list of organisations. */
export type ParticipantValues = Readonly<
  Pick<
    Person,
    | 'nameLatin'
    | 'nameArabic'
    | 'sex'
    | 'organisationId'
    | 'position'
    | 'phone'
    | 'email'
    | 'nationality'
    | 'birthYear'
  >
> & { readonly organisation: string };

/**
 * One line of the list. `bad` cannot be taken over; `doubtful` is somebody with the name of the candidates, or
 * a line that stands in the list twice, and waits for a person's answer.
 */
export interface ParticipantLine {
  /** As the spreadsheet counts it, from 1. */
  readonly line: number;
  readonly values: ParticipantValues;
  readonly state: 'new' | 'known' | 'doubtful' | 'bad';
  readonly personId: string | null;
  readonly candidateIds: readonly string[];
  readonly problems: readonly ParticipantProblem[];
}

export interface ParticipantList {
  readonly lines: readonly ParticipantLine[];
  /** Headers of columns from which nothing was read. */
  readonly unknownColumns: readonly string[];
}

interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/** Reads a table with one of the known headers and says for each line whom it means. */
export function readParticipantList(
  rows: readonly (readonly Cell[])[],
  known: Known,
): ParticipantList | ParticipantListProblem {
  const header = findHeader(rows);
  if (typeof header === 'string') return header;
  const findOrganisation = createOrganisationFinder(known.organisations);
  const match = createMatcher(known.people);
  const seen = new Set<string>();
  const lines = rows.flatMap((cells, index) => {
    if (index <= header.row || cells.every((cell) => readText(cell) === '')) return [];
    const take = (column: ParticipantColumn) => {
      const place = header.places.get(column);
      return place === undefined ? '' : readText(cells[place]);
    };
    const { values, problems } = readValues(take, findOrganisation);
    return describeLine({ line: index + 1, values, problems }, match, seen);
  });
  return lines.length === 0 ? 'no-lines' : { lines, unknownColumns: header.unknown };
}

function readValues(
  take: (column: ParticipantColumn) => string,
  findOrganisation: (name: string) => string | null,
): Pick<ParticipantLine, 'values' | 'problems'> {
  const problems: ParticipantProblem[] = [];
  const fit = (text: string, length: number) => {
    if (text.length <= length) return text;
    problems.push('text-too-long');
    return '';
  };
  const expect = <T>(value: T | undefined, problem: ParticipantProblem, otherwise: T): T => {
    if (value !== undefined) return value;
    problems.push(problem);
    return otherwise;
  };
  const organisation = fit(take('organisation'), 300);
  const names = sortByScript([fit(take('name'), 200), fit(take('secondName'), 200)]);
  const values: ParticipantValues = {
    ...names,
    sex: take('sex') === '' ? 'U' : expect(readSex(take('sex')), 'sex-unknown', 'U'),
    organisation,
    organisationId: organisation === '' ? null : findOrganisation(organisation),
    position: fit(take('position'), 300),
    phone: fit(take('phone'), 60),
    email: expect(readEmail(fit(take('email'), 200)), 'email-wrong', ''),
    nationality: expect(readNationality(take('nationality')), 'nationality-unknown', null),
    birthYear: expect(readBirthYear(take('birthYear')), 'birth-year-unknown', null),
  };
  return { values, problems: [...new Set(problems)] };
}

/** A name goes where its letters belong, whatever its column is called; two names in one script stay one. */
function sortByScript(names: readonly string[]): Pick<Person, 'nameLatin' | 'nameArabic'> {
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name);
  return {
    nameLatin: names.find((name) => name !== '' && !isArabic(name)) ?? '',
    nameArabic: names.find((name) => isArabic(name)) ?? '',
  };
}

function describeLine(
  { line, values, problems }: Pick<ParticipantLine, 'line' | 'values' | 'problems'>,
  match: Matcher,
  seen: Set<string>,
): ParticipantLine {
  const nobody = { line, values, personId: null, candidateIds: [] };
  if (values.nameLatin === '' && values.nameArabic === '') {
    return { ...nobody, state: 'bad', problems: [...problems, 'name-missing'] };
  }
  const found = match(values);
  const isRepeated = isSeen(values, found.state === 'known' ? found.personId : null, seen);
  if (isRepeated) return { ...nobody, state: 'doubtful', problems: [...problems, 'line-repeated'] };
  return { ...nobody, ...found, problems };
}

/** The same person as in a line above: the same known one, or the same name with nothing that differs. */
function isSeen(values: ParticipantValues, personId: string | null, seen: Set<string>): boolean {
  const names = listNameKeys(values).filter((key) => key.startsWith('letters'));
  const contacts = listContactKeys(values);
  const marks = contacts.length > 0 ? contacts : [values.organisation];
  const keys = names.flatMap((name) => marks.map((mark) => `${name} ${mark}`));
  if (personId !== null) keys.push(personId);
  const isKnown = keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return isKnown;
}
