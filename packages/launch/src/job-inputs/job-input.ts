import { isRecord } from '../records.js';
import { type ConfigPath, parseConfigPath } from './config-path.js';
import { type InputSchema, prepareSchema } from './input-schema.js';

/** Which parts of a configuration whoever starts the job may change. */
export interface InputOptions {
  /** Paths such as `model.layers`; a dot that belongs to a key has a backslash before it. @defaultValue everything */
  readonly include?: readonly string[] | undefined;
  /** Paths that are left out, also of what `include` names. @defaultValue none */
  readonly exclude?: readonly string[] | undefined;
  /** A JSON schema for the form in which people start the job. @defaultValue none */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  /** Told of a schema that the form cannot show. @defaultValue nobody */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** A part of the inputs of a job. */
interface InputSelection {
  readonly include: readonly ConfigPath[];
  readonly exclude: readonly ConfigPath[];
  readonly schema: InputSchema | null;
}

/** The configuration of the run as an input of the job. */
export interface ConfigInput extends InputSelection {
  readonly kind: 'config';
}

/** A configuration file as an input of the job. */
export interface FileInput extends InputSelection {
  readonly kind: 'file';
  /** The path of the file, as it was given. */
  readonly path: string;
  /** What the file says, with the changes of the agent. */
  readonly config: unknown;
  /** The text of the file. */
  readonly text: string;
}

/** An input of a job. */
export type JobInput = ConfigInput | FileInput;

/** Reads which parts are meant. @throws {@link LaunchError} for paths and schemas that cannot be read */
export function readSelection(options: InputOptions): InputSelection {
  const { include = [], exclude = [], schema, onWarning = () => undefined } = options;
  return {
    include: include.map(parseConfigPath),
    exclude: exclude.map(parseConfigPath),
    schema: schema === undefined ? null : prepareSchema(schema, onWarning),
  };
}

/** The parts of a configuration that are meant. */
export function selectParts(config: unknown, { include, exclude }: InputSelection): Record<string, unknown> {
  return isRecord(config) ? select(config, { include, exclude }, []) : {};
}

function select(
  config: Readonly<Record<string, unknown>>,
  selection: Pick<InputSelection, 'include' | 'exclude'>,
  parents: ConfigPath,
): Record<string, unknown> {
  const { include, exclude } = selection;
  const entries = Object.entries(config).flatMap(([key, value]): [string, unknown][] => {
    const path = [...parents, key];
    if (exclude.some((other) => isBelow(path, other))) return [];
    const isIncluded = include.length === 0 || include.some((other) => isBelow(path, other));
    // Something of what is below may be meant.
    if (isRecord(value) && Object.keys(value).length > 0) {
      const inside = select(value, selection, path);
      return Object.keys(inside).length > 0 ? [[key, inside]] : [];
    }
    return isIncluded ? [[key, value]] : [];
  });
  return Object.fromEntries(entries);
}

function isBelow(path: ConfigPath, top: ConfigPath): boolean {
  return top.length <= path.length && top.every((key, index) => key === path[index]);
}
