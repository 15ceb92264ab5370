import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Sorting } from '../../../ui/DataTable';
import { useCalmDirectory } from '../use-calm-directory';
import {
  type DraftRow,
  describeDrafts,
  type InboxFilter,
  inboxFilters,
  type RowCache,
  searchDrafts,
  sortDrafts,
} from './draft-rows';

const FILTER = 'state';

interface Inbox {
  readonly isComplete: boolean;
  readonly isEmpty: boolean;
  readonly counts: Readonly<Record<InboxFilter, number>>;
  readonly filter: InboxFilter;
  readonly setFilter: (filter: string) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly rows: readonly DraftRow[];
}

/** The drafts that the user wants to see; which part of the inbox is shown stands in the address. */
export function useInbox(sorting: Sorting): Inbox {
  const drafts = useCalmDirectory('drafts');
  const documents = useCalmDirectory('sourceDocuments');
  const [address, setAddress] = useSearchParams();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query);
  const filter = inboxFilters.find((one) => one === address.get(FILTER)) ?? 'open';
  const cache = useMemo((): RowCache => new WeakMap(), []);
  const all = useMemo(
    () => describeDrafts(drafts.entries, documents.entries, cache),
    [drafts.entries, documents.entries, cache],
  );
  const rows = useMemo(() => {
    const ofFilter = all.filter((row) => row.filter === filter);
    return sortDrafts(searchDrafts(ofFilter, searched), sorting);
  }, [all, filter, searched, sorting]);
  const count = (one: InboxFilter) => all.filter((row) => row.filter === one).length;
  return {
    isComplete: drafts.isComplete && documents.isComplete,
    isEmpty: all.length === 0,
    counts: { open: count('open'), accepted: count('accepted'), discarded: count('discarded') },
    filter,
    setFilter: (chosen) =>
      setAddress(chosen === 'open' ? {} : { [FILTER]: chosen }, { replace: true }),
    query,
    setQuery,
    rows,
  };
}
