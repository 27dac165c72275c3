import { definitionLines, section, wrap } from '../command/help-layout.js';
import { exitCodes } from '../failure/exit-code.js';
import { environmentVariables } from './environment.js';

/** A help text that is not about one command. */
export interface Topic {
  /** One sentence without a full stop. */
  readonly summary: string;
  /** Writes the text. */
  format(): string;
}

/** Every help topic by the word that follows `wandb-ts help`. */
export const topics: Readonly<Record<string, Topic>> = {
  environment: {
    summary: 'Environment variables',
    format: () => page(section('Environment', definitionLines(Object.entries(environmentVariables)))),
  },
  'exit-codes': {
    summary: 'What the exit codes mean',
    format: () =>
      page(
        section(
          'Exit codes',
          definitionLines(Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning])),
        ),
      ),
  },
  formatting: {
    summary: 'What is printed, and how to get JSON',
    format: () =>
      page(
        wrap('The answer of a command goes to standard output; everything else goes to standard error.'),
        section('On a terminal', ['  Tables have a header, colour and relative times, and are cut to the width.']),
        section('In a pipe', [
          '  One line a row, values whole and separated by tabs, times in ISO 8601, no header, no colour.',
        ]),
        section('JSON', [
          ...definitionLines([
            [
              '--json <fields>',
              'Print these fields, with commas between them: an array for a list, [] when it is empty.',
            ],
            ['--json', 'Without fields, list the fields that there are.'],
          ]),
          '',
          '  Numbers that JSON lacks are the texts "NaN", "Infinity" and "-Infinity".',
        ]),
        section('Examples', [
          '  $ wandb-ts run list -p team/vision --json id,state',
          '  $ wandb-ts run list -p team/vision | cut -f 1',
        ]),
      ),
  },
  paths: {
    summary: 'How projects, runs, artifacts and others are named',
    format: () =>
      page(
        section(
          'Projects',
          definitionLines([
            ['entity/project', 'The whole path; the entity is a user or a team.'],
            ['project', 'A project of WANDB_ENTITY, or of your default entity.'],
          ]),
        ),
        section(
          'Runs and sweeps',
          definitionLines([
            ['entity/project/run', 'The whole path; the run is its id, not its display name.'],
            ['project/run', 'A run of WANDB_ENTITY, or of your default entity.'],
            ['run', 'A run of WANDB_PROJECT.'],
            ['https://wandb.ai/…', 'The address of a run in the web app.'],
          ]),
        ),
        section(
          'Artifacts and jobs',
          definitionLines([
            ['entity/project/name:v0', 'The whole path, with a version or an alias; latest without one.'],
            ['project/name:v0', 'An artifact of WANDB_ENTITY, or of your default entity.'],
            ['name:v0', 'An artifact of WANDB_PROJECT.'],
            ['wandb-registry-model/name:v0', 'What is linked into a collection of the registry model.'],
          ]),
        ),
        section(
          'Reports',
          definitionLines([
            ['entity/project/reports/Name--ID', 'The whole path; only the ID counts.'],
            ['https://wandb.ai/…', 'The address of a report in the web app.'],
          ]),
        ),
        section('Examples', [
          '  $ wandb-ts project list',
          '  $ wandb-ts run list -p team/vision',
          '  $ wandb-ts artifact list -p team/vision',
          '  $ wandb-ts queue list',
        ]),
      ),
  },
};

function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
