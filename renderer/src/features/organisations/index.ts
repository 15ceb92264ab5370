export { OrganisationsTab } from './OrganisationsTab';
