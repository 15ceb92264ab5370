export { ListImportPage } from './ListImportPage';
