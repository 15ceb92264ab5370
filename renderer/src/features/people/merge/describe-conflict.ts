import {
  type Certificate,
  type CompletionOverride,
  enrolmentRoles,
  enrolmentStatuses,
  marks,
  populationGroups,
  stakeholderTypes,
} from '#shared/attendance/schema';
import type { Conflict, EnrolmentFields } from '#shared/people/merging/combine-enrolments';
import type { PartWords } from './describe-part';

/** A value on which two enrolments, or two marks, differ, in words. */
export function describeConflictValue(
  { field }: Conflict,
  value: unknown,
  { i18n: { t }, organisationName }: PartWords,
): string {
  const find = <Value extends string>(list: readonly Value[]) => list.find((one) => one === value);
  const words: Partial<Record<keyof EnrolmentFields | 'mark', () => string>> = {
    mark: () => say(find(marks), (mark) => t(`attendance.marks.${mark}`)),
    role: () => say(find(enrolmentRoles), (role) => t(`attendance.roles.${role}`)),
    status: () => say(find(enrolmentStatuses), (status) => t(`attendance.statuses.${status}`)),
    stakeholderType: () =>
      say(find(stakeholderTypes), (type) => t(`attendance.stakeholderTypes.${type}`)),
    populationGroup: () =>
      say(find(populationGroups), (group) => t(`attendance.populationGroups.${group}`)),
    organisationId: () => organisationName(String(value)),
    completionOverride: () => (isOverride(value) ? value.reason : ''),
    certificate: () => (isCertificate(value) ? value.number : ''),
    substituteForId: () => t('common.yes'),
  };
  const describe = words[field ?? 'mark'];
  return describe ? describe() : String(value);
}

function say<Value>(value: Value | undefined, words: (value: Value) => string): string {
  return value === undefined ? '' : words(value);
}

function isOverride(value: unknown): value is CompletionOverride {
  return typeof value === 'object' && value !== null && 'reason' in value;
}

function isCertificate(value: unknown): value is Certificate {
  return typeof value === 'object' && value !== null && 'number' in value;
}
