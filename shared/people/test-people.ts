import type { Organisation } from '../organisations/schema';
import type { Person } from './schema';

const fields = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
};

/** A stored person for tests; the number makes the id. */
export function makeStoredPerson(number: number, values: Partial<Person>): Person {
  return {
    ...fields,
    id: String(number).padStart(26, '0'),
    nameLatin: '',
    nameArabic: '',
    certificateName: '',
    aliases: [],
    sex: 'U',
    birthYear: null,
    ageBand: null,
    nationality: null,
    phone: '',
    email: '',
    organisationId: null,
    position: '',
    workSince: null,
    earlierWork: [],
    languages: [],
    needs: '',
    notes: '',
    flags: [],
    consents: { list: null, contact: null, image: null },
    mergedIntoId: null,
    ...values,
  };
}

export function makeStoredOrganisation(
  number: number,
  values: Partial<Organisation>,
): Organisation {
  return {
    ...fields,
    id: String(number).padStart(26, '0'),
    acronym: '',
    names: { en: '', fr: '', ar: '' },
    aliases: [],
    iatiType: null,
    country: null,
    isFunder: false,
    ...values,
  };
}
