/** W&B Launch: put jobs on queues, and agents that run them. */
export {};
