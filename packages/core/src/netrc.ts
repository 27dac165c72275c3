/** One entry of a netrc file. `machine` is null for the `default` entry. */
interface NetrcEntry {
  readonly machine: string | null;
  password: string | null;
}

const token = /#[^\n]*|"((?:[^"\\]|\\.)*)"|(\S+)/gs;

/**
 * Finds the password for a host in the text of a netrc file. An entry for `host:port` beats one for the host, and both
 * beat the `default` entry. A text that is no netrc file has no passwords.
 * @param host - the host with its port, if it has one, such as `localhost:8080`
 */
export function findNetrcPassword(text: string, host: string): string | null {
  const entries = parseNetrc(text);
  for (const machine of [host, host.replace(/:\d+$/, ''), null]) {
    const entry = entries.find((candidate) => candidate.machine === machine);
    if (entry !== undefined) return entry.password;
  }
  return null;
}

function parseNetrc(text: string): NetrcEntry[] {
  // The body of a macro ends at an empty line and may hold any word.
  const tokens = [...text.replace(/\bmacdef\b.*?(?:\r?\n[ \t]*\r?\n|$)/gs, '\n').matchAll(token)]
    .filter((match) => !match[0].startsWith('#'))
    .map((match) => match[1]?.replace(/\\(.)/gs, '$1') ?? match[2] ?? '');
  const entries: NetrcEntry[] = [];
  let current: NetrcEntry | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index];
    if (word === 'machine') {
      current = { machine: tokens[++index] ?? '', password: null };
      entries.push(current);
    } else if (word === 'default') {
      current = { machine: null, password: null };
      entries.push(current);
    } else if (word === 'login' || word === 'user' || word === 'account' || word === 'password') {
      const value = tokens[++index];
      if (current === undefined || value === undefined) return [];
      if (word === 'password') current.password = value;
    } else {
      return [];
    }
  }
  return entries;
}
