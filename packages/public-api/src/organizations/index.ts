export { defaultOrganization } from './default-organization.js';
export { type Organization, organization } from './organization.js';
export { type OrganizationNames, resolveOrganization, resolveOrgEntity } from './resolve-organization.js';
