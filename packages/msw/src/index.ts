export {
  type OperationAnswer,
  type OperationCall,
  type OperationError,
  type OperationReply,
  type OperationResolver,
  type OverridableOperation,
  type OverrideOptions,
  overrideOperation,
} from './override-operation.js';
export { type RequestTarget, type WandbHandlersOptions, wandbHandlers } from './wandb-handlers.js';
