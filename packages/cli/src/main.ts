import { createContext } from './command/create-context.js';
import { asksForHelp, parseInput } from './command/parse-input.js';
import { suggest } from './command/suggestion.js';
import { commandTable, type Noun, verbAliases } from './command-table.js';
import { CliError } from './failure/cli-error.js';
import { exitCodes } from './failure/exit-code.js';
import type { Io } from './terminal/io.js';

/**
 * Runs one command.
 *
 * @param argv - the words after the name of the program.
 * @param io - the streams, environment, clock and signal that it works with.
 * @returns the exit code; never rejects.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    await dispatch(argv, io);
    return exitCodes.ok.code;
  } catch (error) {
    const { reportFailure } = await import('./failure/report-failure.js');
    return reportFailure(error, io);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<void> {
  const [first, second, ...rest] = argv;
  if (first === '--version') {
    const { readVersion } = await import('./version.js');
    return io.stdout.write(`wandb-ts ${readVersion()}\n`);
  }
  if (first === undefined || first === '--help' || first === '-h') return io.stdout.write(await help([]));
  if (first === 'help') return io.stdout.write(await help(argv.slice(1)));
  if (first.startsWith('-')) {
    throw new CliError(`Unknown flag ${first}; flags come after the command.`, { next: 'wandb-ts --help' });
  }
  const noun = findNoun(first);
  if (second === undefined || second === '--help' || second === '-h') return io.stdout.write(await help([first]));
  const { path, load } = findVerb(first, noun, second);
  if (asksForHelp(rest)) return io.stdout.write(await help(path.split(' ')));
  const command = await load();
  await command.run(parseInput(path, command, rest), createContext(io));
}

async function help(words: readonly string[]): Promise<string> {
  const [first, second] = words;
  if (first === undefined) return (await import('./command/overview.js')).formatOverview();
  const { topics } = await import('./topics/topics.js');
  const topic = Object.hasOwn(topics, first) ? topics[first] : undefined;
  if (topic !== undefined) return topic.format();
  const noun = findNoun(first, Object.keys(topics));
  if (second === undefined) return (await import('./command/overview.js')).formatNounHelp(first, noun);
  const { path, load } = findVerb(first, noun, second);
  return (await import('./command/help.js')).formatCommandHelp(path, await load());
}

function findNoun(name: string, otherWords: readonly string[] = []): Noun {
  const noun = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (noun !== undefined) return noun;
  const words = [...Object.keys(commandTable), ...otherWords, '--version'];
  throw new CliError(unknownCommand(name, suggest(name, words) ?? commandOfVerb(name)), { next: 'wandb-ts --help' });
}

function findVerb(nounName: string, noun: Noun, typed: string) {
  const verb = Object.hasOwn(verbAliases, typed) ? (verbAliases[typed] ?? typed) : typed;
  const load = Object.hasOwn(noun.verbs, verb) ? noun.verbs[verb] : undefined;
  if (load !== undefined) return { path: `${nounName} ${verb}`, load };
  throw new CliError(unknownCommand(`${nounName} ${typed}`, suggest(typed, Object.keys(noun.verbs))), {
    next: `wandb-ts ${nounName} --help`,
  });
}

function unknownCommand(path: string, guess: string | undefined): string {
  return `Unknown command "${path}"${guess === undefined ? '.' : `; did you mean "${guess}"?`}`;
}

/** The command with a verb that stands alone, when it is the only one. */
function commandOfVerb(verb: string): string | undefined {
  const nouns = Object.keys(commandTable).filter((noun) => Object.hasOwn(commandTable[noun]?.verbs ?? {}, verb));
  return nouns.length === 1 ? `${nouns[0]} ${verb}` : undefined;
}
