import { environmentVariables } from '../topics/environment.js';
import type { Command, FlagSpec } from './definition.js';
import { definitionLines, section, wrap } from './help-layout.js';

/** The flag that a command with JSON fields has. */
export function jsonFlagOf(command: Command): Readonly<Record<string, FlagSpec>> {
  if (command.jsonFields === undefined) return {};
  return {
    json: { kind: 'list', valueName: 'fields', description: 'Print these fields as JSON; without fields, list them' },
  };
}

/** Writes the one line that says how a command is typed. */
export function formatUsage(path: string, command: Command): string {
  const words = command.arguments.map((argument) => `<${argument.name}>`);
  return ['wandb-ts', path, ...words, '[flags]'].join(' ');
}

/** Writes the help of one command. */
export function formatCommandHelp(path: string, command: Command): string {
  const sections = [
    wrap(`${command.summary}.`),
    ...(command.description === undefined ? [] : [wrap(command.description)]),
    section('Usage', [`  ${formatUsage(path, command)}`]),
    section('Aliases', path.endsWith(' list') ? [`  wandb-ts ${path.replace(/ list$/, ' ls')}`] : []),
    section('Arguments', definitionLines(command.arguments.map(({ name, description }) => [`<${name}>`, description]))),
    section('Flags', formatFlags({ ...command.flags, ...jsonFlagOf(command) })),
    section('JSON fields', command.jsonFields === undefined ? [] : [wrap(command.jsonFields.join(', '), '  ')]),
    section(
      'Examples',
      command.examples.flatMap(({ title, command: words }, index) => [
        ...(index === 0 ? [] : ['']),
        `  # ${title}`,
        `  $ wandb-ts ${words}`,
      ]),
    ),
    section('Environment', definitionLines(command.environment.map((name) => [name, environmentVariables[name]]))),
    section('Learn more', ['  wandb-ts help environment | exit-codes | formatting | paths']),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function formatFlags(flags: Readonly<Record<string, FlagSpec>>): string[] {
  const rows = Object.entries(flags).map(([name, spec]): [string, string] => {
    const short = spec.short === undefined ? '    ' : `-${spec.short}, `;
    const value = spec.kind === 'boolean' ? '' : ` <${spec.valueName ?? spec.kind}>`;
    const fallback = spec.default === undefined ? '' : ` (default ${spec.default})`;
    return [`${short}--${name}${value}`, `${spec.description}${fallback}`];
  });
  return definitionLines([...rows, ['-h, --help', 'Show this help']]);
}
