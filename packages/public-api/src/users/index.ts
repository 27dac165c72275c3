export { user, users } from './search-users.js';
export {
  type CreateUserOptions,
  createUser,
  type GenerateApiKeyOptions,
  type OpenApi,
  User,
  type UserOptions,
} from './user.js';
