/** Writes a name of Python as AWS does: `vpc_config` becomes `VpcConfig`. A name without `_` stays as it is. */
export function toCamelCase(name: string): string {
  if (!name.includes('_')) return name;
  return name
    .split('_')
    .map((word) => (word === '' ? '_' : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`))
    .join('');
}
