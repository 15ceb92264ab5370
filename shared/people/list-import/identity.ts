import type { Registered } from '../name-matching/index';
import { listPhoneKeys, PHONE_KEY_DIGITS, toPhoneKey } from '../phone';
import type { Person } from '../schema';
import { toWordKey } from './name-key';
import type { ListedValues } from './types';

/** What is known of somebody in the register and compared with a list. */
export type KnownPerson = Registered &
  Readonly<Pick<Person, 'position' | 'nationality' | 'birthYear' | 'ageBand'>>;

/** What somebody is found by, folded once for many comparisons. */
export interface IdentityKeys {
  readonly latin: string;
  readonly arabic: string;
  /** All names, also aliases. */
  readonly names: readonly string[];
  /** Phones and e-mails. */
  readonly contacts: readonly string[];
  readonly position: string;
}

export interface KnownIdentity extends IdentityKeys {
  readonly person: KnownPerson;
}

type Identity = Pick<KnownPerson, 'nameLatin' | 'nameArabic' | 'phone' | 'email' | 'position'> & {
  readonly certificateName?: string;
  readonly aliases?: readonly string[];
};

export function describeIdentity(identity: Identity): IdentityKeys {
  const latin = toWordKey(identity.nameLatin);
  const arabic = toWordKey(identity.nameArabic);
  const { certificateName = '', aliases = [] } = identity;
  const others =
    certificateName === '' && aliases.length === 0 ? [] : [certificateName, ...aliases];
  const names = [latin, arabic, ...others.map(toWordKey)].filter((key) => key !== '');
  return {
    latin,
    arabic,
    names: names.length < 2 ? names : [...new Set(names)],
    contacts: listContactKeys(identity),
    position: toWordKey(identity.position),
  };
}

function listContactKeys({ phone, email }: Pick<KnownPerson, 'phone' | 'email'>): string[] {
  const phones = phone === '' ? [] : readPhoneKeys(phone);
  return email === '' ? phones : [...phones, email.toLowerCase()];
}

/** Nearly all cells hold one number, which need not be looked for; a long one without a zero ends with its key. */
function readPhoneKeys(phone: string): string[] {
  if (/^\+?[1-9]\d{9,}$/.test(phone)) return [phone.slice(-PHONE_KEY_DIGITS)];
  if (!/^\+?\d+$/.test(phone)) return listPhoneKeys(phone);
  const key = toPhoneKey(phone);
  return key === '' ? [] : [key];
}

/** An identity as names are compared: the list knows no certificates and no aliases. */
export function toIdentity(values: ListedValues): Omit<Registered, 'id'> {
  return { ...values, certificateName: '', aliases: [] };
}

type Facts = Pick<KnownPerson, 'sex' | 'birthYear'>;

/** Whether two lines cannot be of one person, as far as sex and birth tell. */
export function contradicts(one: Facts, other: Facts): boolean {
  const isOtherYear =
    one.birthYear !== null && other.birthYear !== null && one.birthYear !== other.birthYear;
  return isOtherYear || isOtherSex(one, other);
}

export function isOtherSex(one: Pick<Facts, 'sex'>, other: Pick<Facts, 'sex'>): boolean {
  return one.sex !== other.sex && one.sex !== 'U' && other.sex !== 'U';
}
