import {
  createCandidateIndex,
  findCandidates,
  type LikelyPair,
  listLikelyPairs,
  type Registered,
} from '#shared/people/name-matching/index';
import type { MatcherAnswer, MatcherMessage } from './protocol';

type Question = Extract<MatcherMessage, { kind: 'candidates' }>;

/** Between two slices the next message is heard. */
const SLICE_MS = 40;
/** A part of a name that more people share than this is passed over while somebody waits for the answer. */
const MOST_OF_KEY = 300;

/** Finds who may be the same. Runs in a worker; it knows names and contacts and nothing else of a person. */
export function createMatchingEngine(
  answer: (message: MatcherAnswer) => void,
): (message: MatcherMessage) => void {
  const index = createCandidateIndex();
  const people = new Map<string, Registered>();
  const queue = new Set<string>();
  const questions: Question[] = [];
  let isReady = false;
  let isScanWanted = false;
  let isScheduled = false;

  const reply = ({ request, person, limit }: Question) => {
    const found = findCandidates(index, person, { limit, mostOfKey: MOST_OF_KEY });
    const candidates = found.map(({ person: { id }, score, reasons }) => {
      return { personId: id, score, reasons };
    });
    answer({ kind: 'candidates', request, candidates });
  };

  const scan = () => {
    isScheduled = false;
    if (!isReady || !isScanWanted) return;
    const end = performance.now() + SLICE_MS;
    const pairs: LikelyPair[] = [];
    for (const id of queue) {
      queue.delete(id);
      const person = people.get(id);
      if (person) pairs.push(...listLikelyPairs(index, person));
      if (performance.now() >= end) break;
    }
    answer({ kind: 'pairs', pairs, waiting: queue.size });
    if (queue.size > 0) schedule();
  };

  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(scan);
  };

  const put = (list: readonly Registered[]) => {
    for (const person of list) {
      people.set(person.id, person);
      index.add(person);
      queue.add(person.id);
    }
    if (isReady) schedule();
  };

  const remove = (ids: readonly string[]) => {
    for (const id of ids) {
      people.delete(id);
      index.remove(id);
      queue.delete(id);
    }
  };

  const start = () => {
    isReady = true;
    for (const question of questions.splice(0)) reply(question);
    schedule();
  };

  return (message) => {
    if (message.kind === 'put') put(message.people);
    else if (message.kind === 'remove') remove(message.ids);
    else if (message.kind === 'ready') start();
    else if (message.kind === 'scan') {
      isScanWanted = message.isWanted;
      schedule();
    } else if (isReady) reply(message);
    else questions.push(message);
  };
}
