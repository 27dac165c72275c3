/** Every exit code of the command; the help topic `exit-codes` is rendered from this table. */
export const exitCodes = {
  ok: { code: 0, meaning: 'The command did what it was asked to do. A list without results is also a success.' },
  failure: { code: 1, meaning: 'The command failed, or was typed wrong.' },
  cancelled: { code: 2, meaning: 'The command was interrupted, for example with Ctrl-C.' },
  notAuthenticated: {
    code: 4,
    meaning: 'The server needs an API key. There is none, it is malformed, or it was refused.',
  },
  pending: { code: 8, meaning: 'The command waited, and what it waited for is still pending.' },
} as const;
