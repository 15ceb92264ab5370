import type { Organisation } from '../organisations/schema';
import { foldName } from './fold-name';
import { listSkeletons } from './name-skeleton';
import { toPhoneDigits } from './phone';
import type { Person } from './schema';

/** Rows are never changed in place, so what was folded for one stays right as long as the row is there. */
const personTexts = new WeakMap<Person, string>();
const organisationTexts = new WeakMap<Organisation, string>();
const spareSkeletons = new WeakMap<Person, readonly string[]>();

/**
 * The people in whom every word of the query is found: in a name in either script, an organisation, a phone
 * or an e-mail; a phone number is found by any of its digits, however they are grouped. Who is known in one script only is found by the sound of the name in the other.
 */
export function searchPeople(
  people: readonly Person[],
  query: string,
  organisations: ReadonlyMap<string, Organisation>,
): readonly Person[] {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return people;
  const isNumber = !/\p{L}/u.test(query);
  const digits = toPhoneDigits(query);
  const sounds = words.map(toSound);
  return people.filter((person) => {
    const text = readText(person);
    if (isNumber) return digits !== '' && text.includes(digits);
    return words.every(
      (word, index) =>
        text.includes(word) ||
        readOrganisation(person, organisations).includes(word) ||
        isHeard(person, sounds[index]),
    );
  });
}

function readText(person: Person): string {
  const known = personTexts.get(person);
  if (known !== undefined) return known;
  const names = [person.nameLatin, person.nameArabic, person.certificateName, ...person.aliases];
  const text = `${foldName([...names, person.email].join(' '))} ${toPhoneDigits(person.phone)}`;
  personTexts.set(person, text);
  return text;
}

function readOrganisation(
  { organisationId }: Person,
  organisations: ReadonlyMap<string, Organisation>,
): string {
  const organisation = organisationId === null ? undefined : organisations.get(organisationId);
  if (!organisation) return '';
  const known = organisationTexts.get(organisation);
  if (known !== undefined) return known;
  const { acronym, names, aliases } = organisation;
  const text = foldName([acronym, ...Object.values(names), ...aliases].join(' '));
  organisationTexts.set(organisation, text);
  return text;
}

interface Sound {
  readonly isArabic: boolean;
  readonly skeleton: string;
}

/** One consonant alone is in nearly every name. */
function toSound(word: string): Sound | null {
  const skeleton = listSkeletons(word)[0] ?? '';
  return skeleton.length < 2 ? null : { isArabic: /\p{Script=Arabic}/u.test(word), skeleton };
}

function isHeard(person: Person, sound: Sound | null | undefined): boolean {
  if (!sound) return false;
  const [wanted, other] = sound.isArabic
    ? [person.nameArabic, person.nameLatin]
    : [person.nameLatin, person.nameArabic];
  if (wanted !== '' || other === '') return false;
  const known = spareSkeletons.get(person);
  const skeletons = known ?? listSkeletons(other);
  if (!known) spareSkeletons.set(person, skeletons);
  return skeletons.some((skeleton) => skeleton.startsWith(sound.skeleton));
}
