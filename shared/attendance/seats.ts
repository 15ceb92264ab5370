import type { Enrolment } from './schema';

/** Whether an enrolment is a participant's who has not withdrawn: nobody else is in any count. */
export function isSeat({ role, status }: Pick<Enrolment, 'role' | 'status'>): boolean {
  return role === 'participant' && status !== 'withdrawn';
}
