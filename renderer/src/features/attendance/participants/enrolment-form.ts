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
> & { readonly decision: Decision; readonly reason: string };

export function toEnrolmentForm(enrolment: Enrolment): EnrolmentForm {
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
  };
}

export function toEnrolmentFields({ decision, reason, ...fields }: EnrolmentForm) {
  const isCompleted = decision === 'completed';
  const completionOverride = decision === 'rule' ? null : { isCompleted, reason: reason.trim() };
  return { ...fields, completionOverride };
}
