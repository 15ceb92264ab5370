export { ParticipantsTab } from './ParticipantsTab';
export { RollCallTab } from './RollCallTab';
