/** Proposes which names and people may be the same, and tells why; it never merges. */
export { type NameReason, nameReasons } from './name-reason';
export { compareNames } from './names/compare-names';
export {
  createCandidateIndex,
  findCandidates,
  type Registered,
} from './people/candidate-index';
export { comparePeople } from './people/compare-people';
export { type LikelyPair, listLikelyPairs, weighPair } from './people/find-duplicates';
export type { Identity } from './people/identity';
export { nameKeys, searchKeys } from './people/name-keys';
