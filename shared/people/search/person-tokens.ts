import { foldName } from '../fold-name';
import { listSkeletons } from '../name-skeleton';
import { listPhoneDigits } from '../phone';
import type { Person } from '../schema';

/** Everything by which a person is found, as single folded words. */
export interface PersonTokens {
  /** Of the names in both scripts and of the e-mail. */
  readonly words: readonly string[];
  /** The digits of each phone number. */
  readonly numbers: readonly string[];
  /** The sounds of the name in the only script in which it is known, for who types in the other. */
  readonly heardInArabic: readonly string[];
  readonly heardInLatin: readonly string[];
}

export function listPersonTokens(person: Person): PersonTokens {
  const { nameLatin, nameArabic, certificateName, aliases, email } = person;
  const names = [nameLatin, nameArabic, certificateName, ...aliases];
  return {
    words: splitWords(foldName([...names, email].join(' '))),
    numbers: listPhoneDigits(person.phone),
    heardInArabic: nameArabic === '' && nameLatin !== '' ? listSkeletons(nameLatin) : [],
    heardInLatin: nameLatin === '' && nameArabic !== '' ? listSkeletons(nameArabic) : [],
  };
}

export function splitWords(folded: string): string[] {
  return [...new Set(folded.split(' '))].filter((word) => word !== '');
}
