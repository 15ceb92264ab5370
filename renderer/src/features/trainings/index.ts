export { EditTrainingPage } from './form/EditTrainingPage';
export { NewTrainingPage } from './form/NewTrainingPage';
export { TrainingHistory } from './history/TrainingHistory';
export { TrainingsPage } from './list/TrainingsPage';
export { TrainingOverview } from './overview/TrainingOverview';
export { TrainingPage } from './page/TrainingPage';
