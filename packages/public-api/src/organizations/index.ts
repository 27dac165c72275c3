export { type Organization, organization } from './organization.js';
