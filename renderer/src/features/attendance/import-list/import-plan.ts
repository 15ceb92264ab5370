import type { ParticipantLine } from '#shared/people/participant-list';
import type { ListedParticipant } from '../../../db/repositories/participant-import';

/** What somebody decided for a doubtful line: the id of a person, somebody new, or nobody. */
export type Answer = { readonly same: string } | 'new' | 'skip';

/** By the number of the line. */
export type Answers = ReadonlyMap<number, Answer>;

export interface ImportPlan {
  readonly listed: readonly ListedParticipant[];
  /** Doubtful lines without an answer: nothing is written before there are none. */
  readonly unansweredCount: number;
  /** Lines of people who are on the list of the training already. */
  readonly enrolledCount: number;
  /** Bad lines, and lines that were left out on purpose. */
  readonly skippedCount: number;
}

/** What would be written with the answers so far. */
export function planImport(
  lines: readonly ParticipantLine[],
  answers: Answers,
  enrolledIds: ReadonlySet<string>,
): ImportPlan {
  const listed: ListedParticipant[] = [];
  const count = { unanswered: 0, enrolled: 0, skipped: 0 };
  for (const { line, values, state, personId } of lines) {
    const answer = state === 'doubtful' ? answers.get(line) : undefined;
    if (state === 'bad' || answer === 'skip') count.skipped += 1;
    else if (state === 'doubtful' && answer === undefined) count.unanswered += 1;
    else {
      const id = typeof answer === 'object' ? answer.same : personId;
      if (id !== null && enrolledIds.has(id)) count.enrolled += 1;
      else listed.push({ values, personId: id });
    }
  }
  return {
    listed,
    unansweredCount: count.unanswered,
    enrolledCount: count.enrolled,
    skippedCount: count.skipped,
  };
}
