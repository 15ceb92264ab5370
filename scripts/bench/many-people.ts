import { givenNamesOfMen } from '#shared/people/name-matching/data/given-names-men';
import { givenNamesOfWomen } from '#shared/people/name-matching/data/given-names-women';
import type { Person } from '#shared/people/schema';
import { emptyPerson } from '../../renderer/src/db/repositories/people';
import { makeRandom, type Random } from './random';

interface SpeltName {
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
}

const heads = ['Ma', 'Sa', 'Ha', 'Na', 'Ra', 'Ta', 'Ka', 'Fa', 'Wa', 'Ba', 'Ju', 'Di', 'Gha', 'Zi'];
const middles = ['ri', 'lou', 'mi', 'ssa', 'dou', 'ni', 'bi', 'hou', 'za', 'kha', 'cho', 'tta'];
const tails = ['m', 'n', 'd', 'r', 'l', 'ssi', 'b', 'ki', 'f', 'zi', 'ne', 'la', 'oui', 'ri'];
const countries = ['EG', 'MA', 'TN', 'LY', 'SD', 'NE'];

function readNames(text: string): SpeltName[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('=').map((side) => side.trim().split(' ')))
    .map(([arabic = [], latin = []]) => ({ arabic, latin }));
}

const men = readNames(givenNamesOfMen);
const women = readNames(givenNamesOfWomen);

/** Names as they are borne: the first of a list by many, the last by few. */
function pickName(names: readonly SpeltName[], random: Random): SpeltName {
  const place = Math.floor(random() ** 2.5 * names.length);
  return names[place] ?? { arabic: [], latin: [] };
}

function pick<Item>(list: readonly Item[], random: Random): Item | undefined {
  return list[Math.floor(random() * list.length)];
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function makeRecord(number: number) {
  const createdAt = '2026-01-05T08:00:00.000Z';
  const id = `01BENCH0${String(number).padStart(18, '0')}`;
  return { id, createdAt, updatedAt: createdAt, deletedAt: null };
}

/**
 * Invented people as many as wanted, the same at each run: a given name, the father's and a family name, spelt in one of
 * the usual ways. One in fifty stands there twice, spelt anew and with the same phone or none.
 */
export function makeManyPeople(count: number, organisationIds: readonly string[]): Person[] {
  const random = makeRandom(7);
  const people: Person[] = [];
  const drafts: { readonly parts: readonly SpeltName[]; readonly person: Person }[] = [];
  for (let number = 0; number < count; number += 1) {
    const earlier = number > 0 && random() < 0.02 ? pick(drafts, random) : undefined;
    const draft = earlier
      ? respell(earlier, number, random)
      : makeDraft(number, organisationIds, random);
    drafts.push(draft);
    people.push(draft.person);
  }
  return people;
}

function makeDraft(number: number, organisationIds: readonly string[], random: Random) {
  const isWoman = random() < 0.5;
  const family = [heads, middles, tails].map((parts) => pick(parts, random) ?? '').join('');
  const parts = [
    pickName(isWoman ? women : men, random),
    pickName(men, random),
    { arabic: [], latin: [family.toLowerCase()] },
  ];
  const person: Person = {
    ...makeRecord(number),
    ...emptyPerson,
    ...spell(parts, random),
    sex: isWoman ? 'F' : 'M',
    birthYear: random() < 0.5 ? null : 1960 + Math.floor(random() * 45),
    nationality: pick(countries, random) ?? null,
    phone: random() < 0.7 ? `+20 1${String(Math.floor(random() * 1e9)).padStart(9, '0')}` : '',
    email: random() < 0.3 ? `person${number}@example.org` : '',
    organisationId: pick(organisationIds, random) ?? null,
    position: 'Officer',
  };
  return { parts, person };
}

function respell(
  { parts, person }: { readonly parts: readonly SpeltName[]; readonly person: Person },
  number: number,
  random: Random,
) {
  const phone = random() < 0.5 ? person.phone : '';
  return {
    parts,
    person: { ...person, ...makeRecord(number), ...spell(parts, random), phone, email: '' },
  };
}

function spell(parts: readonly SpeltName[], random: Random) {
  const latin = parts.map(({ latin: spellings }) => {
    const usual = random() < 0.7 ? spellings[0] : pick(spellings, random);
    return capitalise(usual ?? '');
  });
  const arabic = parts.flatMap(({ arabic: spellings }) => spellings[0] ?? []);
  return { nameLatin: latin.join(' '), nameArabic: random() < 0.5 ? arabic.join(' ') : '' };
}
