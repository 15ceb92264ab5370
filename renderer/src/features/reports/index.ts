export { ReportsPage } from './ReportsPage';
export { TrainingReportTab } from './TrainingReportTab';
