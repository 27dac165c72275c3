export { User } from '../users/user.js';
export { defaultEntity, viewer } from './viewer.js';
