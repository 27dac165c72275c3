export { ReferenceChangedError } from './reference-changed-error.js';
export type {
  Reference,
  ReferenceContent,
  ReferenceContext,
  ReferenceHandler,
  ReferenceHandlers,
  StoreReferenceOptions,
} from './types.js';
