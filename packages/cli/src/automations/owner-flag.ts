/** The flag that says whose automation is meant. */
export const ownerFlag = {
  entity: {
    kind: 'string',
    short: 'e',
    valueName: 'entity',
    description: 'The user, team or organization that owns it (default one of your projects)',
  },
} as const;
