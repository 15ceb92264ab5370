/** Proposes which names and people may be the same, and tells why; it never merges. */
export { type NameReason, nameReasons } from './name-reason';
export { compareNames, type NameComparison } from './names/compare-names';
export {
  type Candidate,
  type CandidateIndex,
  type CandidateOptions,
  createCandidateIndex,
  findCandidates,
  type Registered,
} from './people/candidate-index';
export { comparePeople, type PeopleComparison } from './people/compare-people';
export type { Identity } from './people/identity';
export { nameKeys, searchKeys } from './people/name-keys';
