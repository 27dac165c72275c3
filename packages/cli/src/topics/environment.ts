/** Every environment variable that the command reads, and what it does; help is rendered from this table. */
export const environmentVariables = {
  WANDB_API_KEY: 'The API key. Without it, the key of the host in the netrc file is used.',
  WANDB_IDENTITY_TOKEN_FILE: 'A file with a JWT to show instead of an API key.',
  WANDB_BASE_URL: 'URL of the server. Without it, https://api.wandb.ai.',
  WANDB_APP_URL: 'URL of the web app, for the addresses that are printed. Without it, that of the server.',
  WANDB_ENTITY: 'The entity (user or team) of paths that name none. Without it, your default entity.',
  WANDB_ORGANIZATION: 'The organization whose registries are meant. Without it, the only one of the entity.',
  WANDB_PROJECT: 'The project of paths that name none.',
  WANDB_HTTP_TIMEOUT: 'Longest wait for one answer, in seconds. Without it, 19.',
  NETRC: 'The netrc file. Without it, .netrc in the home directory.',
  WANDB_CONFIG_DIR: 'The directory of your settings file. Without it, .config/wandb in the home directory.',
  WANDB_DIR: 'The directory of wandb/settings and of the logs of runs. Without it, the working directory.',
  WANDB_ARTIFACT_DIR: 'The directory below which artifacts are saved. Without it, artifacts.',
  WANDB_CACHE_DIR: 'The directory of the cache of artifacts. Without it, the one of wandb for Python.',
  WANDB_MODE: 'Set to offline to log to disk only, and to disabled to log nothing. Without it, online.',
  WANDB_LAUNCH_MAX_JOBS: 'How many jobs "agent start" runs at once, -1 for any number. Without it, 1.',
  WANDB_LAUNCH_START_TIMEOUT: 'How long a job may take to start, in seconds; 0 for any time. Without it, 1800.',
  WANDB_AGENT_VERSION: 'What "agent start" calls its program for the server.',
  WANDB_TS_DATA_DIR: 'Where "server start" keeps its data. Without it, .wandb-ts/server.',
  WANDB_TS_DEBUG:
    'Set to 1 to print the stack of an error; set to api to print every request as well, without secrets.',
  WANDB_TS_FORCE_TTY: 'Write as for a terminal even into a pipe. A number is the width in columns.',
  NO_COLOR: 'Set to anything to write without colour.',
  CLICOLOR: 'Set to 0 to write without colour.',
  CLICOLOR_FORCE: 'Set to anything but 0 to write colour even into a pipe.',
} as const;

/** The name of an environment variable that the command reads. */
export type EnvironmentVariable = keyof typeof environmentVariables;
