export { DuplicatesPage } from './duplicates/DuplicatesPage';
export { MergePage } from './merge/MergePage';
export { PeoplePage } from './PeoplePage';
export { PersonPage } from './PersonPage';
