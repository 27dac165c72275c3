export { User } from './user.js';
export { defaultEntity, viewer } from './viewer.js';
