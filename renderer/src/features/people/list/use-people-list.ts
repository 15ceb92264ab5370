import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Person } from '#shared/people/schema';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { usePeopleSearch } from '../../../db/directories/people-search';
import { useLive } from '../../../db/use-live';
import type { Sorting } from '../../../ui/DataTable';
import { listPeople, orderPeople, type SortTexts, usualSorting } from './people-order';

/** More than a large window shows. */
const FIRST_PAGE = 60;

interface PeopleList {
  readonly rows: readonly Person[];
  /** False while only a part of the register is there. */
  readonly isComplete: boolean;
}

/**
 * Who is shown, in order. Until the register has been read, who was added last comes straight from the store, so that
 * the first frame takes as long with 100,000 people as with 100.
 */
export function usePeopleList(query: string, sorting: Sorting, texts: SortTexts): PeopleList {
  const firstPage = useLive(readFirstPage, []);
  const isDrawn = useDrawn(firstPage !== undefined);
  // A new object after each change of the register: everything below depends on it.
  const register = usePeopleSearch(isDrawn);
  const { isComplete } = register;
  // Sorting 100,000 people must not hold up the page; a search is answered within the frame of the key.
  const order = useDeferredValue(sorting);

  const slots = useMemo(
    () => orderPeople(register.search.people, order, texts),
    [register, order, texts],
  );
  const rows = useMemo(() => {
    const { search } = register;
    const found = search.find(query);
    return listPeople(search.people, slots, found);
  }, [register, slots, query]);

  const isUsual = order.key === usualSorting.key && order.isDescending && query.trim() === '';
  return { rows: isComplete || !isUsual ? rows : (firstPage ?? []), isComplete };
}

/** True from the frame after the one in which something is there to be drawn. */
function useDrawn(isThere: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(true)));
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  return isDrawn;
}

async function readFirstPage(database: Database): Promise<Person[]> {
  return alive(await database.people.orderBy(':id').reverse().limit(FIRST_PAGE).toArray());
}
