import { toPairKey } from '#shared/people/distinct-pairs';
import type { Identity, LikelyPair, Registered } from '#shared/people/name-matching/index';
import type { Person } from '#shared/people/schema';
import type { Database } from '../../database';
import { directoryOf } from '../use-directory';
import { createMatchingEngine } from './engine';
import type { LikelyPerson, MatcherAnswer, MatcherMessage } from './protocol';

/** Pairs of records that may be of one person, as far as they have been found. */
export interface LikelyDuplicates {
  readonly pairs: readonly LikelyPair[];
  /** People who have not been looked at yet; `null` before the register has been read. */
  readonly waiting: number | null;
}

export interface Matching {
  /** Who may be this person, the likeliest first. */
  readonly findCandidates: (
    person: Identity & { readonly id?: string },
    limit: number,
  ) => Promise<readonly LikelyPerson[]>;
  readonly duplicates: () => LikelyDuplicates;
  /** Duplicates are looked for as long as somebody listens. */
  readonly listenToDuplicates: (listener: () => void) => () => void;
}

/** Between two new states of the list of pairs. */
const PUBLISH_MS = 700;

type Send = (message: MatcherMessage) => void;

/** A worker of its own; where there are none, as in tests, the engine itself. */
function openMatcher(hear: (answer: MatcherAnswer) => void): Send {
  if (typeof Worker === 'undefined') return createMatchingEngine(hear);
  const worker = new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<MatcherAnswer>) => hear(data));
  return (message) => worker.postMessage(message);
}

function createMatching(database: Database): Matching {
  const waitingFor = new Map<number, (candidates: readonly LikelyPerson[]) => void>();
  const listeners = new Set<() => void>();
  const pairs = new Map<string, LikelyPair>();
  const pairsOf = new Map<string, Set<string>>();
  let state: LikelyDuplicates = { pairs: [], waiting: null };
  let requests = 0;
  let send: Send | null = null;

  let publishedAt = 0;

  const publish = (waiting: number | null) => {
    publishedAt = performance.now();
    state = { pairs: [...pairs.values()], waiting };
    for (const listener of listeners) listener();
  };

  const hear = (message: MatcherAnswer) => {
    if (message.kind === 'candidates') {
      waitingFor.get(message.request)?.(message.candidates);
      waitingFor.delete(message.request);
      return;
    }
    for (const pair of message.pairs) {
      const key = toPairKey(pair.oneId, pair.otherId);
      pairs.set(key, pair);
      for (const id of [pair.oneId, pair.otherId]) {
        pairsOf.set(id, (pairsOf.get(id) ?? new Set()).add(key));
      }
    }
    // While the register is being gone through, the list must not jump with each pair.
    const isDue = performance.now() - publishedAt >= PUBLISH_MS;
    if (isDue || message.waiting === 0) publish(message.waiting);
  };

  /** What was found of somebody who has changed is found anew, or not. */
  const forget = (id: string) => {
    for (const key of pairsOf.get(id) ?? []) pairs.delete(key);
    pairsOf.delete(id);
  };

  const open = (): Send => {
    const post = openMatcher(hear);
    send = post;
    const people = directoryOf(database, 'people');
    people.follow((rows, removedIds) => {
      for (const id of [...removedIds, ...rows.map((row) => row.id)]) forget(id);
      post({ kind: 'put', people: rows.map(toRegistered) });
      if (removedIds.length > 0) post({ kind: 'remove', ids: removedIds });
      if (removedIds.length > 0 && state.waiting !== null) publish(state.waiting);
    });
    let isReady = false;
    const tellReady = () => {
      if (isReady || !people.current().isComplete) return;
      isReady = true;
      post({ kind: 'ready' });
    };
    people.subscribe(tellReady);
    tellReady();
    return post;
  };

  return {
    findCandidates: (person, limit) => {
      const request = ++requests;
      const post = send ?? open();
      return new Promise((resolve) => {
        waitingFor.set(request, resolve);
        post({ kind: 'candidates', request, person: toIdentity(person), limit });
      });
    },
    duplicates: () => state,
    listenToDuplicates: (listener) => {
      listeners.add(listener);
      (send ?? open())({ kind: 'scan', isWanted: true });
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) send?.({ kind: 'scan', isWanted: false });
      };
    },
  };
}

function toIdentity(person: Identity & { readonly id?: string }): Identity & { id?: string } {
  const { nameLatin, nameArabic, certificateName, aliases, sex } = person;
  const { organisationId, phone, email, birthYear, id } = person;
  return {
    ...{ nameLatin, nameArabic, certificateName, aliases: [...aliases], sex },
    ...{ organisationId, phone, email },
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(id === undefined ? {} : { id }),
  };
}

function toRegistered(person: Person): Registered {
  return { ...toIdentity(person), id: person.id };
}

const matchingOfDatabase = new WeakMap<Database, Matching>();

/** One matcher for all screens; the worker starts with the first question. */
export function matchingOf(database: Database): Matching {
  const known = matchingOfDatabase.get(database);
  if (known) return known;
  const matching = createMatching(database);
  matchingOfDatabase.set(database, matching);
  return matching;
}
