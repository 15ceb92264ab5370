import type { Organisation } from '#shared/organisations/schema';
import type { Person } from '#shared/people/schema';
import { searchPeople } from '#shared/people/search-people';

const AT_ONCE = 2000;

/**
 * Lets the search fold everybody's texts, a few thousand at a time between two frames, so that the first
 * letter typed does not have to wait for 100,000 of them. Gives the function that ends it.
 */
export function prepareSearch(
  people: readonly Person[],
  organisations: ReadonlyMap<string, Organisation>,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const prepareFrom = (start: number) => {
    timer = setTimeout(() => {
      searchPeople(people.slice(start, start + AT_ONCE), 'x', organisations);
      if (start + AT_ONCE < people.length) prepareFrom(start + AT_ONCE);
    });
  };
  prepareFrom(0);
  return () => clearTimeout(timer);
}
