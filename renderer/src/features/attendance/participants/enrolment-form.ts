import type { Enrolment } from '#shared/attendance/schema';

export const decisions = ['rule', 'completed', 'not-completed'] as const;
export type Decision = (typeof decisions)[number];

/** What the drawer edits: the decision against the rule in two fields. */
export type EnrolmentForm = Pick<
  Enrolment,
  | 'role'
  | 'status'
  | 'organisationId'
  | 'position'
  | 'stakeholderType'
  | 'populationGroup'
  | 'isWalkIn'
  | 'substituteForId'
  | 'preScore'
  | 'postScore'
> & { readonly decision: Decision; readonly reason: string; readonly decidedBy: string };

/** `usualDecider` is whoever decided last, proposed for the next decision. */
export function toEnrolmentForm(enrolment: Enrolment, usualDecider: string): EnrolmentForm {
  const { role, status, organisationId, position, stakeholderType, populationGroup } = enrolment;
  const { isWalkIn, substituteForId, preScore, postScore, completionOverride } = enrolment;
  const decided = completionOverride?.isCompleted ? 'completed' : 'not-completed';
  return {
    role,
    status,
    organisationId,
    position,
    stakeholderType,
    populationGroup,
    isWalkIn,
    substituteForId,
    preScore,
    postScore,
    decision: completionOverride ? decided : 'rule',
    reason: completionOverride?.reason ?? '',
    decidedBy: completionOverride ? completionOverride.decidedBy : usualDecider,
  };
}

export function toEnrolmentFields({ decision, reason, decidedBy, ...fields }: EnrolmentForm) {
  const isCompleted = decision === 'completed';
  const decided = { isCompleted, reason: reason.trim(), decidedBy: decidedBy.trim() };
  return { ...fields, completionOverride: decision === 'rule' ? null : decided };
}

/** Who decided last among these; '' when nobody did. */
export function findUsualDecider(enrolments: readonly Enrolment[]): string {
  const decided = enrolments.filter(({ completionOverride }) => completionOverride?.decidedBy);
  const [latest] = decided.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return latest?.completionOverride?.decidedBy ?? '';
}
