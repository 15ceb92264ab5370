import type { CompletionState } from './completion';
import type { Enrolment } from './schema';

/** How far an enrolment has come, from the invitation to the end. What follows from the marks is never typed. */
export type EnrolmentStage = Enrolment['status'] | Exclude<CompletionState, 'enrolled'>;

export function determineStage(
  { status }: Pick<Enrolment, 'status'>,
  state: CompletionState,
): EnrolmentStage {
  return status === 'withdrawn' || state === 'enrolled' ? status : state;
}
