export { ChecksTab } from './ChecksTab';
export { DoorPage } from './door/DoorPage';
export { ParticipantsTab } from './ParticipantsTab';
export { RollCallTab } from './RollCallTab';
