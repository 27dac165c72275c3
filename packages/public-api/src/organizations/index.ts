export { defaultOrganization } from './default-organization.js';
export { type Organization, organization } from './organization.js';
