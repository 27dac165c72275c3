import { ApiError, UnsupportedError } from '@wandb-ts/core';

/** The beginnings of what GraphQL servers say of a field, an argument or a type that they do not have. */
const unknownName = /^(?:Cannot query field|Unknown argument|Unknown type|Field) "([^"]+)"/;

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
    if (!ApiError.is(error)) throw error;
    const isUnknown = error.messages.some((text) => names.includes(unknownName.exec(text)?.[1] ?? ''));
    throw isUnknown ? new UnsupportedError(message, { cause: error }) : error;
  }
}
