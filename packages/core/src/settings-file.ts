/** The names and values of the section `[default]` of an INI file. Lines that are neither are skipped. */
export function parseSettingsFile(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    const [, heading, name, value] = /^(?:\[([^\]]+)\]|([^#;[\s=:][^=:]*?)\s*[=:]\s*(.*?))\s*$/.exec(line) ?? [];
    if (heading !== undefined) section = heading;
    else if (section === 'default' && name && value !== undefined) values.set(name.toLowerCase(), value);
  }
  return values;
}
