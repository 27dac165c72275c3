/** Values by the names that payloads have for them. */
export type PayloadVariables = Readonly<Record<string, string>>;

const jsonString = /"(?:[^"\\]|\\.)*"/g;
const variable = /\$\{([^{}$]+)\}/g;

/**
 * Fills the variables `${name}` into the texts of a JSON text. The value becomes a part of the text, whatever characters it
 * has; a name that stands for nothing stays as it is.
 */
export function renderPayload(template: string, variables: PayloadVariables): string {
  return template.replace(jsonString, (text) => {
    if (!text.includes('${')) {
      return text;
    }
    return JSON.stringify(
      (JSON.parse(text) as string).replace(variable, (whole, name: string) => read(variables, name) ?? whole),
    );
  });
}

function read(variables: PayloadVariables, name: string): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
