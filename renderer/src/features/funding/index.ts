export { ProgrammesTab } from './ProgrammesTab';
