import { foldName } from '#shared/people/fold-name';
import type { Person } from '#shared/people/schema';
import type { PeopleSearch } from '#shared/people/search/people-search';

const SHOWN = 7;
/** Among so many of the best found the order of this list is made. */
const CONSIDERED = 200;

/**
 * People whom a typed name may mean: the same name first, then names that begin with it, then the rest. Who is
 * on the list already comes last, unless it is exactly that name.
 */
export function proposePeople(
  search: Pick<PeopleSearch, 'listBest'>,
  query: string,
  enrolledIds: ReadonlySet<string>,
): readonly Person[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const ranks: Person[][] = [[], [], [], []];
  for (const person of search.listBest(query, CONSIDERED)) {
    const rank = rankName(person, wanted);
    ranks[rank > 0 && enrolledIds.has(person.id) ? 3 : rank]?.push(person);
  }
  return ranks.flat().slice(0, SHOWN);
}

function rankName(person: Person, wanted: string): number {
  const names = [person.nameLatin, person.nameArabic, ...person.aliases].map(foldName);
  if (names.includes(wanted)) return 0;
  return names.some((name) => name.startsWith(wanted)) ? 1 : 2;
}

/** The typed name in the field of its script. */
export function splitScripts(name: string): Pick<Person, 'nameLatin' | 'nameArabic'> {
  const text = name.trim().replace(/\s+/g, ' ');
  return /\p{Script=Arabic}/u.test(text)
    ? { nameLatin: '', nameArabic: text }
    : { nameLatin: text, nameArabic: '' };
}
