import { ApiError, UnsupportedError } from '@wandb-ts/core';

/** The beginnings of what GraphQL servers say of a field, an argument or a type that they do not have. */
const unknownName =
  /^(?:(?:Cannot query field|Unknown argument|Unknown type) "([^"]+)"|Field "([^"]+)" is not defined)/;

/** Whether a request failed because the server does not know one of these fields, arguments or types. */
export function isUnknownToServer(error: unknown, names: readonly string[]): error is ApiError {
  if (!ApiError.is(error)) return false;
  return error.messages.some((text) => {
    const [, name, field] = unknownName.exec(text) ?? [];
    return names.includes(name ?? field ?? '');
  });
}

/**
 * Passes an answer on, and says plainly when the server is too old for the request.
 *
 * @param names - the fields, arguments and types that older servers do not have.
 * @throws {@link UnsupportedError} with this message when the server does not know one of the names.
 */
export async function explainUnsupported<Answer>(
  answer: Promise<Answer>,
  names: readonly string[],
  message: string,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw isUnknownToServer(error, names) ? new UnsupportedError(message, { cause: error }) : error;
  }
}
