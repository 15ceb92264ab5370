export { readPeopleList } from './read-people-list';
export type { ListedPerson, PeopleList } from './types';
