/** What help says of the argument that names an item of a queue. */
export const itemArgument = { name: 'item', description: 'The id of the item, as "queue-item list" shows it' } as const;
