import { commandTable, type Noun } from '../command-table.js';
import { topics } from '../topics/topics.js';
import { definitionLines, section } from './help-layout.js';

/** Writes the help of the whole program. */
export async function formatOverview(): Promise<string> {
  const groups = await Promise.all(
    Object.entries(commandTable).map(async ([name, noun]) => section(noun.summary, await verbLines(name, noun))),
  );
  return page(
    'Runs, their history and an embedded server, from the terminal. Not affiliated with Weights & Biases.',
    section('Usage', ['  wandb-ts <noun> <verb> [arguments] [flags]']),
    ...groups,
    section('Help topics', definitionLines(Object.entries(topics).map(([name, topic]) => [name, topic.summary]))),
    section(
      'Flags',
      definitionLines([
        ['-h, --help', 'Show help for a command'],
        ['--version', 'Show the version'],
      ]),
    ),
    section('Examples', [
      '  $ wandb-ts server start',
      '  $ wandb-ts run list -p team/vision',
      '  $ wandb-ts help run list',
    ]),
  );
}

/** Writes the help of one noun. */
export async function formatNounHelp(name: string, noun: Noun): Promise<string> {
  return page(
    `${noun.summary}.`,
    section('Usage', [`  wandb-ts ${name} <verb> [arguments] [flags]`]),
    section('Commands', await verbLines(name, noun)),
    section('Learn more', [`  wandb-ts ${name} <verb> --help`]),
  );
}

async function verbLines(name: string, noun: Noun): Promise<string[]> {
  const rows = Object.entries(noun.verbs).map(
    async ([verb, load]): Promise<[string, string]> => [`${name} ${verb}`, (await load()).summary],
  );
  return definitionLines(await Promise.all(rows));
}

function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
