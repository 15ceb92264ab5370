export { readPeopleList } from './read-people-list';
export {
  type ColumnMeaning,
  columnMeanings,
  type ListedPerson,
  type PeopleList,
  type ReadListOptions,
} from './types';
