import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { noFilter, type TrainingFilter } from '#shared/trainings/list';
import { readListAddress, writeListAddress } from '#shared/trainings/list-address';
import type { TrainingSorting } from '#shared/trainings/sort';

interface ListState {
  readonly filter: TrainingFilter;
  readonly sorting: TrainingSorting;
  readonly setFilter: (change: Partial<TrainingFilter>) => void;
  /** Takes the filters away and keeps the search. */
  readonly clearFilters: () => void;
  readonly setSorting: (sorting: TrainingSorting) => void;
}

/** Search, filters and sorting live in the address. */
export function useListState(): ListState {
  const [address, setAddress] = useSearchParams();
  const { filter: stored, sorting } = useMemo(() => readListAddress(address), [address]);

  // The router answers in a transition, too late for a field that somebody types in.
  const [query, setQuery] = useState(stored.query);
  const written = useRef(stored.query);
  useEffect(() => {
    if (stored.query === written.current) return;
    written.current = stored.query;
    setQuery(stored.query);
  }, [stored.query]);

  const filter = useMemo(() => ({ ...stored, query }), [stored, query]);
  const write = (next: { filter: TrainingFilter; sorting: TrainingSorting }) => {
    written.current = next.filter.query;
    setQuery(next.filter.query);
    setAddress(writeListAddress(next), { replace: true });
  };
  return {
    filter,
    sorting,
    setFilter: (change) => write({ filter: { ...filter, ...change }, sorting }),
    clearFilters: () => write({ filter: { ...noFilter, query }, sorting }),
    setSorting: (next) => write({ filter, sorting: next }),
  };
}
