/**
 * Finds the password for a host in the text of a netrc file. An entry for `host:port` beats one for the host, and both beat
 * the `default` entry; of two for the same, the later counts. A text that is not a netrc file has no passwords.
 * @param host - the host with its port, if it has one, such as `localhost:8080`
 */
export function findNetrcPassword(text: string, host: string): string | null {
  const passwords = readPasswords(new NetrcWords(text));
  for (const machine of [host, host.replace(/:\d+$/, ''), null]) {
    const password = passwords.get(machine);
    if (password !== undefined) return password || null;
  }
  return null;
}

/** The password of each machine, empty where an entry has none. The machine of the `default` entry is null. */
function readPasswords(words: NetrcWords): Map<string | null, string> {
  const passwords = new Map<string | null, string>();
  let machine: string | null | undefined;
  for (let keyword = words.nextKeyword(); keyword !== null; keyword = words.nextKeyword()) {
    const value = keyword === 'default' ? null : words.next();
    if (keyword === 'default' || (keyword === 'machine' && value !== null)) {
      machine = value;
      passwords.set(machine, '');
    } else if (keyword === 'macdef' && value !== null) {
      words.skipMacro();
    } else if (machine !== undefined && value !== null && /^(?:login|user|account|password)$/.test(keyword)) {
      if (keyword === 'password') passwords.set(machine, value);
    } else {
      return new Map();
    }
  }
  return passwords;
}

/** The words of a netrc file. Which `#` begins a comment, and where a macro ends, depends on the place. */
class NetrcWords {
  readonly #text: string;
  readonly #word = /\s*(?:"((?:[^"\\]|\\.?)*)"?|((?:[^\s\\]|\\.?)+))/sy;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next word, whatever it is; null at the end. */
  next(): string | null {
    const [, quoted, plain] = this.#word.exec(this.#text) ?? [];
    return (quoted ?? plain)?.replace(/\\(.?)/gs, '$1') ?? null;
  }

  /** The next word after comments; null at the end. */
  nextKeyword(): string | null {
    this.#skip(/(?:\s*#[^\n]*)*/y);
    return this.next();
  }

  /** Moves behind the body of a macro, which ends at an empty line and may hold any word. */
  skipMacro(): void {
    this.#skip(/.*?(?:\n[ \t]*\r?\n|$)/sy);
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#word.lastIndex;
    pattern.test(this.#text);
    this.#word.lastIndex = pattern.lastIndex;
  }
}
