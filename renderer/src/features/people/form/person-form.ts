import { z } from 'zod';
import type { MessageKey } from '#shared/i18n/translator';
import { type consentKinds, type Person, personSchema } from '#shared/people/schema';
import type { PersonFields } from '../../../db/repositories/people';

type Consents = Person['consents'];
export type ConsentKind = (typeof consentKinds)[number];
export type Consent = NonNullable<Consents[ConsentKind]>;

/** What can be wrong with a field, as the key of the sentence that says so. */
export type FieldErrors = Readonly<Record<string, MessageKey>>;

/** The fields alone, whatever row they come from. */
export function pickFields(person: PersonFields): PersonFields {
  return fieldsSchema.parse(person);
}

const fieldsSchema = personSchema.omit({
  id: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
});

const formSchema = fieldsSchema.extend({
  email: z.union([z.literal(''), z.email()]),
});

const messages: Readonly<Record<string, MessageKey>> = {
  birthYear: 'people.errors.birthYear',
  email: 'people.errors.email',
  phone: 'people.errors.tooLong',
  consents: 'people.errors.consentDate',
  workSince: 'people.errors.workDate',
};

/** Everything that keeps a person from being saved, by the name of the field. */
export function findErrors(fields: PersonFields): FieldErrors {
  const errors: Record<string, MessageKey> = {};
  if (fields.nameLatin.trim() === '' && fields.nameArabic.trim() === '') {
    errors.nameLatin = 'people.errors.name';
  }
  const parsed = formSchema.safeParse({ ...fields, email: fields.email.trim() });
  for (const { path } of parsed.error?.issues ?? []) {
    const place = placeOf(path);
    const isDate = /\.(from|to)$/.test(place);
    errors[place] ??= isDate
      ? 'people.errors.workDate'
      : (messages[String(path[0])] ?? 'people.errors.tooLong');
  }
  return errors;
}

/** A consent and a line of earlier work have fields of their own. */
function placeOf(path: readonly PropertyKey[]): string {
  const depth = path[0] === 'consents' ? 2 : path[0] === 'earlierWork' ? 3 : 1;
  return path.slice(0, depth).map(String).join('.');
}

/** What is typed as a date of work: empty is not known. Whether it is one is found when the form is saved. */
export function readWorkDate(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
