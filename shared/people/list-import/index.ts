/** From what was read on a list to what will be stored of it. */
export {
  type Answer,
  answerNew,
  type Decisions,
  decideLine,
  findMarkConflicts,
  listMarks,
  noDecisions,
  type StoredSide,
} from './decisions';
export type { KnownPerson } from './identity';
export { createLineReader } from './list-lines';
export { digestShape } from './list-shape';
export { type DayMapping, mapDays } from './map-sessions';
export { listNamelessRows } from './nameless-rows';
export { settleLine } from './open-lines';
export { createOrganisationFinder, type NamedOrganisation } from './organisation-finder';
export { type ImportEntry, type ImportPlan, planImport } from './plan-import';
export { createRegister, type Register } from './register';
export {
  compareWithStored,
  type ListedField,
  listedFields,
} from './stored-fields';
export type {
  ListedValues,
  ListLine,
  ListProblem,
  MatchCandidate,
  MatchReason,
} from './types';
