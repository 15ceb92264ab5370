import type { Mark } from '../../attendance/schema';
import type { DayMapping } from './map-sessions';
import { compareWithStored, type ListedField } from './stored-fields';
import type { ListedValues, ListLine, StoredPerson } from './types';

/** Whom a person said that a line means: somebody known, somebody new, the one in a row above, or nobody. */
export type Answer =
  | { readonly kind: 'person'; readonly personId: string }
  /** `distinctFrom` are those who were looked at and found to be somebody else: that is remembered. */
  | { readonly kind: 'new'; readonly distinctFrom?: readonly string[] }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'skip' };

/** Somebody new, and none of those whom the line was taken for. */
export function answerNew({ candidates }: Pick<ListLine, 'candidates'>): Answer {
  return { kind: 'new', distinctFrom: candidates.map(({ personId }) => personId) };
}

export interface Decisions {
  /** By the row of the line. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Fields in which the list stands above the register, by row. */
  readonly taken: ReadonlyMap<number, ReadonlySet<ListedField>>;
  /** Rows whose marks stand above those that were noted before. */
  readonly markRows: ReadonlySet<number>;
}

export const noDecisions: Decisions = {
  answers: new Map(),
  taken: new Map(),
  markRows: new Set(),
};

/** What is stored already and meets the list. */
export interface StoredSide {
  readonly people: ReadonlyMap<string, StoredPerson>;
  /** The marks of those who are enrolled, by person and then by session. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
  readonly enrolledIds: ReadonlySet<string>;
}

/** The outcome for a line as it stands: what would be written, or why nothing is. */
export type Outcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'repeat'; readonly row: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'person'; readonly personId: string };

/** What becomes of a line with the answers so far. */
export function decideLine(line: ListLine, answer: Answer | undefined): Outcome {
  if (line.state === 'bad' || answer?.kind === 'skip') return { kind: 'left-out' };
  if (answer?.kind === 'person') return answer;
  if (answer?.kind === 'new') return { kind: 'new' };
  if (answer?.kind === 'repeat' && line.repeats !== null)
    return { kind: 'repeat', row: line.repeats };
  const [first] = line.candidates;
  if (line.state === 'known' && first) return { kind: 'person', personId: first.personId };
  return line.state === 'new' && !line.isOpen ? { kind: 'new' } : { kind: 'open' };
}

export interface ListedMark {
  readonly sessionId: string;
  readonly mark: Mark;
}

/** The marks of a line by session; where two columns say something of one session, the first stands. */
export function listMarks(line: ListLine, days: readonly DayMapping[]): ListedMark[] {
  const marks = new Map<string, Mark>();
  for (const [index, mark] of line.marks.entries()) {
    for (const sessionId of days[index]?.sessionIds ?? []) {
      if (mark !== null && !marks.has(sessionId)) marks.set(sessionId, mark);
    }
  }
  return [...marks].map(([sessionId, mark]) => ({ sessionId, mark }));
}

/** Marks that say something else than what was noted before. */
export function findMarkConflicts(
  marks: readonly ListedMark[],
  stored: ReadonlyMap<string, Mark> | undefined,
): ListedMark[] {
  return marks.filter(({ sessionId, mark }) => {
    const noted = stored?.get(sessionId);
    return noted !== undefined && noted !== mark;
  });
}

/** The fields of a known person that are written: what the list adds, and what somebody chose to take over. */
export function chooseFields(
  values: ListedValues,
  person: StoredPerson,
  taken: ReadonlySet<ListedField> | undefined,
): ListedField[] {
  return compareWithStored(values, person)
    .filter(({ field, kind }) => kind === 'adds' || taken?.has(field))
    .map(({ field }) => field);
}
