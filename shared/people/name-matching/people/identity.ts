import { listPhoneKeys } from '../../phone';
import type { Person } from '../../schema';
import type { ReadName } from '../reading/name-part';
import { readName } from '../reading/read-name';

/** What is known of somebody who may be in the register already. */
export type Identity = Readonly<
  Pick<
    Person,
    | 'nameLatin'
    | 'nameArabic'
    | 'certificateName'
    | 'aliases'
    | 'sex'
    | 'organisationId'
    | 'phone'
    | 'email'
  >
> &
  Readonly<Partial<Pick<Person, 'birthYear'>>>;

/** An identity made ready for many comparisons. */
export interface KnownIdentity {
  readonly latin: ReadName | null;
  readonly arabic: ReadName | null;
  /** Other names of the same person. */
  readonly aliases: readonly ReadName[];
  readonly sex: 'F' | 'M' | null;
  readonly organisationId: string | null;
  /** One for each number. */
  readonly phoneKeys: readonly string[];
  readonly birthYear: number | null;
  /** '' where there is none. */
  readonly emailKey: string;
}

/** Rows are never changed in place, so what was read of one stays right as long as the row is there. */
const identities = new WeakMap<Identity, KnownIdentity>();

export function knowIdentity(person: Identity): KnownIdentity {
  const known = identities.get(person);
  if (known) return known;
  const identity = readIdentity(person);
  identities.set(person, identity);
  return identity;
}

function readIdentity(person: Identity): KnownIdentity {
  const { nameLatin, nameArabic, certificateName, aliases, sex } = person;
  const others = [certificateName, ...aliases].map((name) => readPresent(name));
  return {
    latin: readPresent(nameLatin),
    arabic: readPresent(nameArabic),
    aliases: others.filter((name) => name !== null),
    sex: sex === 'F' || sex === 'M' ? sex : null,
    organisationId: person.organisationId,
    phoneKeys: listPhoneKeys(person.phone),
    birthYear: person.birthYear ?? null,
    emailKey: person.email.trim().toLowerCase(),
  };
}

function readPresent(name: string): ReadName | null {
  const read = readName(name);
  return read.look === '' ? null : read;
}
