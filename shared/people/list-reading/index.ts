export { readCellText } from './cell-text';
export { readPeopleList } from './read-people-list';
export {
  type ColumnMeaning,
  columnMeanings,
  type ListColumn,
  type ListedPerson,
  type Mark,
  type PeopleList,
  type ReadListOptions,
  type RowKind,
  type Workbook,
} from './types';
export { remember } from './values/remember';
