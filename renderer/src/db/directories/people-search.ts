import { useSyncExternalStore } from 'react';
import type { Person } from '#shared/people/schema';
import { createPeopleSearch, type PeopleSearch } from '#shared/people/search/people-search';
import type { Database } from '../database';
import { useDatabase } from '../use-live';
import { directoryOf } from './use-directory';

/** The register as a search finds it. A new object after each change, so that React sees the difference. */
export interface SearchablePeople {
  readonly search: PeopleSearch;
  /** False while people are still being read: what is found then is right, but not all. */
  readonly isComplete: boolean;
}

interface Source {
  readonly current: () => SearchablePeople;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Half a frame: the window draws and takes keys in the other half. */
const SLICE_MS = 8;
const PEOPLE_AT_ONCE = 50;

function createSource(database: Database): Source {
  const search = createPeopleSearch();
  const listeners = new Set<() => void>();
  const channel = new MessageChannel();
  const organisations = directoryOf(database, 'organisations');
  const people = directoryOf(database, 'people');
  let waiting: Person[] = [];
  let state: SearchablePeople = { search, isComplete: false };
  let hasStarted = false;

  const publish = () => {
    const isComplete = people.current().isComplete && waiting.length === 0;
    if (isComplete && !state.isComplete) warmUp(search);
    state = { search, isComplete };
    for (const listener of listeners) listener();
  };

  /** Folding all names takes seconds, so it is done between the frames. */
  const work = () => {
    const end = performance.now() + SLICE_MS;
    let done = 0;
    while (done < waiting.length && performance.now() < end) {
      search.put(waiting.slice(done, done + PEOPLE_AT_ONCE));
      done += PEOPLE_AT_ONCE;
    }
    waiting = waiting.slice(done);
    if (waiting.length > 0) channel.port2.postMessage(null);
    else publish();
  };

  const start = () => {
    hasStarted = true;
    channel.port1.onmessage = work;
    organisations.subscribe(() => {
      search.setOrganisations(organisations.current().entries);
      publish();
    });
    people.follow((rows, removedIds) => {
      for (const id of removedIds) search.remove(id);
      const isIdle = waiting.length === 0;
      waiting = waiting.concat(rows);
      // A single person who was saved is there at once.
      if (isIdle && rows.length <= PEOPLE_AT_ONCE) work();
      else if (isIdle) channel.port2.postMessage(null);
    });
    people.subscribe(() => {
      if (waiting.length === 0) publish();
    });
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!hasStarted) start();
      return () => listeners.delete(listener);
    },
  };
}

/** The first search of all takes ten times as long as the next ones. */
function warmUp(search: PeopleSearch): void {
  for (const query of ['a', 'ab', '1', 'ا']) search.find(query);
}

const sourceOf = new WeakMap<Database, Source>();

export function peopleSearchOf(database: Database): Source {
  const known = sourceOf.get(database);
  if (known) return known;
  const source = createSource(database);
  sourceOf.set(database, source);
  return source;
}

/** Everybody, found while typing; read at the first use and shared by all screens. */
export function usePeopleSearch(isWanted = true): SearchablePeople {
  const source = peopleSearchOf(useDatabase());
  return useSyncExternalStore(isWanted ? source.subscribe : subscribeLater, source.current);
}

const subscribeLater = () => () => {};
