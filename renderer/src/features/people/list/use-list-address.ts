import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Sorting } from '../../../ui/DataTable';
import { usualSorting } from './people-order';

interface ListAddress {
  readonly query: string;
  readonly sorting: Sorting;
  readonly setQuery: (query: string) => void;
  readonly setSorting: (sorting: Sorting) => void;
}

/** Writing the address draws every screen of the window anew: too much for each key. */
const PAUSE_MS = 300;

/** Search and order live in the address, so that the way back from a person leads to the same list. */
export function useListAddress(): ListAddress {
  const [address, setAddress] = useSearchParams();
  const stored = address.get('q') ?? '';
  const [query, setQuery] = useState(stored);
  const written = useRef(stored);
  useEffect(() => {
    if (stored === written.current) return;
    written.current = stored;
    setQuery(stored);
  }, [stored]);

  const write = (text: string, { key, isDescending }: Sorting) => {
    const isUsual = key === usualSorting.key && isDescending === usualSorting.isDescending;
    written.current = text;
    setAddress(
      {
        ...(text === '' ? {} : { q: text }),
        ...(isUsual ? {} : { sort: `${isDescending ? '-' : ''}${key}` }),
      },
      { replace: true },
    );
  };
  const writeLater = useDebouncedCallback(write, PAUSE_MS);
  const sorting = readSorting(address.get('sort'));
  return {
    query,
    sorting,
    setQuery: (text) => {
      setQuery(text);
      writeLater(text, sorting);
    },
    setSorting: (next) => write(query, next),
  };
}

/** `name` upwards, `-name` downwards. */
function readSorting(text: string | null): Sorting {
  if (text === null) return usualSorting;
  return { key: text.replace(/^-/, ''), isDescending: text.startsWith('-') };
}
