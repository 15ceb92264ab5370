/** Proposes which names and people may be the same, and tells why; it never merges. */
export { type NameReason, nameReasons } from './name-reason';
export { compareNames, type NameComparison } from './names/compare-names';
