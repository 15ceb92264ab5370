import type { Mark as AttendanceMark } from '../../attendance/schema';
import type { NameReason } from '../name-matching/index';
import type { Person } from '../schema';

/** What is wrong in a row. Only without a usable name can nothing be made of it; else a value is left out. */
export const listProblems = [
  'name-missing',
  'text-too-long',
  'sex-unknown',
  'birth-year-unknown',
  'age-unknown',
  'nationality-unknown',
  'phone-wrong',
  'email-wrong',
] as const;
export type ListProblem = (typeof listProblems)[number];

/** What a list and the register can both know of somebody. */
export type StoredPerson = Pick<
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
  | 'ageBand'
>;

/** What a row says of a person, in the form in which people are stored. */
export type ListedValues = Readonly<StoredPerson> & {
  /** As it stands on the list; it has an id where it is known. */
  readonly organisation: string;
};

/** Why a row is taken for somebody; the codes beside those of the names are what else is the same. */
export const matchFacts = [
  'enrolled',
  'sameBirthYear',
  'samePosition',
  'otherBirthYear',
  'otherNameInScript',
] as const;
export type MatchReason = NameReason | (typeof matchFacts)[number];

export interface MatchCandidate {
  readonly personId: string;
  /** From 0 to 1, as `comparePeople` gives it. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Whom a row means. Only `known` is certain enough to be used without a question. */
export type RowState = 'new' | 'known' | 'doubtful' | 'bad';

/** One person on the list. */
export interface ListLine {
  /** In the sheet, from 0. */
  readonly row: number;
  readonly values: ListedValues;
  readonly problems: readonly ListProblem[];
  /** One for each column of attendance; `null` where the list does not say. */
  readonly marks: readonly (AttendanceMark | null)[];
  readonly state: RowState;
  /** The likeliest first; of a known person the only one. */
  readonly candidates: readonly MatchCandidate[];
  /** The row above in which the same person seems to stand. */
  readonly repeats: number | null;
  /** Nobody of that very name is known, and those with a similar one are still being looked for. */
  readonly isOpen: boolean;
}
