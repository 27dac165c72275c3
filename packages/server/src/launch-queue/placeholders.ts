import { isJsonObject } from '../json/parse-json.js';
import type { TemplateVariable } from './template-variables.js';

/** Blanks around the name are cut off afterwards: a pattern for them would try every way to share out blanks without an end. */
const placeholder = /\{\{([^{}]+)\}\}/g;

/** Replaces each `{{name}}` in the texts of a value by the variable's value, as text; unknown names and keys stay. */
export function fillPlaceholders(value: unknown, values: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    return value.replace(placeholder, (whole, inner: string) => {
      const name = inner.trim();
      return values.has(name) ? String(values.get(name)) : whole;
    });
  }
  if (Array.isArray(value)) {
    return value.map((item) => fillPlaceholders(item, values));
  }
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, values)]));
  }
  return value;
}

/** What is odd about a configuration: placeholders without a variable, and variables without a placeholder. */
export function describeMismatches(config: unknown, variables: readonly TemplateVariable[]): string[] {
  const used = new Set(listPlaceholders(config));
  const known = new Set(variables.map(({ name }) => name));
  return [
    ...[...used]
      .filter((name) => !known.has(name))
      .map((name) => `The configuration uses {{${name}}}, which is no template variable.`),
    ...[...known]
      .filter((name) => !used.has(name))
      .map((name) => `The configuration does not use the template variable ${JSON.stringify(name)}.`),
  ];
}

function listPlaceholders(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(placeholder)].map(([, inner = '']) => inner.trim());
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap((item) => listPlaceholders(item));
  }
  return [];
}
