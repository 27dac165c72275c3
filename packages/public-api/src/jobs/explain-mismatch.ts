import { isRecord } from '../records.js';
import { assign, describeType, elementType, isInvalid, keyTypes, type TypeTree, typeOf } from './type-tree.js';

/**
 * Says what keeps a value from being of a type, one sentence for each place.
 * @param path - what the value is called
 * @returns nothing when it is of the type
 */
export function explainMismatch(type: TypeTree, value: unknown, path: string): readonly string[] {
  if (!isInvalid(assign(type, value))) return [];
  if ((type.wb_type === 'typedDict' || type.wb_type === 'dictionary') && isRecord(value)) {
    return explainKeys(type, value, path);
  }
  if (type.wb_type === 'list' && Array.isArray(value)) {
    const element = elementType(type);
    const inside = value.flatMap((member, index) => explainMismatch(element, member, `${path}[${index}]`));
    if (inside.length > 0) return inside;
  }
  if (value === undefined) return [`${path} is missing; it must be ${describeType(type)}.`];
  return [`${path} is ${describeType(typeOf(value))}, and must be ${describeType(type)}.`];
}

function explainKeys(type: TypeTree, value: Record<string, unknown>, path: string): readonly string[] {
  const types = keyTypes(type);
  const extra = Object.keys(value).filter((key) => !types.has(key));
  return [
    ...extra.map((key) => `${path}.${key} is not an input of the job.`),
    ...Array.from(types).flatMap(([key, member]) => explainMismatch(member, value[key], `${path}.${key}`)),
  ];
}
