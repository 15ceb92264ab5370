import { foldName } from '../fold-name';
import { toPhoneKey } from '../phone';
import type { ListedValues, StoredPerson } from './types';

/** The fields of a person that a list may know better. The organisation and the position go together with the enrolment too. */
export const listedFields = [
  'nameLatin',
  'nameArabic',
  'sex',
  'organisation',
  'position',
  'phone',
  'email',
  'nationality',
  'birthYear',
  'ageBand',
] as const;
export type ListedField = (typeof listedFields)[number];

export interface FieldComparison {
  readonly field: ListedField;
  /** `adds`: the register knows nothing there. `differs`: it says something else, which only a person may change. */
  readonly kind: 'adds' | 'differs';
}

/** What a list says of somebody that is not in the register. Other spellings of one text are no difference. */
export function compareWithStored(values: ListedValues, person: StoredPerson): FieldComparison[] {
  const compared: FieldComparison[] = [];
  for (const field of listedFields) {
    const kind = compareField(field, values, person);
    if (kind !== null) compared.push({ field, kind });
  }
  return compared;
}

function compareField(
  field: ListedField,
  values: ListedValues,
  person: StoredPerson,
): FieldComparison['kind'] | null {
  if (field === 'organisation') {
    if (values.organisation === '') return null;
    if (person.organisationId === null) return 'adds';
    return values.organisationId === person.organisationId ? null : 'differs';
  }
  if (field === 'sex') {
    if (values.sex === 'U' || values.sex === person.sex) return null;
    return person.sex === 'U' ? 'adds' : 'differs';
  }
  if (field === 'ageBand' && (values.birthYear !== null || person.birthYear !== null)) return null;
  const listed = values[field];
  const stored = person[field];
  if (listed === '' || listed === null) return null;
  if (stored === '' || stored === null) return 'adds';
  return isSame(field, String(listed), String(stored)) ? null : 'differs';
}

function isSame(field: ListedField, listed: string, stored: string): boolean {
  if (listed === stored) return true;
  if (field === 'phone') {
    const key = toPhoneKey(listed);
    return key !== '' && key === toPhoneKey(stored);
  }
  if (field === 'email') return listed.toLowerCase() === stored.toLowerCase();
  return foldName(listed) === foldName(stored);
}
