export { type InputSchema, prepareSchema } from './input-schema.js';
