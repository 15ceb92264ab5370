export { ImportsPage } from './imports/ImportsPage';
export { ReviewPage } from './review/ReviewPage';
